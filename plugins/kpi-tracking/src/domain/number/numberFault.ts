/** A number of so many digits comes back from a double as it was written (IEEE 754: 15 significant digits). */
export const MOST_DIGITS = 15
/** The most decimals that a value can be kept with. */
export const MOST_DECIMALS = 6

/** What a number may look like. */
export type NumberShape = Readonly<{ decimals: number; mayBeNegative: boolean }>

/** Why a number cannot be kept. */
export type NumberFault = 'notANumber' | 'tooLong' | 'tooManyDecimals' | 'negative'

/** The digits of a number between the least and the most that is kept, which is written without an exponent. */
const digitsOf = (value: number): Readonly<{ whole: number; decimals: number }> => {
  const [whole = '', fraction = ''] = String(Math.abs(value)).split('.')
  return { whole: whole === '0' ? 0 : whole.length, decimals: fraction.length }
}

/** How many decimals a number is written with; of one that is less than anything kept, more than are kept. */
export const decimalsOf = (value: number): number =>
  value !== 0 && Math.abs(value) < 10 ** -MOST_DECIMALS ? MOST_DECIMALS + 1 : digitsOf(value).decimals

/** What is wrong with a number, or undefined: what passes is kept, added and shown exactly as it was written. */
export const numberFault = (
  value: unknown,
  { decimals, mayBeNegative }: NumberShape,
): NumberFault | undefined => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'notANumber'
  if (Math.abs(value) >= 10 ** MOST_DIGITS) return 'tooLong'
  if (value !== 0 && Math.abs(value) < 10 ** -MOST_DECIMALS) return 'tooManyDecimals'
  const found = digitsOf(value)
  if (found.decimals > decimals) return 'tooManyDecimals'
  if (found.whole + found.decimals > MOST_DIGITS) return 'tooLong'
  return value < 0 && !mayBeNegative ? 'negative' : undefined
}
