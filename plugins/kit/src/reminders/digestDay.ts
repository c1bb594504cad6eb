import type { DigestLanguage } from '../words/digestFrame'
import { digestFrame } from '../words/digestFrame'

/** A day (YYYY-MM-DD) as a mail says it: `donderdag 26 november`, with the year where that is another than of today. */
export const digestDay = (
  day: string,
  { language, today }: Readonly<{ language: DigestLanguage; today: string }>,
): string =>
  new Intl.DateTimeFormat(digestFrame[language].locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    weekday: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  }).format(new Date(`${day}T00:00:00Z`))
