import type { Words } from '../locales/locales'

const written = (language: string, instant: Date): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(instant)

/** A day as it stands in a sentence, `15 december 2026` and `15 December 2026`, from an ISO day or instant. */
export const dayWords = (day: string): Words => {
  const instant = new Date(day)
  return { nl: written('nl-NL', instant), en: written('en-GB', instant) }
}
