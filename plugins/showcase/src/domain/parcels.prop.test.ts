import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { drawParcels } from './parcels'

const sizes = fc.tuple(
  fc.integer({ min: 60, max: 1600 }),
  fc.integer({ min: 60, max: 900 }),
  fc.integer({ min: 0, max: 6 }),
)

const areaOf = (points: string): number => {
  const corners = points.split(' ').map((pair) => pair.split(',').map(Number))
  const doubled = corners.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = corners[(at + 1) % corners.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(doubled / 2)
}

describe('drawParcels', () => {
  it('the same name gives the same landscape', () => {
    fc.assert(
      fc.property(fc.string(), sizes, (name, [width, height, depth]) => {
        expect(drawParcels(name, width, height, depth)).toEqual(drawParcels(name, width, height, depth))
      }),
    )
  })

  it('the fields together cover the whole, and none lies outside it', () => {
    fc.assert(
      fc.property(fc.string(), sizes, (name, [width, height, depth]) => {
        const { parcels } = drawParcels(name, width, height, depth)
        const covered = parcels.reduce((sum, { points }) => sum + areaOf(points), 0)
        // Corners are rounded to whole units.
        expect(Math.abs(covered - width * height)).toBeLessThan((width + height) * parcels.length * 0.6 + 1)
        for (const pair of parcels.flatMap(({ points }) => points.split(' '))) {
          const [x = -1, y = -1] = pair.split(',').map(Number)
          expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
        }
      }),
    )
  })
})
