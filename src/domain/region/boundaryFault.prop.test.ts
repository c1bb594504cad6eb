import fc from 'fast-check'
import { expect, test } from 'vitest'

import { boundaryFault } from './boundaryFault'

const aCorner = fc.tuple(
  fc.double({ max: 180, min: -180, noNaN: true }),
  fc.double({ max: 90, min: -90, noNaN: true }),
)
const aRing = fc
  .array(aCorner, { maxLength: 30, minLength: 3 })
  .map((corners) => [...corners, ...corners.slice(0, 1)])
const aPolygon = fc.array(aRing, { maxLength: 4, minLength: 1 })

test('whatever is sent as a boundary is judged, and what is none is refused', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(boundaryFault(value)).not.toBeNull()
      expect(boundaryFault({ coordinates: value, type: 'Polygon' })).not.toBeNull()
    }),
  )
})

test('closed rings of degrees are a boundary, and no longer so with one point off the earth', () => {
  fc.assert(
    fc.property(fc.array(aPolygon, { maxLength: 3, minLength: 1 }), fc.nat(), (polygons, at) => {
      expect(boundaryFault({ coordinates: polygons, type: 'MultiPolygon' })).toBeNull()
      const [first = []] = polygons
      expect(boundaryFault({ coordinates: first, type: 'Polygon' })).toBeNull()
      const [ring = []] = first
      const wrong = ring.with(at % ring.length, [181, 0])
      expect(boundaryFault({ coordinates: [wrong], type: 'Polygon' })).not.toBeNull()
    }),
  )
})
