import { exactSum } from '../number/exact'
import type { RolledUp } from './aggregation'
import { madeOf } from './aggregation'
import type { Sums, Whole } from './wholeOf'
import { wholeOf } from './wholeOf'

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

/** Why a KPI is not part of the whole: nothing was measured, nobody knows what over what, or such values do not add up. */
export type LeftOut = Readonly<{ kpi: string; because: 'noAmount' | 'noData' | 'noFraction' }>

/** KPIs of one unit taken together: the value, of how many, which say nothing of it, and the last day of what was measured. */
export type RollUp = Whole & Readonly<{ unit: string; leftOut: readonly LeftOut[]; on: string | null }>

type Known = Share & Readonly<{ value: number }>
type Over<Each extends Share> = Each & Readonly<{ numerator: number; denominator: number }>

const isKnown = (share: Share): share is Known => share.value !== null

const isOver = <Each extends Share>(share: Each): share is Over<Each> =>
  share.numerator !== null && share.denominator !== null

// Of one day the id decides, so that the order in which they came says nothing.
const byDay = (one: Share, other: Share): number =>
  `${one.on ?? ''} ${one.kpi}` < `${other.on ?? ''} ${other.kpi}` ? -1 : 1

/** Of nothing there is no sum, and no least or most. */
const ofSome = (values: readonly number[], of: (values: readonly number[]) => number): number | null =>
  values.length === 0 ? null : of(values)

const sumsOf = (known: readonly Known[]): Sums => {
  const [values, fractions] = [known.map(({ value }) => value), known.filter(isOver)]
  return {
    denominator: ofSome(
      fractions.map(({ denominator }) => denominator),
      exactSum,
    ),
    fractions: fractions.length,
    known: known.length,
    latest: known.toSorted(byDay).at(-1)?.value ?? null,
    maximum: ofSome(values, (all) => Math.max(...all)),
    minimum: ofSome(values, (all) => Math.min(...all)),
    numerator: ofSome(
      fractions.map(({ numerator }) => numerator),
      exactSum,
    ),
    sum: ofSome(values, exactSum),
  }
}

const becauseOf = (rolled: RolledUp, share: Share): LeftOut['because'] | null => {
  if (!isKnown(share)) return 'noData'
  const made = madeOf(rolled)
  if (made === null) return 'noAmount'
  return made === 'fraction' && !isOver(share) ? 'noFraction' : null
}

/**
 * Takes KPIs together, a whole for each unit: different units are never added. Each KPI counts once, however many subjects share it;
 * what says nothing is named. The order in which they come changes nothing.
 */
export const rollUp = (rolled: RolledUp, shares: readonly Share[]): readonly RollUp[] => {
  const once = [...new Map(shares.map((share) => [share.kpi, share])).values()]
  const units = [...new Set(once.map(({ unit }) => unit))].sort()
  return units.map((unit) => {
    const all = once.filter((share) => share.unit === unit)
    const known = all.filter(isKnown)
    const leftOut = all.flatMap((share): readonly LeftOut[] => {
      const because = becauseOf(rolled, share)
      return because === null ? [] : [{ because, kpi: share.kpi }]
    })
    return {
      ...wholeOf(rolled, sumsOf(known)),
      leftOut: leftOut.sort((one, other) => (one.kpi < other.kpi ? -1 : 1)),
      on: known.toSorted(byDay).at(-1)?.on ?? null,
      unit,
    }
  })
}
