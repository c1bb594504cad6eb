import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { centroid } from './centroid'

const corner = fc.record({
  east: fc.double({ min: 0.1, max: 1, noNaN: true }),
  north: fc.double({ min: 0.1, max: 1, noNaN: true }),
})
const triangle = (west: number, south: number, { east, north }: { east: number; north: number }) => ({
  coordinates: [
    [
      [west, south],
      [west + east, south],
      [west, south + north],
      [west, south],
    ],
  ],
  type: 'Polygon',
})

describe('the middle of a shape', () => {
  it('lies inside a triangle, at a third of its height', () => {
    fc.assert(
      fc.property(corner, (size) => {
        const middle = centroid(triangle(6, 53, size))
        expect(middle?.longitude).toBeCloseTo(6 + size.east / 3, 5)
        expect(middle?.latitude).toBeCloseTo(53 + size.north / 3, 5)
      }),
    )
  })

  it('does not depend on the direction in which the border is walked', () => {
    fc.assert(
      fc.property(corner, (size) => {
        const shape = triangle(6, 53, size)
        const reversed = { ...shape, coordinates: shape.coordinates.map((ring) => [...ring].reverse()) }
        const [one, other] = [centroid(shape), centroid(reversed)]
        expect(other?.latitude).toBeCloseTo(one?.latitude ?? 0, 5)
        expect(other?.longitude).toBeCloseTo(one?.longitude ?? 0, 5)
      }),
    )
  })
})
