import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Span } from './span'
import { overlap, placeIn } from './span'

const instants = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const spans: fc.Arbitrary<Span> = fc.record({
  from: fc.option(instants, { nil: null }),
  until: fc.option(instants, { nil: null }),
})

const isWithin = (span: Span, now: string): boolean => placeIn(span, now) === 'within'

describe('a span', () => {
  it('begins at its first moment and no longer holds at its last', () => {
    const span = { from: '2026-03-01T09:00:00.000Z', until: '2026-03-08T09:00:00.000Z' }
    expect(placeIn(span, '2026-03-01T08:59:59.999Z')).toBe('before')
    expect(placeIn(span, '2026-03-01T09:00:00.000Z')).toBe('within')
    expect(placeIn(span, '2026-03-08T08:59:59.999Z')).toBe('within')
    expect(placeIn(span, '2026-03-08T09:00:00.000Z')).toBe('after')
  })

  it('that ends no later than it begins never holds', () => {
    fc.assert(
      fc.property(instants, instants, instants, (a, b, now) => {
        const [until, from] = [a, b].sort()
        expect(placeIn({ from: from ?? null, until: until ?? null }, now)).toBe('never')
      }),
    )
  })

  it('holds together with another exactly when both hold', () => {
    fc.assert(
      fc.property(spans, spans, instants, (a, b, now) => {
        expect(isWithin(overlap(a, b), now)).toBe(isWithin(a, now) && isWithin(b, now))
        expect(overlap(a, b)).toEqual(overlap(b, a))
      }),
    )
  })

  it('with itself or with one without bounds is itself', () => {
    fc.assert(
      fc.property(spans, (span) => {
        expect(overlap(span, span)).toEqual(span)
        expect(overlap(span, { from: null, until: null })).toEqual(span)
      }),
    )
  })
})
