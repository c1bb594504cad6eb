/** Where the days of the site begin and end. */
export const TIME_ZONE = 'Europe/Amsterdam'
const NO_BREAK_SPACE = '\u00A0'

const tagOf = (locale: string): string => (locale === 'nl' ? 'nl-NL' : locale === 'en' ? 'en-GB' : locale)

/** Makes what writes in a language once: making one takes longer than writing many a number. */
const perLocale = <Writer>(make: (tag: string) => Writer): ((locale: string) => Writer) => {
  const made = new Map<string, Writer>()
  return (locale) => {
    const known = made.get(locale) ?? make(tagOf(locale))
    made.set(locale, known)
    return known
  }
}

const euros = (digits: 0 | 2) =>
  perLocale(
    (tag) =>
      new Intl.NumberFormat(tag, {
        currency: 'EUR',
        maximumFractionDigits: digits,
        minimumFractionDigits: digits,
        style: 'currency',
      }),
  )
const [wholeEuros, eurosAndCents] = [euros(0), euros(2)]
const numbers = perLocale((tag) => new Intl.NumberFormat(tag))
const inTime = (options: Intl.DateTimeFormatOptions) =>
  perLocale((tag) => new Intl.DateTimeFormat(tag, { timeZone: TIME_ZONE, ...options }))
const days = inTime({ dateStyle: 'long' })
const shortDays = inTime({ dateStyle: 'medium' })
const moments = inTime({ dateStyle: 'long', timeStyle: 'short' })
const months = inTime({ month: 'long', year: 'numeric' })

/** Whole euros without decimals, others with two: `€ 1.250.000` or `€ 12,50`. */
export const formatCents = (cents: number, locale: string): string =>
  (cents % 100 === 0 ? wholeEuros : eurosAndCents)(locale).format(cents / 100)

/** A number with the locale's separators. */
export const formatNumber = (value: number, locale: string): string => numbers(locale).format(value)

/** A day, as written in running text: `3 maart 2025`. */
export const formatDate = (instant: string, locale: string): string => days(locale).format(new Date(instant))

/** A day and a time of it: `3 maart 2025 om 09:30`. */
export const formatMoment = (instant: string, locale: string): string =>
  moments(locale).format(new Date(instant))

/** A month: `maart 2025`. */
export const formatMonth = (instant: string, locale: string): string =>
  months(locale).format(new Date(instant))

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

const decimals = [0, 1, 2, 3, 4, 5, 6].map((digits) =>
  perLocale(
    (tag) =>
      new Intl.NumberFormat(tag, {
        maximumFractionDigits: digits,
        minimumFractionDigits: digits,
        signDisplay: 'negative',
      }),
  ),
)

/** A number with so many decimals, from 0 to 6. */
export const formatDecimals = (value: number, digits: number, locale: string): string =>
  (decimals[digits] ?? numbers)(locale).format(value)

/** Noon: on that day everywhere near the site's own zone. */
const noonOf = (day: string): string => `${day}T12:00:00.000Z`

/** A day (`2026-03-31`) in few letters: `31 mrt 2026`. */
export const formatDay = (day: string, locale: string): string =>
  shortDays(locale).format(new Date(noonOf(day)))

/** The month of a day: `maart 2026`. */
export const formatMonthOf = (day: string, locale: string): string => formatMonth(noonOf(day), locale)
