/** A point of an outline: longitude and latitude in degrees, or across and down in a picture. */
export type Corner = readonly [number, number]

/** A closed line, without its first corner again at its end. */
export type Ring = readonly Corner[]

/**
 * Of longer rings only every so many corners are looked at: what a corner weighs is found by comparing it with all others, which
 * a boundary of ten thousand corners, drawn to annoy, would take half a minute for.
 */
const MOST_LOOKED_AT = 2000
/** A ring of fewer corners is not worth its place beside others. */
const FEW_CORNERS = 8

const squared = (value: number): number => value * value

/** How far a corner is from the line between two others. */
const distanceTo = ([x, y]: Corner, [fromX, fromY]: Corner, [toX, toY]: Corner): number => {
  const [alongX, alongY] = [toX - fromX, toY - fromY]
  const length = squared(alongX) + squared(alongY)
  const share = length === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / length
  const at = Math.min(1, Math.max(0, share))
  return Math.hypot(x - fromX - at * alongX, y - fromY - at * alongY)
}

/** The most westerly corner, of those the most southerly: it is never between two others on a straight line. */
const westOf = (ring: Ring): number =>
  ring.reduce((found, [x, y], index) => {
    const [foundX, foundY] = ring[found] ?? [x, y]
    return x < foundX || (x === foundX && y < foundY) ? index : found
  }, 0)

/** A part of a ring from one corner to another, which may be past its end; and the weight of the corner that it was parted by. */
type Stretch = { from: number; to: number; most: number }

/**
 * How much a ring would differ without each of its corners (Douglas and Peucker, 1973, for every tolerance at once): a corner is
 * kept by each tolerance below its number. The most westerly one and the one that is furthest from it are always kept.
 */
const weightsOf = (ring: Ring): number[] => {
  const weights = ring.map(() => Infinity)
  const at = (index: number): Corner => ring[index % ring.length] ?? [0, 0]
  const furthest = ({ from, to }: Stretch): { index: number; distance: number } => {
    let found = { index: from, distance: -1 }
    for (let index = from + 1; index < to; index += 1) {
      const distance = distanceTo(at(index), at(from), at(to))
      if (distance > found.distance) found = { index, distance }
    }
    return found
  }
  const start = westOf(ring)
  const end = start + ring.length
  const opposite = furthest({ from: start, to: end, most: Infinity }).index
  const stretches: Stretch[] = [
    { from: start, to: opposite, most: Infinity },
    { from: opposite, to: end, most: Infinity },
  ]
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const { from, to, most } = stretch
    if (to - from < 2) continue
    const { distance, index } = furthest(stretch)
    // No corner outlasts the one that its stretch was parted by.
    const weight = Math.min(distance, most)
    weights[index % ring.length] = weight
    stretches.push({ from, to: index, most: weight }, { from: index, to, most: weight })
  }
  return weights
}

const thinned = (rings: readonly Ring[]): Ring[] => {
  const every = Math.ceil(rings.flat().length / MOST_LOOKED_AT)
  return every <= 1 ? [...rings] : rings.map((ring) => ring.filter((_, at) => at % every === 0))
}

const sizeOf = (ring: Ring): number => {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(doubled) / 2
}

const withoutRepeats = (ring: Ring): Ring =>
  ring.filter(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? []
    return x !== nextX || y !== nextY
  })

/**
 * Leaves out the corners that are missed least, until no more than `most` are left: of every ring together, the largest rings
 * first. Corners on a straight line always go, and so does a ring that has no surface any more.
 */
export const simplifyRings = (rings: readonly Ring[], most: number): Ring[] => {
  const whole = thinned(rings.map(withoutRepeats))
    .map(withoutRepeats)
    .filter((ring) => ring.length > 2 && sizeOf(ring) > 0)
    .sort((one, other) => sizeOf(other) - sizeOf(one))
    .slice(0, Math.max(1, Math.floor(most / FEW_CORNERS)))
  const weights = whole.map(weightsOf)
  const finite = weights.flat().filter((weight) => weight !== Infinity)
  const tolerance = finite.sort((one, other) => other - one)[most - 2 * whole.length] ?? 0
  return whole
    .map((ring, at) => ring.filter((_, index) => (weights[at]?.[index] ?? 0) > tolerance))
    .filter((ring) => ring.length > 2)
}
