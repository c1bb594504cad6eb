import type { Kpi } from '../kpi/kpi'
import { isFraction } from '../kpi/kpi'
import type { Measured } from '../kpi/valueOf'
import { fractionOf } from '../kpi/valueOf'
import { exactSum } from '../number/exact'
import type { Period } from '../period/periodsOf'

/** What is known of a period: what was approved in it, and what was aimed at by its end. */
export type Reading = Readonly<{ period: Period; measured: Measured | null; target: number | null }>

/** A point of the line: what was measured in the period itself, and where the KPI stands at its end. */
export type Point = Readonly<{
  period: Period
  target: number | null
  own: number | null
  actual: number | null
  /** An earlier period was not measured, so that the actual of a cumulative KPI is less than it will be. */
  isIncomplete: boolean
}>

type Series = Pick<Kpi, 'baseline' | 'isCumulative' | 'type'>

const totalOf = ({ baseline, type }: Series, measured: readonly Measured[]): number | null => {
  if (!isFraction(type)) return exactSum([baseline ?? 0, ...measured.map(({ value }) => value)])
  if (measured.some(({ denominator, numerator }) => numerator === null || denominator === null)) return null
  const sums = [
    exactSum(measured.map(({ numerator }) => numerator ?? 0)),
    exactSum(measured.map(({ denominator }) => denominator ?? 0)),
  ] as const
  return fractionOf(type, ...sums)
}

/**
 * The line of a KPI, a point a period in their order. A cumulative number starts at its baseline and adds what each period brought; a
 * cumulative fraction is Σ numerators over Σ denominators, and is nowhere once those of one period are not known. A period in which
 * nothing was measured has no actual: a gap is a gap, and never 0.
 */
export const seriesOf = (kpi: Series, readings: readonly Reading[]): readonly Point[] => {
  const ordered = [...readings].sort((one, other) => (one.period.from < other.period.from ? -1 : 1))
  return ordered.map(({ measured, period, target }, at) => {
    const own = measured?.value ?? null
    if (!kpi.isCumulative) return { actual: own, isIncomplete: false, own, period, target }
    const soFar = ordered.slice(0, at + 1)
    const known = soFar.flatMap(({ measured: each }) => each ?? [])
    return {
      actual: measured === null ? null : totalOf(kpi, known),
      isIncomplete: known.length < soFar.length,
      own,
      period,
      target,
    }
  })
}

/** Where a KPI stands: its last point that was measured; null where none was, and where that is nowhere. */
export const latestOf = <Each extends Point>(points: readonly Each[]): (Each & { actual: number }) | null => {
  const last = points.findLast(({ own }) => own !== null)
  return last && last.actual !== null ? { ...last, actual: last.actual } : null
}
