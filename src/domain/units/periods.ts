import type { Words } from '../locales/locales'

/** How often an amount comes. */
export const periods = ['once', 'day', 'week', 'month', 'quarter', 'half-year', 'year'] as const

/** How often an amount comes. */
export type Period = (typeof periods)[number]

/** The periods as people read them behind an amount. */
export const periodWords = {
  once: { nl: 'Eenmalig', en: 'Once' },
  day: { nl: 'Per dag', en: 'Per day' },
  week: { nl: 'Per week', en: 'Per week' },
  month: { nl: 'Per maand', en: 'Per month' },
  quarter: { nl: 'Per kwartaal', en: 'Per quarter' },
  'half-year': { nl: 'Per half jaar', en: 'Per half-year' },
  year: { nl: 'Per jaar', en: 'Per year' },
} as const satisfies Record<Period, Words>

/** A period that comes back. */
export type RecurringPeriod = Exclude<Period, 'once'>

/** How often each period comes in a year: by the calendar, 365 days and 52 weeks, whatever the year. */
export const timesPerYear = {
  day: 365n,
  week: 52n,
  month: 12n,
  quarter: 4n,
  'half-year': 2n,
  year: 1n,
} as const satisfies Record<RecurringPeriod, bigint>

/** Whether a period comes back. */
export const isRecurring = (period: Period): period is RecurringPeriod => period !== 'once'
