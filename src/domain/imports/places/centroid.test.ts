import { describe, expect, it } from 'vitest'

import { centroid } from './centroid'

const square = (west: number, south: number, side: number) => [
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ],
]

describe('the middle of a shape', () => {
  it('is the middle of a square', () => {
    expect(centroid({ coordinates: square(6, 53, 1), type: 'Polygon' })).toEqual({
      latitude: 53.5,
      longitude: 6.5,
    })
  })

  it('is that of the largest part, so that islands do not pull it into the sea', () => {
    const coordinates = [square(5, 53.4, 0.1), square(6, 53, 1)]
    expect(centroid({ coordinates, type: 'MultiPolygon' })).toEqual({ latitude: 53.5, longitude: 6.5 })
  })

  it('is not there for a point, a flat shape or no shape', () => {
    expect(centroid({ coordinates: [6, 53], type: 'Point' })).toBeUndefined()
    expect(centroid({ coordinates: square(6, 53, 0), type: 'Polygon' })).toBeUndefined()
    expect(centroid(null)).toBeUndefined()
  })
})
