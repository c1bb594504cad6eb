/** An exact number: whole over whole, the denominator above zero. */
export type Fraction = Readonly<{ numerator: bigint; denominator: bigint }>

const exactly = (value: number): Fraction => {
  let denominator = 1n
  let scaled = value
  while (!Number.isInteger(scaled)) {
    scaled *= 2
    denominator *= 2n
  }
  return { numerator: BigInt(scaled), denominator }
}

const greatestDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestDivisor(b, a % b))

/** A fraction in its lowest terms. */
export const fraction = (numerator: bigint, denominator: bigint): Fraction => {
  const divisor = greatestDivisor(numerator < 0n ? -numerator : numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

/** The sum, exactly. */
export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

/** The product, exactly. */
export const times = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator)

/** The number that a fraction is written as. */
export const writeNumber = ({ numerator, denominator }: Fraction): number =>
  Number(numerator) / Number(denominator)

/**
 * Reads a finite number as the simplest fraction that is written as that number: 0.1 is one tenth and 1 / 28 one
 * twenty-eighth, though neither fits a floating point number. What was written comes back exactly while numerator ×
 * denominator stays below 2^52; beyond that it comes back within the precision of the number itself.
 */
export const readFraction = (value: number): Fraction => {
  const { numerator, denominator } = exactly(Math.abs(value))
  const sign = value < 0 ? -1n : 1n
  let [rest, part] = [numerator, denominator]
  let [before, now]: [Fraction, Fraction] = [
    { numerator: 0n, denominator: 1n },
    { numerator: 1n, denominator: 0n },
  ]
  // The convergents of the continued fraction, each simpler than any fraction that comes nearer.
  while (part > 0n && writeNumber(now) !== Math.abs(value)) {
    const whole = rest / part
    const next = {
      numerator: whole * now.numerator + before.numerator,
      denominator: whole * now.denominator + before.denominator,
    }
    ;[before, now] = [now, next]
    ;[rest, part] = [part, rest - whole * part]
  }
  return { numerator: sign * now.numerator, denominator: now.denominator }
}
