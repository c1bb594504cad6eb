/** `nl` writes 1.234,56 and `en` writes 1,234.56; spaces and apostrophes may group thousands in both. */
export const numberFormats = ['nl', 'en'] as const
export type NumberFormat = (typeof numberFormats)[number]

const SHAPES: Record<NumberFormat, RegExp> = {
  nl: /^([-+−]?)([1-9]\d{0,2}(?:([.\u00a0\u202f ’'])\d{3})(?:\3\d{3})*|\d+)(?:,(\d+|-))?$/,
  en: /^([-+−]?)([1-9]\d{0,2}(?:([,\u00a0\u202f ’'])\d{3})(?:\3\d{3})*|\d+)(?:\.(\d+))?$/,
}

/** Signs beside a number that do not change it. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(/^(?:€|EUR)\s*/i, '')
    .replace(/\s*(?:€|EUR|%)$/i, '')

/**
 * Reads a number as a plain decimal (`1.234,50` → `1234.50`), exactly and without floating point; undefined when the text
 * is no number in that format. `€`, `EUR`, `%` and a Dutch `,-` at the end are understood.
 */
export const parseDecimal = (text: string, format: NumberFormat): string | undefined => {
  const found = SHAPES[format].exec(bare(text))
  if (!found) return undefined
  const [, sign = '', whole = '', , fraction = ''] = found
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  const decimals = fraction.replace('-', '')
  return `${sign === '-' || sign === '−' ? '-' : ''}${digits}${decimals ? `.${decimals}` : ''}`
}
