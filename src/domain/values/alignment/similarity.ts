import type { AskedValue } from '../askedValue'
import { distanceOn, FARTHEST, type Stand, weightOf } from './valueFit'

/**
 * How alike two partners are on the values both have stated: the weighted mean of their fits, 0…1, or null when there is
 * nothing to compare. It is summed in whole steps, so that the order of values cannot change the last digit.
 */
export const similarity = (asked: readonly AskedValue[], one: Stand, other: Stand): number | null => {
  let apart = 0
  let farthest = 0
  for (const value of asked) {
    const distance = distanceOn(value.key, one, other)
    if (distance === null) continue
    apart += weightOf(value) * distance
    farthest += weightOf(value) * FARTHEST
  }
  return farthest === 0 ? null : (farthest - apart) / farthest
}
