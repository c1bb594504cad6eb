import { dayOfNumber } from '@streekwerk/payload-kit/pure'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { amount } from '../../../test/arbitraries'
import { expectedOn } from './expected'
import { forecastOn, trendOf } from './trend'

const marks = (values: readonly number[]) =>
  values.map((value, at) => ({ on: dayOfNumber(20_000 + at * 100), value }))

test('values on a line are told to go on along it, without uncertainty', () => {
  fc.assert(
    fc.property(amount, fc.integer({ max: 100, min: -100 }), (start, step) => {
      const trend = trendOf(marks([0, 1, 2, 3].map((at) => start + at * step)))
      expect(trend).not.toBeNull()
      if (!trend) return
      const { highest, lowest, value } = forecastOn(trend, dayOfNumber(20_000 + 600))
      expect(value).toBeCloseTo(start + 6 * step, 4)
      expect(highest - lowest).toBeLessThan(1e-3)
    }),
  )
})

test('the further ahead, the wider the bounds, and the value lies between them', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 12, minLength: 3 }), (values) => {
      const trend = trendOf(marks(values))
      if (!trend) throw new Error('three days have a trend')
      const near = forecastOn(trend, dayOfNumber(20_000 + values.length * 100))
      const far = forecastOn(trend, dayOfNumber(20_000 + values.length * 300))
      for (const { highest, lowest, value } of [near, far]) {
        expect(lowest).toBeLessThanOrEqual(value)
        expect(value).toBeLessThanOrEqual(highest)
      }
      expect(far.highest - far.lowest).toBeGreaterThanOrEqual(near.highest - near.lowest)
    }),
  )
})

test('the bounds are those of the tables: t at 80 % over the spread of the measurements', () => {
  // 1, 2 and 6 on days 100 apart: the line adds 2.5 a step, and the measurements lie √1.5 from it with one degree of freedom.
  const trend = trendOf(marks([1, 2, 6]))
  expect(trend?.spread).toBeCloseTo(Math.sqrt(1.5), 10)
  const ahead = trend && forecastOn(trend, dayOfNumber(20_300))
  expect(ahead?.value).toBeCloseTo(8, 10)
  expect((ahead?.highest ?? 0) - 8).toBeCloseTo(3.078 * Math.sqrt(1.5) * Math.sqrt(1 + 1 / 3 + 2), 6)
})

test('of fewer than three values, or all on one day, no trend is told', () => {
  expect(trendOf(marks([1, 2]))).toBeNull()
  expect(trendOf([1, 2, 3].map((value) => ({ on: '2026-01-01', value })))).toBeNull()
})

test('what is expected on a day lies on the straight line between two marks', () => {
  const baseline = { on: '2026-01-01', value: 10 }
  const targets = [
    { on: '2028-01-01', value: 50 },
    { on: '2027-01-01', value: 20 },
  ]
  expect(expectedOn('2026-01-01', baseline, targets)).toBe(10)
  expect(expectedOn('2027-01-01', baseline, targets)).toBe(20)
  expect(expectedOn('2027-07-02', baseline, targets)).toBeCloseTo(35, 0)
  expect(expectedOn('2030-01-01', baseline, targets)).toBe(50)
  expect(expectedOn('2025-12-31', baseline, targets)).toBeNull()
  expect(expectedOn('2026-06-01', baseline, [])).toBeNull()
})
