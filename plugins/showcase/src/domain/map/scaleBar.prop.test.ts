import fc from 'fast-check'
import { expect, test } from 'vitest'

import { scaleBar } from './scaleBar'

const scales = fc.double({ max: 40, min: 0.01, noNaN: true })
const lengths = fc.integer({ max: 300, min: 40 })

test('the bar is the longest round number of kilometres that fits', () => {
  fc.assert(
    fc.property(scales, lengths, (unitsPerKilometre, most) => {
      const { kilometres, length } = scaleBar(unitsPerKilometre, most)
      expect(String(kilometres)).toMatch(/^[125]0*$/)
      expect(length).toBeCloseTo(kilometres * unitsPerKilometre, 6)
      expect(length).toBeLessThanOrEqual(most + 1e-6)
      expect(length * 2.5).toBeGreaterThan(most * 0.999)
    }),
  )
})
