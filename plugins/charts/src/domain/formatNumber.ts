/** Writes a number for readers. */
export type Format = (value: number) => string

/** How the numbers of one chart are written: as they are, and at its axis, where there is little room. */
export type Formats = { whole: Format; short: Format }

const TAGS = { en: 'en-GB', nl: 'nl-NL' } as const

/** Of a larger number nobody counts the digits, or knows the word for its noughts; and a smaller one is all noughts. */
const [LARGEST_WHOLE, LARGEST_WORD, SMALLEST] = [1e15, 1e17, 1e-4]
/** From here on there is a word for noughts. */
const SMALLEST_WORD = 1e6

const isBetween = (size: number, largest: number): boolean =>
  size === 0 || (size >= SMALLEST && size <= largest)

const createFormats = (tag: string): Formats => {
  // Fifteen digits are what a number is sure of: 0.1 + 0.2 is 0.3.
  const plain = new Intl.NumberFormat(tag, { maximumSignificantDigits: 15 })
  const power = new Intl.NumberFormat(tag, { maximumSignificantDigits: 15, notation: 'scientific' })
  const inWords = new Intl.NumberFormat(tag, { maximumSignificantDigits: 6, notation: 'compact' })
  return {
    whole: (value) => (isBetween(Math.abs(value), LARGEST_WHOLE) ? plain : power).format(value),
    short: (value) => {
      const size = Math.abs(value)
      if (!isBetween(size, LARGEST_WORD)) return power.format(value)
      return (size < SMALLEST_WORD ? plain : inWords).format(value)
    },
  }
}

const formats = { en: createFormats(TAGS.en), nl: createFormats(TAGS.nl) }

/** How numbers are written in a language, unless the chart is told otherwise: with what is given for both, or at the axis alone. */
export const formatsOf = (language: 'en' | 'nl', format?: Format, formatTick?: Format): Formats => ({
  whole: format ?? formats[language].whole,
  short: formatTick ?? format ?? formats[language].short,
})
