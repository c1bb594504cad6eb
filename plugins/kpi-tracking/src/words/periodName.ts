import { fill, formatDay, sayIn } from '@streekwerk/payload-kit/pure'

import type { Frequency } from '../domain/kpi/kpi'
import type { Period } from '../domain/period/periodsOf'

const names = {
  life: { nl: 'hele looptijd', en: 'whole time' },
  start: { nl: 'begin', en: 'start' },
  mid: { nl: 'midden', en: 'middle' },
  end: { nl: 'eind', en: 'end' },
  half: { nl: '{part}e helft {year}', en: 'half {part} of {year}' },
  quarter: { nl: '{part}e kwartaal {year}', en: 'quarter {part} of {year}' },
  days: { nl: '{from} t/m {until}', en: '{from} to {until}' },
} as const

const part = (language: string, name: 'half' | 'quarter', key: string): string =>
  fill(sayIn(language, names[name]), { part: key.slice(6), year: key.slice(0, 4) })

const month = (language: string, { from }: Period): string =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC', year: 'numeric' }).format(
    new Date(`${from}T12:00:00Z`),
  )

const days = (language: string, { from, until }: Period): string =>
  from === until
    ? formatDay(language, from)
    : fill(sayIn(language, names.days), {
        from: formatDay(language, from),
        until: formatDay(language, until),
      })

/** A period as people call it: `2026`, `1e kwartaal 2026`, `maart 2026`; one of an event by its days. */
export const periodName = (language: string, frequency: Frequency, period: Period): string => {
  switch (frequency) {
    case 'life':
      return sayIn(language, names.life)
    case 'startMidEnd':
      return sayIn(language, names[period.key as 'end' | 'mid' | 'start'])
    case 'yearly':
      return period.key
    case 'halfYearly':
      return part(language, 'half', period.key)
    case 'quarterly':
      return part(language, 'quarter', period.key)
    case 'monthly':
      return month(language, period)
    case 'event':
      return days(language, period)
  }
}
