/** A point of a drawing. */
type Point = readonly [number, number]

/** One field of a map of parcels: its outline, and which of the five kinds of land it is. */
export type Parcel = { points: string; kind: 0 | 1 | 2 | 3 | 4; furrows: string[] }

/** A drawing of fields and a stream. */
export type ParcelMap = { width: number; height: number; parcels: Parcel[]; stream: string }

/** FNV-1a: a name always gives the same landscape. */
const seedOf = (name: string): number => {
  let hash = 2166136261
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
  return hash >>> 0
}

/** Mulberry32, a small generator whose numbers follow from its seed alone. */
const createRandom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const side = ([x, y]: Point, [ox, oy]: Point, [dx, dy]: Point): number => (x - ox) * dy - (y - oy) * dx

const cross = (a: Point, b: Point, sideA: number, sideB: number): Point => {
  const share = sideA / (sideA - sideB)
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
}

/** The part of a convex outline on one side of a line. */
const cut = (outline: readonly Point[], origin: Point, direction: Point): Point[] =>
  outline.flatMap((point, index) => {
    const next = outline[(index + 1) % outline.length] ?? point
    const [here, there] = [side(point, origin, direction), side(next, origin, direction)]
    const kept = here >= 0 ? [point] : []
    return here * there < 0 ? [...kept, cross(point, next, here, there)] : kept
  })

const boundsOf = (outline: readonly Point[]) => {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  return { left, right, top, bottom, width: right - left, height: bottom - top }
}

const divide = (outline: readonly Point[], depth: number, random: () => number): Point[][] => {
  if (depth === 0 || outline.length < 3) return [[...outline]]
  const { left, top, width, height } = boundsOf(outline)
  const share = 0.36 + random() * 0.28
  const slant = (random() - 0.5) * 0.5
  const origin: Point = [left + width * share, top + height * share]
  const direction: Point = width * (0.7 + random() * 0.6) > height ? [slant, 1] : [1, slant]
  const back: Point = [-direction[0], -direction[1]]
  return [cut(outline, origin, direction), cut(outline, origin, back)].flatMap((half) =>
    divide(half, depth - 1, random),
  )
}

const write = (points: readonly Point[]): string =>
  points.map(([x, y]) => `${Math.round(x)},${Math.round(y)}`).join(' ')

/** Where a straight line across an outline enters and leaves it. */
const spanAt = (outline: readonly Point[], axis: 0 | 1, at: number): [number, number] | null => {
  const along = axis === 0 ? 1 : 0
  const crossings = outline.flatMap((point, index) => {
    const next = outline[(index + 1) % outline.length] ?? point
    const [here, there] = [point[axis] - at, next[axis] - at]
    return here * there < 0 ? [point[along] + ((next[along] - point[along]) * here) / (here - there)] : []
  })
  const [from, to] = [Math.min(...crossings), Math.max(...crossings)]
  return crossings.length > 1 && to - from > 24 ? [Math.round(from + 8), Math.round(to - 8)] : null
}

/** Lines across a quarter of the fields, kept inside them. */
const furrowsOf = (outline: readonly Point[], random: () => number): string[] => {
  if (random() > 0.24) return []
  const { left, top, width, height } = boundsOf(outline)
  const lengthwise = width > height
  const [start, size] = lengthwise ? [top, height] : [left, width]
  const count = Math.max(2, Math.min(6, Math.round(size / 15)))
  return Array.from({ length: count }, (_, index) => {
    const at = Math.round(start + (size * (index + 1)) / (count + 1))
    const span = spanAt(outline, lengthwise ? 1 : 0, at)
    if (!span) return ''
    return lengthwise ? `M${span[0]} ${at}H${span[1]}` : `M${at} ${span[0]}V${span[1]}`
  }).filter(Boolean)
}

const streamOf = (width: number, height: number, random: () => number): string => {
  const at = (share: number): number => Math.round(height * (share + (random() - 0.5) * 0.35))
  const [start, middle, end] = [at(0.35), at(0.55), at(0.7)]
  const half = Math.round(width / 2)
  const quarter = Math.round(width / 4)
  return `M-9 ${start}C${quarter} ${start} ${quarter} ${middle} ${half} ${middle}S${width - quarter} ${end} ${width + 9} ${end}`
}

/**
 * Draws the fields of a landscape that does not exist: the same name always gives the same one. It stands where a
 * document has no picture, so that no two look alike and none looks empty.
 */
export const drawParcels = (name: string, width: number, height: number, depth: number): ParcelMap => {
  const random = createRandom(seedOf(name))
  const field: Point[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]
  const parcels = divide(field, depth, random).map((outline): Parcel => {
    const kind = Math.floor(random() * 5) as Parcel['kind']
    return { points: write(outline), kind, furrows: furrowsOf(outline, random) }
  })
  return { width, height, parcels, stream: streamOf(width, height, random) }
}
