import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readOutline } from './readOutline'
import type { Corner, Ring } from './simplifyRings'
import { simplifyRings } from './simplifyRings'

const aCorner: fc.Arbitrary<Corner> = fc.tuple(
  fc.integer({ max: 1000, min: 0 }),
  fc.integer({ max: 1000, min: 0 }),
)
const someRings = fc.array(fc.array(aCorner, { maxLength: 80 }), { maxLength: 6 })
const aMost = fc.integer({ max: 200, min: 8 })
const keyOf = (corner: Corner): string => corner.join(' ')

test('no more corners are left than were asked for, and each was there before, in the same order', () => {
  fc.assert(
    fc.property(someRings, aMost, (rings, most) => {
      const simple = simplifyRings(rings, most)
      expect(simple.flat().length).toBeLessThanOrEqual(most)
      for (const ring of simple) {
        const keys = ring.map(keyOf)
        expect(
          rings.some((whole) => {
            let from = 0
            return keys.every((key) => {
              const found = whole.slice(from).findIndex((corner) => keyOf(corner) === key)
              from += found + 1
              return found >= 0
            })
          }),
        ).toBe(true)
      }
    }),
  )
})

const distanceToSegment = ([x, y]: Corner, [fromX, fromY]: Corner, [toX, toY]: Corner): number => {
  const [alongX, alongY] = [toX - fromX, toY - fromY]
  const square = alongX ** 2 + alongY ** 2
  const share = square === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / square
  const at = Math.min(1, Math.max(0, share))
  return Math.hypot(x - fromX - at * alongX, y - fromY - at * alongY)
}

const distanceToRing = (corner: Corner, ring: Ring): number =>
  Math.min(...ring.map((from, at) => distanceToSegment(corner, from, ring[(at + 1) % ring.length] ?? from)))

/** A coast: a circle whose radius goes up and down. */
const aCoast = fc.array(fc.integer({ max: 20, min: -20 }), { maxLength: 400, minLength: 60 }).map((waves) =>
  waves.map((wave, at): Corner => {
    const turn = (2 * Math.PI * at) / waves.length
    return [500 + (400 + wave) * Math.cos(turn), 500 + (400 + wave) * Math.sin(turn)]
  }),
)

test('a coast that loses most of its corners stays where it was', () => {
  fc.assert(
    fc.property(aCoast, (coast) => {
      const [simple = []] = simplifyRings([coast], 40)
      expect(simple.length).toBeGreaterThan(8)
      for (const corner of coast) expect(distanceToRing(corner, simple)).toBeLessThan(120)
    }),
  )
})

test('a simplified outline is not simplified any further', () => {
  fc.assert(
    fc.property(aCoast, (coast) => {
      const once = simplifyRings([coast], 60)
      expect(simplifyRings(once, 60)).toEqual(once)
    }),
  )
})

test('the work stays small, however a boundary was drawn', () => {
  const spikes = Array.from({ length: 30_000 }, (_, at): Corner => (at % 2 === 0 ? [0, 1] : [9, 9]))
  const turns = Array.from({ length: 30_000 }, (_, at): Corner => [at % 7, at % 11])
  let looks = 0
  const counted = (corners: readonly Corner[]): Ring =>
    corners.map(
      (corner) =>
        new Proxy(corner, {
          get: (target, key, receiver): unknown => {
            looks += 1
            return Reflect.get(target, key, receiver)
          },
        }),
    )
  for (const ring of [spikes, turns]) simplifyRings([counted([[0, 0], ...ring, [9, 0]])], 200)
  expect(looks).toBeLessThan(40_000_000)
})

test('whatever a boundary is, its outline is of two hundred corners at most, each on earth', () => {
  const anything = fc.oneof(fc.anything(), fc.array(fc.array(fc.array(fc.double()))))
  fc.assert(
    fc.property(anything, fc.constantFrom('Polygon', 'MultiPolygon', 'Point'), (coordinates, type) => {
      const corners = readOutline({ coordinates, type }).flat()
      expect(corners.length).toBeLessThanOrEqual(200)
      for (const [longitude, latitude] of corners)
        expect(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90).toBe(true)
    }),
  )
})
