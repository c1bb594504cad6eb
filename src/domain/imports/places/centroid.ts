/** A place in degrees. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

type Position = readonly [longitude: number, latitude: number]

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every((part) => Number.isFinite(part))

const isRing = (value: unknown): value is readonly Position[] =>
  Array.isArray(value) && value.length >= 4 && value.every(isPosition)

/** The outer ring of each polygon of a GeoJSON geometry; holes do not move the middle of a municipality enough to matter. */
const outerRings = (geometry: unknown): (readonly Position[])[] => {
  if (typeof geometry !== 'object' || geometry === null || !('type' in geometry)) return []
  const coordinates: unknown = 'coordinates' in geometry ? geometry.coordinates : undefined
  if (!Array.isArray(coordinates)) return []
  const polygons: unknown[] = geometry.type === 'Polygon' ? [coordinates] : coordinates
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
  return polygons.map((polygon): unknown => (Array.isArray(polygon) ? polygon[0] : undefined)).filter(isRing)
}

/** Twice the area of a ring and its first moments, taken from its first corner so that small shapes keep their decimals. */
const momentsOf = (ring: readonly Position[]) => {
  const [origin = [0, 0] as const] = ring
  return ring.slice(1).reduce(
    (sum, [east, north], at) => {
      const [west, south] = ring[at] ?? origin
      const [x1, y1, x2, y2] = [west - origin[0], south - origin[1], east - origin[0], north - origin[1]]
      const cross = x1 * y2 - x2 * y1
      return { area: sum.area + cross, x: sum.x + (x1 + x2) * cross, y: sum.y + (y1 + y2) * cross }
    },
    { area: 0, x: 0, y: 0 },
  )
}

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

/** The centre of gravity of the largest part of a GeoJSON Polygon or MultiPolygon, to six decimals; undefined for anything else. */
export const centroid = (geometry: unknown): Place | undefined => {
  const parts = outerRings(geometry).map((ring) => ({
    moments: momentsOf(ring),
    origin: ring[0] ?? ([0, 0] as const),
  }))
  const [first, ...others] = parts
  if (!first) return undefined
  const largest = others.reduce(
    (best, part) => (Math.abs(part.moments.area) > Math.abs(best.moments.area) ? part : best),
    first,
  )
  const { area, x, y } = largest.moments
  if (area === 0) return undefined
  return {
    latitude: rounded(largest.origin[1] + y / (3 * area)),
    longitude: rounded(largest.origin[0] + x / (3 * area)),
  }
}
