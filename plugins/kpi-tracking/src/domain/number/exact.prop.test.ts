import fc from 'fast-check'
import { expect, test } from 'vitest'

import { amount } from '../../../test/arbitraries'
import { exactDifference, exactSum } from './exact'

test('a sum of decimals is what the same amounts in whole cents make', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 30 }), (values) => {
      const cents = values.reduce((sum, value) => sum + Math.round(value * 100), 0)
      expect(exactSum(values)).toBe(cents / 100 + 0)
    }),
  )
})

test('the order of what is added changes nothing, and what is taken off again leaves nothing behind', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ max: 1e15, min: -1e15, noNaN: true }), { maxLength: 20 }), (values) => {
      expect(exactSum([...values].reverse())).toBe(exactSum(values))
      expect(exactSum([...values, ...values.map((value) => -value)])).toBe(0)
    }),
  )
})

test('0.1 and 0.2 make 0.3, and tiny and huge numbers are added as they are written', () => {
  expect(exactSum([0.1, 0.2])).toBe(0.3)
  expect(exactDifference(0.3, 0.1)).toBe(0.2)
  expect(exactSum([1e21, 1, -1e21])).toBe(1)
  expect(exactSum([1e-7, 2e-7])).toBe(3e-7)
  expect(exactSum([])).toBe(0)
})
