import { readNumber } from './readNumber'

/** From and to, both within it. */
export type Band = { lower: number; upper: number }

/** A band with its ends in order, or null when one of them is no number: half a band would tell of a bound that nobody set. */
export const readBand = (band: Band | null | undefined): Band | null => {
  const [one, other] = [readNumber(band?.lower), readNumber(band?.upper)]
  return one === null || other === null ? null : { lower: Math.min(one, other), upper: Math.max(one, other) }
}
