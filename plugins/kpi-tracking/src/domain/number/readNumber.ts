/** How numbers are written in a text: with a comma or a point before the decimals. */
export const notations = ['comma', 'point'] as const
export type Notation = (typeof notations)[number]

/** Whether something names one of them. */
export const isNotation = (value: unknown): value is Notation =>
  notations.some((notation) => notation === value)

const patterns = {
  comma: /^[+-]?(?:\d+|\d{1,3}(?:[. ]\d{3})+)(?:,\d+)?$/,
  point: /^[+-]?(?:\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.\d+)?$/,
} as const satisfies Record<Notation, RegExp>

/**
 * The number that a text holds in a notation, or null where it holds none: `1.250,5` is a number with a comma and none with a point.
 * Exponents, hexadecimals, `NaN` and `Infinity` are no numbers that people write.
 */
export const readNumber = (text: string, notation: Notation): number | null => {
  const written = text
    .trim()
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u202f', ' ')
    .replace(/^[\u2212\u2013]/, '-')
  if (!patterns[notation].test(written)) return null
  const plain =
    notation === 'comma' ? written.replace(/[. ]/g, '').replace(',', '.') : written.replace(/[, ]/g, '')
  const number = Number(plain)
  // So many digits that a double has no room for them.
  return Number.isFinite(number) ? number : null
}
