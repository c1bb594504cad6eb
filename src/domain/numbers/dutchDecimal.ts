import { parseDecimal } from '../imports/numbers/parseDecimal'
import { plainDecimal } from '../imports/numbers/plainDecimal'

/** A decimal point with one or two digits, as calculators write it; three digits behind it would be thousands. */
const PLAIN = /^-?\d+\.\d{1,2}$/

/** A number as people in the Netherlands write it, exactly: `2500.5` is `2.500,5`. */
export const formatDecimal = (value: number): string => {
  const [whole = '', fraction] = plainDecimal(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}

/**
 * Reads a number as people in the Netherlands write it (`2,5`, `2.500`, `1250,75`, `2.5`); null for nothing, undefined for
 * what is no number.
 */
export const readDecimal = (text: string): number | null | undefined => {
  const bare = text.trim()
  if (bare === '') return null
  const plain = PLAIN.test(bare) ? bare : parseDecimal(bare, 'nl')
  const value = plain === undefined ? Number.NaN : Number(plain)
  return Number.isFinite(value) ? value : undefined
}

/** Keeps every reader of numbers from taking the digits behind it for the number. */
const MARK = '? '

/** What stands in a form for a number that could not be read, so that saving is refused and not done without it. */
export const unreadDecimal = (text: string): string => MARK + text

/** What was typed, from what stands in the form for it. */
export const typedDecimal = (unread: string): string => unread.replace(/^\? /, '')
