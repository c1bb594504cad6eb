import { addDays } from '@streekwerk/payload-kit/pure'

import type { Frequency } from '../kpi/kpi'
import type { Period } from '../period/periodsOf'
import { countPeriods, periodsOf } from '../period/periodsOf'

/** Over what is measured, both days (YYYY-MM-DD) included. */
export type Days = Omit<Period, 'key'>

/** By what a time is told from another. */
export const nameOfDays = ({ from, until }: Days): string => `${from}..${until}`

/** The time from the first of these days to the last. */
export const spanOf = (periods: readonly Days[]): Days => ({
  from: periods.map(({ from }) => from).sort()[0] ?? '',
  until:
    periods
      .map(({ until }) => until)
      .sort()
      .at(-1) ?? '',
})

/** Whether each of these is a period of a KPI with this frequency over this time. On events it may be any. */
export const isOfFrequency = (frequency: Frequency, span: Days, periods: readonly Days[]): boolean => {
  if (frequency === 'event') return true
  const made = new Set(periodsOf({ frequency, ...span }).map(nameOfDays))
  return periods.every((period) => made.has(nameOfDays(period)))
}

/** Whether a time is one part of the calendar from its first day to its last: it has another on either side. */
export const isWhole = (frequency: Frequency, { from, until }: Days): boolean =>
  countPeriods({ frequency, from: addDays(from, -1), until: addDays(until, 1) }) === 3

/**
 * How often is measured, where it is in these periods: a frequency of the calendar where they are exactly its periods, once over the
 * whole time where there is one, and otherwise on events.
 */
export const fitFrequency = (periods: readonly Days[]): Frequency => {
  const [span, count] = [spanOf(periods), new Set(periods.map(nameOfDays)).size]
  const fitting = (['yearly', 'halfYearly', 'quarterly', 'monthly'] as const).find((frequency) => {
    // Counted before they are made: a table may say a time of a thousand years.
    if (countPeriods({ frequency, ...span }) !== count) return false
    return count === 1 ? isWhole(frequency, span) : isOfFrequency(frequency, span, periods)
  })
  return fitting ?? (count === 1 ? 'life' : 'event')
}
