type Decimal = Readonly<{ digits: bigint; scale: number }>

/** A number as it is written: 0.1 is one tenth, not the double beside it. */
const toDecimal = (value: number): Decimal => {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 }
}

/** The sum of finite numbers as they are written, in whatever order: 0.1 and 0.2 make 0.3. */
export const exactSum = (values: readonly number[]): number => {
  const decimals = values.map(toDecimal)
  const scale = decimals.reduce((most, decimal) => Math.max(most, decimal.scale), 0)
  const digits = decimals.reduce(
    (sum, decimal) => sum + decimal.digits * 10n ** BigInt(scale - decimal.scale),
    0n,
  )
  return Number(`${digits}e-${scale}`)
}

/** The product of two finite numbers as they are written. */
export const exactProduct = (one: number, other: number): number => {
  const [left, right] = [toDecimal(one), toDecimal(other)]
  return Number(`${left.digits * right.digits}e-${left.scale + right.scale}`)
}

/** What is left when one finite number is taken from another, as they are written. */
export const exactDifference = (from: number, taken: number): number => exactSum([from, -taken])

/** A finite number as it is written with at most so many decimals, a half away from nothing. */
export const exactRounded = (value: number, decimals: number): number => {
  const { digits, scale } = toDecimal(Math.abs(value))
  if (scale <= decimals) return value
  const unit = 10n ** BigInt(scale - decimals)
  const rounded = Number(`${(digits * 2n + unit) / (unit * 2n)}e-${decimals}`)
  return value < 0 && rounded !== 0 ? -rounded : rounded
}
