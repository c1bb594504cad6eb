import { describe, expect, it } from 'vitest'

import { readOutline } from './readOutline'

const square = [
  [6, 53],
  [6.5, 53],
  [6.5, 53.4],
  [6, 53.4],
  [6, 53],
]

describe('the outline of a boundary', () => {
  it('has its corners in thousandths of a degree, each once', () => {
    const exact = square.map(([x = 0, y = 0]) => [x + 0.000_04, y - 0.000_04])
    expect(readOutline({ coordinates: [exact], type: 'Polygon' })).toEqual([square.slice(0, -1)])
  })

  it('has the rings of all polygons, the largest first, and none without a surface', () => {
    const islet = square.map(([x = 0, y = 0]) => [6 + (x - 6) / 10, 53.5 + (y - 53) / 10])
    const speck = square.map(() => [5.9, 53.1])
    const rings = readOutline({ coordinates: [[islet], [speck], [square]], type: 'MultiPolygon' })
    expect(rings).toHaveLength(2)
    expect(rings[0]).toEqual(square.slice(0, -1))
  })

  it('leaves out corners on a straight line', () => {
    const [first = [], second = [], ...others] = square
    const between = [6.2, 53]
    expect(readOutline({ coordinates: [[first, between, second, ...others]], type: 'Polygon' })).toEqual([
      square.slice(0, -1),
    ])
  })

  it.each([
    [null],
    ['POLYGON'],
    [{ word: 'canary' }],
    [{ coordinates: [6, 53], type: 'Point' }],
    [{ coordinates: [[[220_000, 580_000]]], type: 'Polygon' }],
    [{ coordinates: { length: 3 }, type: 'MultiPolygon' }],
  ])('is not there of %j', (value) => {
    expect(readOutline(value)).toEqual([])
  })
})
