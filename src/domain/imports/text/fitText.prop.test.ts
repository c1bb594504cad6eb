import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fitKey, LONGEST_KEY, shortenText } from './fitText'

const long = fc.string({ minLength: 150, maxLength: 400 })

describe('keys', () => {
  it('always fit, and two texts never share one', () => {
    fc.assert(
      fc.property(long, long, (one, other) => {
        expect(fitKey(one).length).toBeLessThanOrEqual(LONGEST_KEY)
        expect(fitKey(one) === fitKey(other)).toBe(one === other)
      }),
    )
  })
})

describe('shortened texts', () => {
  it('never exceed their limit and hold nothing that the text does not begin with', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 10, max: 200 }),
        (text, limit) => {
          const short = shortenText(text, limit)
          expect(short.length).toBeLessThanOrEqual(limit)
          expect(text.startsWith(text.length <= limit ? short : short.replace(/ ?…$/, ''))).toBe(true)
        },
      ),
    )
  })
})
