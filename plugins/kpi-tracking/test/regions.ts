import fc from 'fast-check'

import type { KpiType } from '../src/domain/kpi/kpi'
import { isFraction, kpiTypes } from '../src/domain/kpi/kpi'
import type { Measured } from '../src/domain/kpi/valueOf'
import { measuredOf } from '../src/domain/kpi/valueOf'
import type { Aggregation } from '../src/domain/rollUp/aggregation'
import { aggregations } from '../src/domain/rollUp/aggregation'

/** The places of branches in a region: two in each town, and one of which nobody said where it is. */
export const places = ['Doetinchem', 'Doetinchem', 'Winterswijk', 'Winterswijk', null] as const

/** What became of what was measured in a period. */
export const fates = [
  'approved',
  'beingCorrected',
  'corrected',
  'draft',
  'nothing',
  'sentBack',
  'submitted',
] as const
export type Fate = (typeof fates)[number]

/** A period of a KPI: its days (YYYY-MM-DD), the hour at which they are kept, what was measured and what became of that. */
export type LaidPeriod = Readonly<{
  from: string
  until: string
  hour: number
  fate: Fate
  measured: Measured
  /** What was measured in the first place, or instead, and does not count. */
  other: Measured
}>

export type LaidKpi = Readonly<{
  baseline: number | null
  hasEnded: boolean
  periods: readonly LaidPeriod[]
  /** Which of the branches it is of. */
  subjects: readonly number[]
}>

export type LaidIndicator = Readonly<{
  aggregation: Aggregation
  isCumulative: boolean
  kpis: readonly LaidKpi[]
  type: KpiType
}>

/** A small region: what is counted of its branches, and which of those lie in the trash. */
export type Region = Readonly<{ indicators: readonly LaidIndicator[]; trashed: readonly number[] }>

/** A number with up to six decimals, of which a dozen add up to no more digits than a double keeps. */
const decimal = (range: { max: number; min: number }): fc.Arbitrary<number> =>
  fc
    .tuple(fc.integer(range), fc.constantFrom(0, 1, 2, 6))
    .map(([digits, scale]) => Number(`${digits}e-${scale}`))

const denominator = fc.oneof(
  fc.integer({ max: 40, min: 1 }),
  fc.constantFrom(0.3, 12.5),
  decimal({ max: 100_000, min: 1 }),
)

/** Such a fraction lies right between two of twelve digits, so that it matters from what it is rounded. */
const halves = fc.tuple(fc.constant(1_024_000), fc.integer({ max: 1_024_000, min: 102_400 }))

const fraction = (type: 'percentage' | 'ratio'): fc.Arbitrary<Measured> =>
  fc
    .oneof(fc.tuple(denominator, decimal({ max: 100_000, min: -1_000 })), halves)
    .map(([below, above]) => measuredOf(type, { denominator: below, numerator: above, value: null }))
    .filter((measured) => measured !== null)

const plain = (value: number): Measured => ({ denominator: null, numerator: null, value })

const measuredIn = (type: KpiType): fc.Arbitrary<Measured> => {
  switch (type) {
    case 'number':
      return decimal({ max: 1_000_000, min: -1_000 }).map(plain)
    case 'yesNo':
      return fc.constantFrom(0, 1).map(plain)
    case 'rubric':
      return fc.integer({ max: 5, min: 1 }).map(plain)
    case 'percentage':
    case 'ratio':
      return fc.oneof(
        { arbitrary: fraction(type), weight: 4 },
        { arbitrary: decimal({ max: 100, min: 0 }).map(plain), weight: 1 },
      )
  }
}

/** Years, or days of an event: KPIs of one indicator may end theirs on the same day, and at another hour of it. */
const spans = fc.oneof(
  fc
    .subarray(['2019', '2020', '2021'])
    .map((years) => years.map((year) => ({ from: `${year}-01-01`, until: `${year}-12-31` }))),
  fc
    .subarray(['2020-12-30', '2020-12-31', '2021-12-30', '2021-12-31'])
    .map((days) => days.map((day) => ({ from: day, until: day }))),
)

const periodsOf = (type: KpiType): fc.Arbitrary<readonly LaidPeriod[]> =>
  spans.chain((days) =>
    fc.tuple(
      ...days.map((span) =>
        fc
          .record({
            // More than half of it counts, so that there is something to take together.
            fate: fc.oneof(fc.constant('approved' as const), fc.constantFrom(...fates)),
            hour: fc.constantFrom(0, 12, 23),
            measured: measuredIn(type),
            other: measuredIn(type),
          })
          .map((rest) => ({ ...rest, ...span })),
      ),
    ),
  )

const kpiOf = (type: KpiType): fc.Arbitrary<LaidKpi> =>
  fc.record({
    baseline: fc.option(decimal({ max: 1_000, min: 0 }), { nil: null }),
    hasEnded: fc.boolean(),
    periods: periodsOf(type),
    subjects: fc.subarray([...places.keys()], { maxLength: 3, minLength: 1 }),
  })

const indicator: fc.Arbitrary<LaidIndicator> = fc.constantFrom(...kpiTypes).chain((type) =>
  fc.record({
    aggregation: fc.constantFrom(...aggregations),
    isCumulative: isFraction(type) || type === 'number' ? fc.boolean() : fc.constant(false),
    kpis: fc.array(kpiOf(type), { maxLength: 5 }),
    type: fc.constant(type),
  }),
)

export const region: fc.Arbitrary<Region> = fc.record({
  indicators: fc.array(indicator, { maxLength: 6, minLength: 1 }),
  trashed: fc.subarray([...places.keys()]),
})
