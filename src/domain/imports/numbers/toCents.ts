/** What a decimal amount is in whole cents; undefined when it has a part of a cent or is too large to count exactly. */
export const toCents = (decimal: string): number | undefined => {
  const found = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/.exec(decimal)
  if (!found) return undefined
  const [, sign = '', whole = '', fraction = ''] = found
  const cents = Number(`${sign}${whole}${fraction.padEnd(2, '0')}`)
  if (!Number.isSafeInteger(cents)) return undefined
  return cents === 0 ? 0 : cents
}
