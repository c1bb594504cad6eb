import { describe, expect, test } from 'vitest'

import { boundaryFault } from './boundaryFault'

const square = [
  [6, 53],
  [6.5, 53],
  [6.5, 53.4],
  [6, 53.4],
  [6, 53],
]
const polygon = (...coordinates: unknown[]) => ({ coordinates, type: 'Polygon' })

describe('the boundary of a municipality', () => {
  test('is a Polygon or a MultiPolygon of GeoJSON, also with a hole', () => {
    expect(boundaryFault(polygon(square))).toBeNull()
    const hole = square.map(([x = 0, y = 0]) => [6.25 + (x - 6.25) / 2, 53.2 + (y - 53.2) / 2])
    expect(boundaryFault(polygon(square, hole))).toBeNull()
    expect(boundaryFault({ coordinates: [[square], [square, hole]], type: 'MultiPolygon' })).toBeNull()
  })

  test.each([
    ['a point', { coordinates: [6, 53], type: 'Point' }],
    ['a whole feature', { geometry: polygon(square), type: 'Feature' }],
    ['no object', 'POLYGON'],
    ['a polygon without rings', polygon()],
    ['an empty ring', polygon([])],
    ['a ring that is not closed', polygon(square.slice(0, -1))],
    ['a ring of two points', polygon([square[0], square[1], square[0]])],
    ['a MultiPolygon of rings', { coordinates: [[6, 53]], type: 'MultiPolygon' }],
  ])('%s is refused with what a boundary is', (_what, value) => {
    expect(boundaryFault(value)?.nl).toContain('Polygon of MultiPolygon')
  })

  test.each([
    ['the Dutch grid', [[220000, 580000]]],
    ['words', [['6', '53']]],
    ['latitude and longitude the other way round, far enough east', [[53, 106]]],
    ['a single number', [[6]]],
    ['no corners', [6, 53]],
  ])('a ring of %s is refused with what its points must be', (_what, corners) => {
    expect(boundaryFault(polygon([...corners, ...square]))?.en).toContain('longitude')
  })

  test('of more than 200 kB is refused with what to do', () => {
    const many = Array.from({ length: 12_000 }, (_, at) => [6 + at / 100_003, 53 + at / 100_019])
    expect(boundaryFault(polygon([...many, many[0]]))?.nl).toContain('200 kB')
  })
})
