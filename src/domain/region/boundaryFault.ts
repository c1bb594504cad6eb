import type { Words } from '../locales/locales'

/** The most that a boundary may take, in bytes of JSON. */
const MOST_BYTES = 200_000
/** A ring is closed: a triangle has four corners, of which the last is the first. */
const FEWEST_CORNERS = 4

const tooLarge: Words = {
  nl: 'De grens is groter dan 200 kB. Vereenvoudig hem eerst: voor de kaart zijn een paar honderd punten genoeg.',
  en: 'The boundary is larger than 200 kB. Simplify it first: a few hundred points are enough for the map.',
}
const noArea: Words = {
  nl: 'Een grens is een Polygon of MultiPolygon in GeoJSON: ringen van minstens vier punten, waarvan het laatste gelijk is aan het eerste.',
  en: 'A boundary is a Polygon or MultiPolygon in GeoJSON: rings of at least four points, of which the last equals the first.',
}
const elsewhere: Words = {
  nl: 'Elk punt van een grens is een lengtegraad (-180 tot 180) en een breedtegraad (-90 tot 90), in die volgorde. Reken coördinaten van het Rijksdriehoeksstelsel eerst om naar WGS 84.',
  en: 'Each point of a boundary is a longitude (-180 to 180) and a latitude (-90 to 90), in that order. Convert coordinates of the Dutch grid to WGS 84 first.',
}

const isFilled = (value: unknown): value is [unknown, ...unknown[]] =>
  Array.isArray(value) && value.length > 0

/** The polygons of a geometry as lists of rings; null when it is none of those that have an area. */
const polygonsOf = (geometry: unknown): readonly unknown[] | null => {
  if (typeof geometry !== 'object' || geometry === null) return null
  const { coordinates, type } = geometry as { coordinates?: unknown; type?: unknown }
  if (!isFilled(coordinates)) return null
  if (type === 'Polygon') return [coordinates]
  return type === 'MultiPolygon' ? coordinates : null
}

const isWithin = (value: unknown, most: number): boolean =>
  typeof value === 'number' && Math.abs(value) <= most

const isCorner = (value: unknown): boolean =>
  isFilled(value) && isWithin(value[0], 180) && isWithin(value[1], 90)

const isClosed = (ring: readonly unknown[]): boolean =>
  ring.length >= FEWEST_CORNERS && JSON.stringify(ring[0]) === JSON.stringify(ring.at(-1))

/**
 * What is wrong with the boundary of an area, or null: it is a Polygon or a MultiPolygon of GeoJSON (RFC 7946, § 3.1.6) in degrees, of
 * 200 kB at most. Whether its lines cross is not asked.
 */
export const boundaryFault = (geometry: unknown): Words | null => {
  const polygons = polygonsOf(geometry)
  if (polygons === null || !polygons.every(isFilled)) return noArea
  const rings = polygons.flat()
  if (!rings.every(isFilled)) return noArea
  if (!rings.flat().every(isCorner)) return elsewhere
  if (!rings.every(isClosed)) return noArea
  return new TextEncoder().encode(JSON.stringify(geometry)).length > MOST_BYTES ? tooLarge : null
}
