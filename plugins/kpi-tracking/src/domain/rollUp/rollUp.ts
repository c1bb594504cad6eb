import type { KpiType } from '../kpi/kpi'
import { fractionOf } from '../kpi/valueOf'
import { exactSum } from '../number/exact'

/** How KPIs of one kind are taken together. Of fractions the sum is Σ numerators over Σ denominators, never a mean. */
export const aggregations = ['sum', 'latest', 'minimum', 'maximum', 'count'] as const
export type Aggregation = (typeof aggregations)[number]

/** Where one KPI stands, as it is taken into a whole. */
export type Share = Readonly<{
  /** A KPI that several subjects share comes once for each of them, and counts once. */
  kpi: string
  unit: string
  value: number | null
  numerator: number | null
  denominator: number | null
  /** The last day (YYYY-MM-DD) of the period it is of. */
  on: string | null
}>

/** Why a KPI is not part of the whole. */
export type LeftOut = Readonly<{ kpi: string; because: 'noData' | 'noFraction' }>

/** KPIs of one unit taken together: the value, of how many, and which say nothing of it. */
export type RollUp = Readonly<{
  unit: string
  value: number | null
  counted: number
  leftOut: readonly LeftOut[]
}>

type Known = Share & Readonly<{ value: number }>

const isKnown = (share: Share): share is Known => share.value !== null

const latestValue = (shares: readonly Known[]): number | null =>
  [...shares].sort((one, other) =>
    // Of one day the id decides, so that the order in which they came says nothing.
    `${one.on ?? ''} ${one.kpi}` < `${other.on ?? ''} ${other.kpi}` ? -1 : 1,
  )[shares.length - 1]?.value ?? null

const hasFraction = ({ denominator, numerator }: Share): boolean => numerator !== null && denominator !== null

const fractionOfAll = (type: 'percentage' | 'ratio', shares: readonly Known[]): number | null =>
  shares.length === 0
    ? null
    : fractionOf(
        type,
        exactSum(shares.map(({ numerator }) => numerator ?? 0)),
        exactSum(shares.map(({ denominator }) => denominator ?? 0)),
      )

const together = (
  { aggregation, type }: RolledUp,
  shares: readonly Known[],
): Pick<RollUp, 'leftOut' | 'value'> & { counted: number } => {
  const values = shares.map(({ value }) => value)
  const plain = (value: number | null) => ({ counted: shares.length, leftOut: [], value })
  switch (aggregation) {
    case 'count':
      return plain(shares.length)
    case 'latest':
      return plain(latestValue(shares))
    case 'minimum':
      return plain(values.length === 0 ? null : Math.min(...values))
    case 'maximum':
      return plain(values.length === 0 ? null : Math.max(...values))
    case 'sum': {
      if (type === 'number' || type === 'yesNo') return plain(values.length === 0 ? null : exactSum(values))
      // Levels of a rubric are an order and no amount: three times level 2 is not level 6.
      if (type === 'rubric') return plain(null)
      const whole = shares.filter(hasFraction)
      return {
        counted: whole.length,
        leftOut: shares
          .filter((share) => !hasFraction(share))
          .map(({ kpi }) => ({ because: 'noFraction' as const, kpi })),
        value: fractionOfAll(type, whole),
      }
    }
  }
}

/** What decides how is taken together. */
export type RolledUp = Readonly<{ aggregation: Aggregation; type: KpiType }>

/**
 * Takes KPIs together, a whole for each unit: different units are never added. Each KPI counts once, however many subjects share it;
 * what says nothing is named. The order in which they come changes nothing.
 */
export const rollUp = (rolled: RolledUp, shares: readonly Share[]): readonly RollUp[] => {
  const once = new Map(shares.map((share) => [share.kpi, share]))
  const units = [...new Set([...once.values()].map(({ unit }) => unit))].sort()
  return units.map((unit) => {
    const all = [...once.values()].filter((share) => share.unit === unit)
    const { counted, leftOut, value } = together(rolled, all.filter(isKnown))
    const silent = all
      .filter((share) => !isKnown(share))
      .map(({ kpi }) => ({ because: 'noData' as const, kpi }))
    return {
      counted,
      leftOut: [...silent, ...leftOut].sort((one, other) => (one.kpi < other.kpi ? -1 : 1)),
      unit,
      value,
    }
  })
}
