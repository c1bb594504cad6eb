import type { Kpi, KpiType } from '../kpi/kpi'
import { isFraction } from '../kpi/kpi'
import type { Measured } from '../kpi/valueOf'
import { fractionOf } from '../kpi/valueOf'
import { exactSum } from '../number/exact'
import type { Period } from '../period/periodsOf'

/** What is known of a period: what was approved in it, and what was aimed at by its end. */
export type Reading = Readonly<{ period: Period; measured: Measured | null; target: number | null }>

/** One number over another. */
export type Fraction = Readonly<{ numerator: number; denominator: number }>

/** A point of the line: what was measured in the period itself, and where the KPI stands at its end. */
export type Point = Readonly<{
  period: Period
  target: number | null
  own: number | null
  actual: number | null
  /** The two numbers that the actual of a fraction is made of; null where one of them is not known, and of what is no fraction. */
  fraction: Fraction | null
  /** An earlier period was not measured, so that the actual of a cumulative KPI is less than it will be. */
  isIncomplete: boolean
}>

type Series = Pick<Kpi, 'baseline' | 'isCumulative' | 'type'>

type Standing = Pick<Point, 'actual' | 'fraction'>

const NOWHERE: Standing = { actual: null, fraction: null }

const fractionFrom = (type: KpiType, measured: readonly Measured[]): Fraction | null => {
  if (!isFraction(type)) return null
  if (measured.some(({ denominator, numerator }) => numerator === null || denominator === null)) return null
  return {
    denominator: exactSum(measured.map(({ denominator }) => denominator ?? 0)),
    numerator: exactSum(measured.map(({ numerator }) => numerator ?? 0)),
  }
}

const totalOf = ({ baseline, type }: Series, measured: readonly Measured[]): Standing => {
  if (!isFraction(type))
    return { actual: exactSum([baseline ?? 0, ...measured.map(({ value }) => value)]), fraction: null }
  const fraction = fractionFrom(type, measured)
  return fraction === null
    ? NOWHERE
    : { actual: fractionOf(type, fraction.numerator, fraction.denominator), fraction }
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
    if (!kpi.isCumulative) {
      const fraction = measured === null ? null : fractionFrom(kpi.type, [measured])
      return { actual: own, fraction, isIncomplete: false, own, period, target }
    }
    const soFar = ordered.slice(0, at + 1)
    const known = soFar.flatMap(({ measured: each }) => each ?? [])
    return {
      ...(measured === null ? NOWHERE : totalOf(kpi, known)),
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
