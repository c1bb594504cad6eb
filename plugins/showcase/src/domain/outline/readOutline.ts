import type { Corner, Ring } from './simplifyRings'
import { simplifyRings } from './simplifyRings'

/** A row stays small, however exact a boundary is kept. */
const MOST_CORNERS = 200
/** Thousandths of a degree: some hundred metres. */
const PER_DEGREE = 1000

const rounded = (degrees: number): number => Math.round(degrees * PER_DEGREE) / PER_DEGREE

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])

const readCorner = (value: unknown): Corner[] => {
  const [longitude, latitude] = asList(value)
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return []
  // What is no number is within no bounds.
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
    ? [[rounded(longitude), rounded(latitude)]]
    : []
}

const readPolygon = (value: unknown): Ring[] => asList(value).map((ring) => asList(ring).flatMap(readCorner))

/**
 * The rings of a Polygon or a MultiPolygon of GeoJSON (RFC 7946) as longitudes and latitudes, without the first corner again at
 * the end: rounded to thousandths of a degree and simplified to two hundred corners at most. Of anything else there are none.
 */
export const readOutline = (value: unknown): Ring[] => {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('coordinates' in value))
    return []
  const { coordinates, type } = value
  if (type === 'Polygon') return simplifyRings(readPolygon(coordinates), MOST_CORNERS)
  return type === 'MultiPolygon' ? simplifyRings(asList(coordinates).flatMap(readPolygon), MOST_CORNERS) : []
}
