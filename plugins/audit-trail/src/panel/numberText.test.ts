import { expect, test } from 'vitest'

import { numberText } from './numberText'

const nl = (...told: [Parameters<typeof numberText>[1], number]) =>
  numberText('nl', ...told).replaceAll('\u00a0', ' ')

test('an amount that is kept in cents is told in euros, with the cents only where there are any', () => {
  expect(nl({ cents: 'EUR' }, 31_500_050)).toBe('€ 315.000,50')
  expect(nl({ cents: 'EUR' }, 250_000)).toBe('€ 2.500')
  expect(nl({ cents: 'EUR' }, 0)).toBe('€ 0')
  expect(numberText('en', { cents: 'EUR' }, 31_500_050)).toBe('€315,000.50')
})

test('a year is told as a year, and a percentage as one', () => {
  expect(nl({ isGrouped: false }, 2027)).toBe('2027')
  expect(nl({ unit: '%' }, 12.5)).toBe('12,5 %')
  expect(nl({ unit: { en: 'hours', nl: 'uur' } }, 1250)).toBe('1.250 uur')
})

test('any other number is told as the language writes it, to its last digit', () => {
  expect(nl({}, 31_500_050)).toBe('31.500.050')
  expect(nl({}, 0.123456789)).toBe('0,123456789')
})
