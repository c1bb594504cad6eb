import type { Kpi } from '../kpi/kpi'
import { targetDoubt } from '../kpi/targetDoubt'
import type { Measured } from '../kpi/valueOf'
import { expectedOn } from '../maths/expected'
import type { Watched } from '../maths/gauges'
import { progressOf } from '../maths/progress'
import type { Point } from '../maths/series'
import { latestOf, seriesOf } from '../maths/series'
import type { Forecast } from '../maths/trend'
import { forecastOn, trendOf } from '../maths/trend'
import type { Verdict } from '../maths/verdict'
import { marginBand, verdictOf } from '../maths/verdict'
import type { Period } from '../period/periodsOf'
import { lastDayOf } from '../period/tooEarly'
import type { Measurable } from './duePeriods'
import { duePeriods, expectedPeriods, isOver } from './duePeriods'

/** What is known of a period of a KPI. */
export type WatchedPeriod = Measurable &
  Readonly<{
    target: number | null
    /** What counts. */
    measured: Measured | null
    hasEvidence: boolean
  }>

/** A point of the line as it is judged: `band` is between which values it is on target. */
export type JudgedPoint = Point &
  Readonly<{ verdict: Verdict; band: Readonly<{ lowest: number; highest: number }> | null }>

/** What there is to tell of a KPI on a day. */
export type ToldKpi = Readonly<{
  points: readonly JudgedPoint[]
  latest: JudgedPoint | null
  /** How much of the way to the target of that point has been gone; null where there is none. */
  progress: number | null
  /** What it would be today on a straight way from target to target. */
  expected: number | null
  /** Where a straight line through what was measured leads by the last day of the KPI. */
  forecast: Forecast | null
  /** The first period that is over and in which nothing was handed in, with how many more there are; otherwise the one that is going on. */
  due: Readonly<{ period: Period; isOverdue: boolean; others: number }> | null
  watched: Watched
}>

const judge = (kpi: Kpi, point: Point, today: string): JudgedPoint => ({
  ...point,
  band: point.target === null ? null : marginBand(kpi, point.target),
  verdict: verdictOf(kpi, {
    ...point,
    isPeriodOpen: !isOver({ until: lastDayOf(kpi, point.period) }, today),
  }),
})

const dueOf = (kpi: Kpi, periods: readonly WatchedPeriod[], today: string): ToldKpi['due'] => {
  const [first, ...others] = duePeriods(kpi, periods, today)
  return first ? { isOverdue: first.isOverdue, others: others.length, period: first.known.period } : null
}

const isKnownPoint = (point: JudgedPoint): point is JudgedPoint & { actual: number } => point.actual !== null

const progressAt = (kpi: Kpi, latest: JudgedPoint | null): number | null => {
  const { baseline } = kpi
  if (baseline === null || latest === null || latest.actual === null || latest.target === null) return null
  // A way to where it is worse is none.
  if (targetDoubt(kpi, latest.target)) return null
  return progressOf({ actual: latest.actual, baseline, target: latest.target })
}

const watchedOf = (kpi: Kpi, periods: readonly WatchedPeriod[], today: string): Watched => {
  const over = expectedPeriods(kpi, periods).filter(({ period }) => isOver(period, today))
  const counting = periods.filter(({ measured }) => measured !== null)
  return {
    approved: counting.length,
    approvedWithEvidence: counting.filter(({ hasEvidence }) => hasEvidence).length,
    hasTarget: periods.some(({ target }) => target !== null),
    periodsOver: over.length,
    periodsReported: over.filter(({ measured }) => measured !== null).length,
  }
}

/** Keeps a forecast within what a value of this type can be. */
const within = ({ levels, mayBeNegative, type }: Kpi, { highest, lowest, value }: Forecast): Forecast => {
  const least = mayBeNegative ? Number.NEGATIVE_INFINITY : type === 'rubric' ? 1 : 0
  const limits = { number: Infinity, percentage: 100, ratio: Infinity, rubric: levels, yesNo: 1 }
  const most = mayBeNegative ? Number.POSITIVE_INFINITY : limits[type]
  const keep = (each: number): number => Math.min(most, Math.max(least, each))
  return { highest: keep(highest), lowest: keep(lowest), value: keep(value) }
}

/** Yes or no has no line to go on along. A line is only told where there is something left to come. */
const forecastOf = (kpi: Kpi, points: readonly JudgedPoint[], today: string): Forecast | null => {
  if (kpi.type === 'yesNo' || kpi.until <= today || kpi.endedOn !== null) return null
  const complete = points.filter(isKnownPoint).filter(({ isIncomplete }) => !isIncomplete)
  const trend = trendOf(complete.map(({ actual, period }) => ({ on: period.until, value: actual })))
  return trend && within(kpi, forecastOn(trend, kpi.until))
}

/**
 * What there is to tell of a KPI on a day (YYYY-MM-DD): its line with a verdict at each point, where it stands and how far that is, what
 * to expect, and which period waits to be measured. A pure function of what is known: server, panel and site ask the same one.
 */
export const tellKpi = (kpi: Kpi, periods: readonly WatchedPeriod[], today: string): ToldKpi => {
  const points = seriesOf(kpi, periods).map((point) => judge(kpi, point, today))
  const latest = latestOf(points)
  const targets = points.flatMap(({ period, target }) =>
    target === null ? [] : [{ on: period.until, value: target }],
  )
  return {
    due: dueOf(kpi, periods, today),
    // After its end nothing is expected of it any more.
    expected:
      kpi.baseline === null || (kpi.endedOn !== null && kpi.endedOn < today)
        ? null
        : expectedOn(today, { on: kpi.from, value: kpi.baseline }, targets),
    forecast: forecastOf(kpi, points, today),
    latest,
    points,
    progress: progressAt(kpi, latest),
    watched: watchedOf(kpi, periods, today),
  }
}
