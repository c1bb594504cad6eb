import { expect, test } from 'vitest'

import { formatEuros, parseEuros } from './euros'

test.each([
  ['2.500', 250_000],
  ['2.500,50', 250_050],
  ['€ 12,5', 1_250],
  ['2500.50', 250_050],
  ['1.234.567', 123_456_700],
  ['100,-', 10_000],
  ['0', 0],
])('%s is read as %i cents', (text, cents) => {
  expect(parseEuros(text)).toBe(cents)
})

test.each(['veel', '-5', '1,234', '1.23.456', '12,345', '1e5', '99999999999999999'])(
  '%s is not an amount',
  (text) => {
    expect(parseEuros(text)).toBeUndefined()
  },
)

test('nothing written is no amount at all', () => {
  expect(parseEuros('  ')).toBeNull()
})

test('an amount is shown with points, and with cents only when there are any', () => {
  expect(formatEuros(250_000)).toBe('2.500')
  expect(formatEuros(123_456_705)).toBe('1.234.567,05')
})
