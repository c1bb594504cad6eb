import fc from 'fast-check'
import { expect, test } from 'vitest'

import { numberFault } from './numberFault'

const amount = { decimals: 2, mayBeNegative: false }

test('what is no finite number is refused, whatever it looks like', () => {
  for (const value of [NaN, Infinity, -Infinity, Number('1e309'), '12', null, undefined, [1], {}])
    expect(numberFault(value, amount)).toBe('notANumber')
})

test('a number keeps within the decimals and the sign of its KPI', () => {
  expect(numberFault(12.34, amount)).toBeUndefined()
  expect(numberFault(12.345, amount)).toBe('tooManyDecimals')
  expect(numberFault(1e-9, amount)).toBe('tooManyDecimals')
  expect(numberFault(-1, amount)).toBe('negative')
  expect(numberFault(-1, { ...amount, mayBeNegative: true })).toBeUndefined()
  expect(numberFault(0, amount)).toBeUndefined()
})

test('a number of more digits than are kept exactly is refused', () => {
  expect(numberFault(999_999_999_999_999, amount)).toBeUndefined()
  expect(numberFault(1e15, amount)).toBe('tooLong')
  expect(numberFault(99_999_999_999_999.25, amount)).toBe('tooLong')
})

test('what passes comes back from a text of its digits as the same number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (value) => {
      if (numberFault(value, { decimals: 6, mayBeNegative: true })) return
      // Of zero there is one.
      expect(Number(value.toPrecision(15))).toBe(value + 0)
    }),
  )
})
