import fc from 'fast-check'
import { expect, test } from 'vitest'

import { aReadNumber } from '../../test/arbitraries'
import { drawBar } from './drawBar'

const scale = fc.tuple(aReadNumber, aReadNumber).map(([one, other]) => ({
  highest: Math.max(one, other),
  lowest: Math.min(one, other),
}))

test('whatever the numbers, a bar lies within its picture and begins or ends at zero', () => {
  fc.assert(
    fc.property(aReadNumber, scale, (value, on) => {
      const { bar, width, zero } = drawBar(value, on)
      expect(zero >= 0 && zero <= width).toBe(true)
      if (bar === null) return
      expect(bar.x >= 0 && bar.x + bar.width <= width + 0.05).toBe(true)
      expect(bar.x === zero || Math.abs(bar.x + bar.width - zero) < 0.05).toBe(true)
      expect(bar.x < zero).toBe(value < 0)
    }),
  )
})

test('on one scale the longer of two bars is of the number that is further from zero', () => {
  const amount = fc.integer({ max: 1000, min: 1 })
  fc.assert(
    fc.property(amount, amount, (one, other) => {
      const on = { highest: Math.max(one, other), lowest: 0 }
      const length = (value: number): number => drawBar(value, on).bar?.width ?? 0
      // A tenth of a unit is as fine as is drawn.
      expect(Math.abs(length(one) - (1000 * one) / on.highest)).toBeLessThan(0.06)
      expect(length(-one)).toBe(0)
    }),
  )
})

test('a gap has no bar, and neither has a zero', () => {
  const on = { highest: 10, lowest: 0 }
  expect([drawBar(null, on).bar, drawBar(0, on).bar]).toEqual([null, null])
  expect(drawBar(5, on).bar).toEqual({ x: 0, width: 500 })
})
