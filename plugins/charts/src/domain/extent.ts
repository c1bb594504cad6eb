/** The lowest and the highest, never equal. */
export type Extent = readonly [lowest: number, highest: number]

/** Numbers that differ less than this, for their size, are drawn as equal: their ticks could not be told apart. */
const LEAST_SHARE = 1e-9

/** From the lowest to the highest of numbers, with room around numbers that are all equal; null when there is none. */
export const extentOf = (numbers: readonly number[]): Extent | null => {
  if (numbers.length === 0) return null
  const [lowest, highest] = numbers.reduce<Extent>(
    ([low, high], each) => [Math.min(low, each), Math.max(high, each)],
    [Infinity, -Infinity],
  )
  const size = Math.max(Math.abs(lowest), Math.abs(highest))
  if (highest - lowest > size * LEAST_SHARE) return [lowest, highest]
  const room = size === 0 ? 1 : size / 2
  return [lowest - room, highest + room]
}
