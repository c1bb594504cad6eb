import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { takenTogether } from './takenTogether'

const whole = fc.integer({ min: -1000, max: 1000 })
const sums = fc.record({
  denominator: fc.option(whole),
  documents: fc.nat(),
  latest: whole,
  numerator: fc.option(whole),
  value: whole,
})

describe('values taken together', () => {
  it('are what was over what was under, and nothing over nothing', () => {
    fc.assert(
      fc.property(sums, (given) => {
        const { denominator, numerator } = given
        const ratio = takenTogether(given, 'ratio', 'number')
        if (numerator === null || denominator === null || denominator === 0) expect(ratio).toBeNull()
        else {
          expect(ratio).toBeCloseTo(numerator / denominator, 8)
          expect(takenTogether(given, 'ratio', 'percentage')).toBeCloseTo((numerator / denominator) * 100, 6)
        }
      }),
    )
  })

  it('are a sum, a count or the newest, each as it is', () => {
    fc.assert(
      fc.property(sums, (given) => {
        const found = (['sum', 'count', 'latest'] as const).map((how) =>
          takenTogether(given, how, 'percentage'),
        )
        expect(found).toEqual([given.value, given.documents, given.latest])
      }),
    )
  })
})
