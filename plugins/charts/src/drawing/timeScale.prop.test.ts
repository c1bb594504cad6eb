import fc from 'fast-check'
import { expect, test } from 'vitest'

import { aReadNumber } from '../../test/arbitraries'
import { timeScale } from './timeScale'

const bounds = { left: 40, right: 300 }

test('what is later is not further left, and all lies within bounds', () => {
  fc.assert(
    fc.property(fc.array(aReadNumber, { minLength: 1 }), (times) => {
      const xOf = timeScale(
        times.map((at) => ({ at })),
        bounds,
      )
      const xs = times.toSorted((one, other) => one - other).map(xOf)
      for (const [place, x] of xs.entries()) {
        expect(x >= bounds.left && x <= bounds.right, `x ${x}`).toBe(true)
        if (place > 0) expect(x).toBeGreaterThanOrEqual(xs[place - 1] ?? NaN)
      }
    }),
  )
})

test('moments are as far apart as they are in time, from one side to the other', () => {
  const xOf = timeScale([{ at: 2020 }, { at: 2030 }, { at: 2021 }], bounds)
  expect([2020, 2021, 2030].map(xOf)).toEqual([40, 66, 300])
})

test('a moment alone stands in the middle', () => {
  expect(timeScale([{ at: 7 }], bounds)(7)).toBe(170)
})
