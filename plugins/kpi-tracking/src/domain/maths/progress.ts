import { exactDifference } from '../number/exact'

/** From where to where, and how far. */
export type Way = Readonly<{ baseline: number; target: number; actual: number }>

/**
 * How much of the way from baseline to target has been gone: 0 at the baseline, 1 at the target, less or more beyond them. Null where
 * both are the same, so that there is no way. It needs no direction: the target lies on the better side.
 */
export const progressOf = ({ actual, baseline, target }: Way): number | null => {
  const way = exactDifference(target, baseline)
  return way === 0 ? null : exactDifference(actual, baseline) / way
}
