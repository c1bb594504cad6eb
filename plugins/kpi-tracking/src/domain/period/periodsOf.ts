import { addDays, dayNumber, dayOfNumber } from '@streekwerk/payload-kit/pure'

import type { Frequency } from '../kpi/kpi'

/** Over what is measured: both days (YYYY-MM-DD) are part of it. */
export type Period = Readonly<{ key: string; from: string; until: string }>

/** Twenty years of months. */
export const MOST_PERIODS = 240

/** What periods are made from. */
export type Timespan = Readonly<{ frequency: Frequency; from: string; until: string }>

type Calendar = Exclude<Frequency, 'event' | 'life' | 'startMidEnd'>

const months = { yearly: 12, halfYearly: 6, quarterly: 3, monthly: 1 } as const satisfies Record<
  Calendar,
  number
>

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const keyOf = (frequency: Calendar, year: number, part: number): string => {
  switch (frequency) {
    case 'yearly':
      return String(year)
    case 'halfYearly':
      return `${year}-H${part + 1}`
    case 'quarterly':
      return `${year}-Q${part + 1}`
    case 'monthly':
      return `${year}-${twoDigits(part + 1)}`
  }
}

const monthStart = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${twoDigits((month % 12) + 1)}-01`

/** Months since the year 0, of the part of the calendar that a day lies in. */
const partOf = (day: string, size: number): number =>
  Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / size)

const calendarPeriods = (frequency: Calendar, { from, until }: Timespan): readonly Period[] => {
  const size = months[frequency]
  const first = partOf(from, size)
  return Array.from({ length: partOf(until, size) - first + 1 }, (_, at) => {
    const part = first + at
    const [start, end] = [monthStart(part * size), addDays(monthStart((part + 1) * size), -1)]
    const perYear = 12 / size
    return {
      key: keyOf(frequency, Math.floor(part / perYear), part % perYear),
      from: start < from ? from : start,
      until: end > until ? until : end,
    }
  })
}

/** Begin, middle and end: the time in three parts that are as long as whole days let them be. */
const threeParts = ({ from, until }: Timespan): readonly Period[] => {
  const [first, days] = [dayNumber(from), dayNumber(until) - dayNumber(from) + 1]
  const cut = (third: number): number => first + Math.round((days * third) / 3)
  return (['start', 'mid', 'end'] as const).flatMap((key, third) => {
    const [start, end] = [cut(third), cut(third + 1) - 1]
    return end < start ? [] : [{ key, from: dayOfNumber(start), until: dayOfNumber(end) }]
  })
}

/**
 * The periods in which is measured, in their order: together they are the whole time, and none overlaps. Those of the calendar are cut
 * off where the KPI begins and ends. Whoever measures on an event says the period with each.
 */
export const periodsOf = (timespan: Timespan): readonly Period[] => {
  const { frequency, from, until } = timespan
  if (until < from) return []
  switch (frequency) {
    case 'event':
      return []
    case 'life':
      return [{ key: 'life', from, until }]
    case 'startMidEnd':
      return threeParts(timespan)
    case 'yearly':
    case 'halfYearly':
    case 'quarterly':
    case 'monthly':
      return calendarPeriods(frequency, timespan)
  }
}

/** How many periods there would be, without making them: a time of a million months is told, not made. */
export const countPeriods = ({ frequency, from, until }: Timespan): number => {
  if (until < from || frequency === 'event') return 0
  if (frequency === 'life') return 1
  if (frequency === 'startMidEnd') return 3
  return partOf(until, months[frequency]) - partOf(from, months[frequency]) + 1
}
