import fc from 'fast-check'
import { expect, test } from 'vitest'

import { positive } from '../../../test/arbitraries'
import { buildKpi, buildReading } from '../../../test/builders'
import { exactSum } from '../number/exact'
import { latestOf, seriesOf } from './series'

const actuals = (points: ReturnType<typeof seriesOf>) => points.map(({ actual }) => actual)

test('a cumulative KPI starts at its baseline and adds what each period brought', () => {
  const kpi = buildKpi({ baseline: 50, isCumulative: true })
  const points = seriesOf(kpi, [buildReading(2027, 5), buildReading(2026, 3), buildReading(2028, 0)])
  expect(actuals(points)).toEqual([53, 58, 58])
  expect(latestOf(points)?.period.key).toBe('2028')
})

test('a period that was not measured is a gap and no zero, and makes later totals incomplete', () => {
  const kpi = buildKpi({ isCumulative: true })
  const points = seriesOf(kpi, [buildReading(2026, 3), buildReading(2027, null), buildReading(2028, 4)])
  expect(actuals(points)).toEqual([3, null, 7])
  expect(points.map(({ isIncomplete }) => isIncomplete)).toEqual([false, true, true])
})

test('a KPI that is not cumulative stands where it was measured last', () => {
  const points = seriesOf(buildKpi(), [
    buildReading(2026, 9),
    buildReading(2027, 4),
    buildReading(2028, null),
  ])
  expect(actuals(points)).toEqual([9, 4, null])
  expect(latestOf(points)?.actual).toBe(4)
  expect(latestOf([])).toBeNull()
})

test('a cumulative percentage is all numerators over all denominators, and no mean of percentages', () => {
  const kpi = buildKpi({ isCumulative: true, type: 'percentage' })
  const points = seriesOf(kpi, [buildReading(2026, [1, 2]), buildReading(2027, [90, 98])])
  expect(actuals(points)).toEqual([50, 91])
  const unknown = seriesOf(kpi, [buildReading(2026, 50), buildReading(2027, [90, 98])])
  expect(actuals(unknown)).toEqual([null, null])
  const lost = seriesOf(kpi, [buildReading(2026, [1, 2]), buildReading(2027, 50)])
  expect(actuals(lost)).toEqual([50, null])
  expect(latestOf(lost)).toBeNull()
})

test('the two numbers of a fraction are those that its actual is made of', () => {
  const fractions = (isCumulative: boolean, ...measured: (number | [number, number] | null)[]) =>
    seriesOf(
      buildKpi({ isCumulative, type: 'percentage' }),
      measured.map((each, at) => buildReading(2026 + at, each)),
    ).map(({ fraction }) => fraction && [fraction.numerator, fraction.denominator])
  expect(fractions(true, [1, 2], null, [90, 98])).toEqual([[1, 2], null, [91, 100]])
  expect(fractions(false, [1, 2], 50, [90, 98])).toEqual([[1, 2], null, [90, 98]])
  expect(fractions(true, [1, 2], 50)).toEqual([[1, 2], null])
  const [number] = seriesOf(buildKpi({ isCumulative: true }), [buildReading(2026, 3)])
  expect(number?.fraction).toBeNull()
})

test('the last total of a cumulative number is its baseline and all that was measured, to the cent', () => {
  fc.assert(
    fc.property(fc.array(positive, { maxLength: 12, minLength: 1 }), positive, (values, baseline) => {
      const kpi = buildKpi({ baseline, decimals: 2, isCumulative: true })
      const points = seriesOf(
        kpi,
        values.map((value, at) => buildReading(2026 + at, value)),
      )
      expect(latestOf(points)?.actual).toBe(exactSum([baseline, ...values]))
    }),
  )
})
