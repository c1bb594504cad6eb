import type { Words } from '../locales/locales'

const inWords = (instant: Date, options: Intl.DateTimeFormatOptions): Words => {
  const write = (language: string): string =>
    new Intl.DateTimeFormat(language, {
      dateStyle: 'long',
      timeZone: 'Europe/Amsterdam',
      ...options,
    }).format(instant)
  return { nl: write('nl-NL'), en: write('en-GB') }
}

/** A day as it stands in a sentence, `15 december 2026` and `15 December 2026`, from an ISO day or instant. */
export const dayWords = (day: string): Words => inWords(new Date(day), {})

/** An instant as it stands in a sentence, `15 december 2026 om 09:30` and `15 December 2026 at 09:30`, by the clock of the Netherlands. */
export const momentWords = (instant: Date): Words => inWords(instant, { timeStyle: 'short' })
