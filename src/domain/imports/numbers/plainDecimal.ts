const shifted = (digits: string, point: number): string => {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`
  if (point >= digits.length) return `${digits}${'0'.repeat(point - digits.length)}`
  return `${digits.slice(0, point)}.${digits.slice(point)}`
}

/** A number as a decimal with a point and without an exponent, exactly: `1e-7` is `0.0000001`. */
export const plainDecimal = (value: number): string => {
  const found = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value))
  if (!found) return String(value)
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found
  return `${sign}${shifted(whole + fraction, whole.length + Number(exponent))}`
}
