const TIME_ZONE = 'Europe/Amsterdam'
const NO_BREAK_SPACE = '\u00A0'

const tagOf = (locale: string): string => (locale === 'nl' ? 'nl-NL' : locale === 'en' ? 'en-GB' : locale)

/** Whole euros without decimals, others with two: `€ 1.250.000` or `€ 12,50`. */
export const formatCents = (cents: number, locale: string): string =>
  new Intl.NumberFormat(tagOf(locale), {
    currency: 'EUR',
    maximumFractionDigits: cents % 100 === 0 ? 0 : 2,
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
    style: 'currency',
  }).format(cents / 100)

/** A number with the locale's separators. */
export const formatNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(tagOf(locale)).format(value)

/** A day, as written in running text: `3 maart 2025`. */
export const formatDate = (instant: string, locale: string): string =>
  new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeZone: TIME_ZONE }).format(new Date(instant))

/** A day and a time of it: `3 maart 2025 om 09:30`. */
export const formatMoment = (instant: string, locale: string): string =>
  new Intl.DateTimeFormat(tagOf(locale), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: TIME_ZONE,
  }).format(new Date(instant))

/** A month: `maart 2025`. */
export const formatMonth = (instant: string, locale: string): string =>
  new Intl.DateTimeFormat(tagOf(locale), { month: 'long', timeZone: TIME_ZONE, year: 'numeric' }).format(
    new Date(instant),
  )

/** A period in months, open at either end: `maart 2024 – juni 2026`. */
export const formatPeriod = (
  { start, end }: { start: string | null; end: string | null },
  locale: string,
  words: { from: string; until: string },
): string => {
  if (start && end) {
    const [from, to] = [formatMonth(start, locale), formatMonth(end, locale)]
    return from === to ? from : `${from}${NO_BREAK_SPACE}– ${to}`
  }
  return start
    ? `${words.from} ${formatMonth(start, locale)}`
    : `${words.until} ${formatMonth(end ?? '', locale)}`
}
