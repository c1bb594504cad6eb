/** Whole euros in groups of three, the cents only when there are any: `250000` is `2.500`, `250050` is `2.500,50`. */
export const formatEuros = (cents: number): string => {
  const euros = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.')
  const rest = cents % 100
  return rest === 0 ? euros : `${euros},${String(rest).padStart(2, '0')}`
}

/** A point before exactly three digits groups thousands, as in `2.500`; anything else that is not such a number is refused. */
const DUTCH = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/
/** A decimal point with one or two digits, as calculators write it. */
const PLAIN = /^(\d+)\.(\d{1,2})$/

/**
 * Reads an amount as people in the Netherlands write it (`2.500`, `2.500,50`, `€ 12,5`, `2500.50`) into whole cents; null
 * for nothing, undefined for what is not an amount.
 */
export const parseEuros = (text: string): number | null | undefined => {
  const bare = text.replace(/[€\s\u00a0]/g, '').replace(/,-+$/, '')
  if (bare === '') return null
  const [, euros, cents = ''] = DUTCH.exec(bare) ?? PLAIN.exec(bare) ?? []
  if (euros === undefined) return undefined
  const whole = Number(euros.replaceAll('.', '')) * 100 + Number(cents.padEnd(2, '0') || 0)
  return Number.isSafeInteger(whole) ? whole : undefined
}

/**
 * What stands in a form for an amount that could not be read, so that saving is refused and not done without it. The sign in
 * front keeps every reader of numbers from taking the digits behind it for the amount.
 */
export const unreadAmount = (text: string): string => `€ ${text}`
