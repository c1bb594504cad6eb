import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Place } from './frame'
import { framePlaces } from './frame'

/** Regions of some hundred kilometres, where people live. */
const aRegion = fc
  .tuple(
    fc.double({ max: 60, min: -60, noNaN: true }),
    fc.double({ max: 170, min: -170, noNaN: true }),
    fc.array(
      fc.tuple(
        fc.double({ max: 0.5, min: -0.5, noNaN: true }),
        fc.double({ max: 0.5, min: -0.5, noNaN: true }),
      ),
      { maxLength: 12, minLength: 2 },
    ),
  )
  .map(([north, east, offsets]) =>
    offsets.map(([up, right]): Place => ({ latitude: north + up, longitude: east + right })),
  )
const aWidth = fc.integer({ max: 1200, min: 160 })
const LEAST_KILOMETRES = 1
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The great circle (haversine). */
const kilometresBetween = (one: Place, other: Place): number => {
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2
  const inner =
    half(one.latitude, other.latitude) +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * half(one.longitude, other.longitude)
  return 2 * 6371.0088 * Math.asin(Math.sqrt(inner))
}

const pairsOf = (places: readonly Place[]): [Place, Place][] =>
  places.flatMap((one, at) => places.slice(at + 1).map((other): [Place, Place] => [one, other]))

test('a kilometre is as long everywhere in a region and in every direction, within two hundredths', () => {
  fc.assert(
    fc.property(aRegion, aWidth, (places, width) => {
      const { at, unitsPerKilometre } = framePlaces(places, width)
      for (const [one, other] of pairsOf(places)) {
        const kilometres = kilometresBetween(one, other)
        // Of what lies this near the haversine itself is not exact.
        if (kilometres < LEAST_KILOMETRES) continue
        const [[x, y], [otherX, otherY]] = [at(one), at(other)]
        const drawn = Math.hypot(x - otherX, y - otherY) / unitsPerKilometre
        expect(Math.abs(drawn / kilometres - 1)).toBeLessThan(0.02)
      }
    }),
  )
})

test('what lies further north is higher, and what lies further east is further right', () => {
  fc.assert(
    fc.property(aRegion, aWidth, (places, width) => {
      const { at } = framePlaces(places, width)
      for (const [one, other] of pairsOf(places)) {
        const [[x, y], [otherX, otherY]] = [at(one), at(other)]
        if (one.latitude > other.latitude) expect(y).toBeLessThanOrEqual(otherY)
        if (one.longitude > other.longitude) expect(x).toBeGreaterThanOrEqual(otherX)
      }
    }),
  )
})
