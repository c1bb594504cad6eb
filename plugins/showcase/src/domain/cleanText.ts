/** NUL and lone surrogates are no text to PostgreSQL, and direction overrides can make a line read as another. */
const UNWRITABLE = /\0|[\uD800-\uDFFF]|[\u202A-\u202E\u2066-\u2069]/gu

/** Text that can be stored and shown: nothing unwritable in it and no blanks around it; '' when nothing is left. */
export const cleanText = (value: unknown): string =>
  typeof value === 'string' ? value.replace(UNWRITABLE, '').trim() : ''
