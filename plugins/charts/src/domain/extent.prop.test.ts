import fc from 'fast-check'
import { expect, test } from 'vitest'

import { aReadNumber } from '../../test/arbitraries'
import { extentOf } from './extent'

test('every number lies within, and the lowest is never the highest', () => {
  fc.assert(
    fc.property(fc.array(aReadNumber, { minLength: 1 }), (numbers) => {
      const [lowest, highest] = extentOf(numbers) ?? [NaN, NaN]
      expect(lowest).toBeLessThan(highest)
      for (const number of numbers) {
        expect(number).toBeGreaterThanOrEqual(lowest)
        expect(number).toBeLessThanOrEqual(highest)
      }
    }),
  )
})

test('numbers that are all equal lie in the middle', () => {
  expect(extentOf([7, 7])).toEqual([3.5, 10.5])
  expect(extentOf([0])).toEqual([-1, 1])
  expect(extentOf([-4])).toEqual([-6, -2])
})

test('without numbers there is none', () => {
  expect(extentOf([])).toBeNull()
})
