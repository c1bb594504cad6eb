/**
 * NUL and lone surrogates are no text to PostgreSQL, control characters are none to anybody (two of them mark what is found), and
 * direction overrides can make a line read as another.
 */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\uD800-\uDFFF]|[\u202A-\u202E\u2066-\u2069]/gu

/** Text that can be stored and shown: nothing unwritable in it and no blanks around it; '' when nothing is left. */
export const cleanText = (value: unknown): string =>
  typeof value === 'string' ? value.replace(UNWRITABLE, '').trim() : ''
