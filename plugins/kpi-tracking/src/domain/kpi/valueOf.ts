import type { KpiType } from './kpi'
import { isFraction } from './kpi'

/** What was measured: a value, and where it is a fraction what over what, as far as that is known. */
export type Measured = Readonly<{ value: number; numerator: number | null; denominator: number | null }>

/** A percentage is told of a hundred, a ratio of one. */
const wholeOf = { percentage: 100, ratio: 1 } as const

/** Twelve digits: what a division leaves beyond them says nothing, and would differ between programs. */
const rounded = (value: number): number => Number(value.toPrecision(12))

/** The value of one number over another; null over nothing. */
export const fractionOf = (
  type: 'percentage' | 'ratio',
  numerator: number,
  denominator: number,
): number | null => (denominator === 0 ? null : rounded((numerator / denominator) * wholeOf[type]))

/**
 * What is kept of what somebody gives: where both numbers of a fraction are given the value follows from them, and never the other
 * way round.
 */
export const measuredOf = (
  type: KpiType,
  { denominator, numerator, value }: Readonly<Record<'denominator' | 'numerator' | 'value', number | null>>,
): Measured | null => {
  if (!isFraction(type)) return value === null ? null : { value, numerator: null, denominator: null }
  if (numerator === null || denominator === null)
    return value === null ? null : { value, numerator: null, denominator: null }
  const fraction = fractionOf(type, numerator, denominator)
  return fraction === null ? null : { value: fraction, numerator, denominator }
}
