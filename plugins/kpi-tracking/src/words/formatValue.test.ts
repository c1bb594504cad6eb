import { expect, test } from 'vitest'

import { formatPercentage, formatValue } from './formatValue'

const number = { decimals: 0, type: 'number' } as const

test.each([
  ['nl', number, 'bezoekers', 1250, '1.250 bezoekers'],
  ['en', number, 'visitors', 1250, '1,250 visitors'],
  ['nl', { decimals: 2, type: 'number' }, '', 3, '3,00'],
  ['nl', { decimals: 1, type: 'ratio' }, 'per inwoner', 0.25, '0,3 per inwoner'],
  ['nl', { decimals: 1, type: 'percentage' }, '', 12.5, '12,5\u00a0%'],
  ['en', { decimals: 1, type: 'percentage' }, '', 12.5, '12.5%'],
  ['nl', { decimals: 0, type: 'yesNo' }, '', 1, 'ja'],
  ['nl', { decimals: 0, type: 'yesNo' }, '', 0, 'nee'],
  ['en', { decimals: 0, type: 'yesNo' }, '', 1, 'yes'],
  ['nl', { decimals: 0, type: 'rubric' }, '', 3, 'niveau 3'],
  ['nl', { decimals: 0, type: 'rubric' }, '', 2.44, 'niveau 2,4'],
] as const)('a value is written as people in %s write it, as its indicator says: %j %s %d', (...told) => {
  const [language, kpi, unit, value, written] = told
  expect(formatValue(language, kpi, unit, value)).toBe(written)
})

test('what rounds to zero is zero, on whichever side it lies', () => {
  expect(formatValue('nl', number, '', -0.2)).toBe('0')
  expect(formatValue('nl', number, '', -2)).toBe('-2')
})

test('a share beyond the way is told as it is', () => {
  expect(formatPercentage('nl', 120.4)).toBe('120\u00a0%')
  expect(formatPercentage('nl', -5)).toBe('-5\u00a0%')
})
