import type { Kpi } from '../kpi/kpi'
import type { Period } from './periodsOf'

/** Why a value of a period comes too early: the period has yet to begin, or its value can still change. */
export type TooEarly = 'notBegun' | 'notOver'

/** Whether there is anything to measure in a period yet (days are YYYY-MM-DD). */
export const hasBegun = ({ from }: Pick<Period, 'from'>, today: string): boolean => from <= today

/** Whether a period began after its KPI had ended, so that nothing is measured in it. */
export const isAfterEnd = ({ endedOn }: Pick<Kpi, 'endedOn'>, { from }: Pick<Period, 'from'>): boolean =>
  endedOn !== null && from > endedOn

/** The last day on which something happens in a period: its own, or the day on which its KPI ended if that came within it. */
export const lastDayOf = (
  { endedOn }: Pick<Kpi, 'endedOn'>,
  { from, until }: Pick<Period, 'from' | 'until'>,
): string => (endedOn !== null && endedOn >= from && endedOn < until ? endedOn : until)

/**
 * The first day on which a value of a period can count: {@link lastDayOf it}. What is
 * reached once and stays so counts from the first day: the yes of a KPI that is measured over its whole time or on an event. A no, or a
 * number, may still become another.
 */
export const countsFrom = (
  kpi: Pick<Kpi, 'endedOn' | 'frequency' | 'type'>,
  period: Pick<Period, 'from' | 'until'>,
  value: number | null,
): string => {
  const { frequency, type } = kpi
  const isMilestone = type === 'yesNo' && (frequency === 'life' || frequency === 'event')
  return isMilestone && value === 1 ? period.from : lastDayOf(kpi, period)
}

/** What counts already: a value, and the period that it is of. */
export type Counting = Readonly<{ period: Pick<Period, 'from' | 'until'>; value: number | null }>

/**
 * The day on which the last of what counts already could count, were the KPI so; null where all of it can today. Until then it cannot
 * become so: what counts would do so before its time.
 */
export const tooEarlyUntil = (
  kpi: Pick<Kpi, 'endedOn' | 'frequency' | 'type'>,
  counting: readonly Counting[],
  today: string,
): string | null => {
  const days = counting.map(({ period, value }) => countsFrom(kpi, period, value)).sort()
  const last = days.at(-1)
  return last !== undefined && last > today ? last : null
}

/** The first day of the last period that something counts in, where the KPI would have ended before it; null where it would not. */
export const begunAfter = (endedOn: string | null, counting: readonly Counting[]): string | null => {
  const last = counting
    .map(({ period }) => period.from)
    .sort()
    .at(-1)
  return endedOn !== null && last !== undefined && last > endedOn ? last : null
}
