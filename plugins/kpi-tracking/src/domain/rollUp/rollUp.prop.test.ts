import fc from 'fast-check'
import { expect, test } from 'vitest'

import { day, positive } from '../../../test/arbitraries'
import { kpiTypes } from '../kpi/kpi'
import { exactSum } from '../number/exact'
import { aggregations } from './aggregation'
import type { Share } from './rollUp'
import { rollUp } from './rollUp'

const share: fc.Arbitrary<Share> = fc
  .record({
    denominator: fc.option(fc.integer({ max: 500, min: 1 }), { nil: null }),
    kpi: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    numerator: fc.integer({ max: 500, min: 0 }),
    on: day,
    unit: fc.constantFrom('students', 'hours'),
    value: fc.option(positive, { nil: null }),
  })
  .map(({ denominator, numerator, ...rest }) => ({
    ...rest,
    denominator,
    numerator: denominator === null ? null : numerator,
  }))

/** Shares of KPIs that differ. */
const shares = fc.uniqueArray(share, { selector: ({ kpi }) => kpi })
const rolled = fc.record({
  aggregation: fc.constantFrom(...aggregations),
  type: fc.constantFrom(...kpiTypes),
})

test('the order in which KPIs come changes nothing', () => {
  fc.assert(
    fc.property(rolled, shares, (how, all) => {
      expect(rollUp(how, [...all].reverse())).toEqual(rollUp(how, all))
    }),
  )
})

test('a KPI that subjects share counts once, however often it comes', () => {
  fc.assert(
    fc.property(rolled, shares, (how, all) => {
      expect(rollUp(how, [...all, ...all, ...all])).toEqual(rollUp(how, all))
    }),
  )
})

test('every KPI is counted or named as left out, in the whole of its own unit', () => {
  fc.assert(
    fc.property(rolled, shares, (how, all) => {
      for (const { counted, leftOut, unit } of rollUp(how, all)) {
        const own = all.filter((each) => each.unit === unit)
        expect(counted + leftOut.length).toBe(own.length)
      }
      expect(rollUp(how, all).map(({ unit }) => unit)).toEqual(
        [...new Set(all.map(({ unit }) => unit))].sort(),
      )
    }),
  )
})

test('there is a value exactly where KPIs are counted in it, but for how many there are', () => {
  fc.assert(
    fc.property(rolled, shares, (how, all) => {
      for (const { counted, value } of rollUp(how, all))
        expect(value === null).toBe(how.aggregation !== 'count' && counted === 0)
    }),
  )
})

test('a sum is what a recount by hand makes, to the cent', () => {
  fc.assert(
    fc.property(shares, (all) => {
      for (const { unit, value } of rollUp({ aggregation: 'sum', type: 'number' }, all)) {
        const known = all.flatMap((each) => (each.unit === unit && each.value !== null ? [each.value] : []))
        expect(value).toBe(known.length === 0 ? null : exactSum(known))
      }
    }),
  )
})

test('a percentage of all is all numerators over all denominators, and lies between the least and the most', () => {
  fc.assert(
    fc.property(shares, (all) => {
      for (const { unit, value } of rollUp({ aggregation: 'sum', type: 'percentage' }, all)) {
        const parts = all.flatMap(({ denominator, numerator, unit: own, value: known }) =>
          own === unit && known !== null && denominator !== null
            ? [[numerator ?? 0, denominator] as const]
            : [],
        )
        if (value === null) expect(parts).toEqual([])
        else {
          const each = parts.map(([above, below]) => (above / below) * 100)
          // Twelve digits are told.
          expect(value).toBeGreaterThanOrEqual(Math.min(...each) * (1 - 1e-11))
          expect(value).toBeLessThanOrEqual(Math.max(...each) * (1 + 1e-11))
          const [above, below] = [exactSum(parts.map(([n]) => n)), exactSum(parts.map(([, d]) => d))]
          expect(value).toBeCloseTo((above / below) * 100, 6)
        }
      }
    }),
  )
})
