import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { PreviewClaim } from './previewToken'
import { createPreviewToken, LONGEST_LIFE_MS, readPreviewToken } from './previewToken'

const text = fc.string({ minLength: 1, maxLength: 40 })
const claims: fc.Arbitrary<PreviewClaim> = fc.record({
  collection: text,
  id: text,
  locale: text,
  account: fc.record({ collection: text, id: text }),
})
const moments = fc.integer({ min: 0, max: 4_000_000_000_000 })
const SECRET = 'a secret'
const MINUTE = 60_000

describe('a token of a preview', () => {
  it('says what it was made for, for ten minutes at least and fifteen at most', () => {
    fc.assert(
      fc.property(claims, moments, fc.integer({ min: 0, max: 30 * MINUTE }), (claim, now, later) => {
        const read = readPreviewToken(SECRET, createPreviewToken(SECRET, claim, now), now + later)
        if (later < 10 * MINUTE) expect(read).toEqual(claim)
        if (later >= LONGEST_LIFE_MS) expect(read).toBeNull()
      }),
    )
  })

  it('with any character changed, left out or put in is worth nothing', () => {
    fc.assert(
      fc.property(
        claims,
        moments,
        fc.nat(),
        fc.string({ maxLength: 2 }),
        fc.nat({ max: 2 }),
        (claim, now, at, put, cut) => {
          const token = createPreviewToken(SECRET, claim, now)
          const place = at % (token.length + 1)
          const changed = token.slice(0, place) + put + token.slice(place + cut)
          fc.pre(changed !== token)
          expect(readPreviewToken(SECRET, changed, now)).toBeNull()
        },
      ),
    )
  })

  it('of one document does not sign another', () => {
    fc.assert(
      fc.property(claims, claims, moments, (one, other, now) => {
        const [body = ''] = createPreviewToken(SECRET, one, now).split('.')
        const [theirs, signature = ''] = createPreviewToken(SECRET, other, now).split('.')
        fc.pre(body !== theirs)
        expect(readPreviewToken(SECRET, `${body}.${signature}`, now)).toBeNull()
      }),
    )
  })

  it('is worth nothing under another secret', () => {
    fc.assert(
      fc.property(claims, moments, text, (claim, now, secret) => {
        fc.pre(secret !== SECRET)
        expect(readPreviewToken(secret, createPreviewToken(SECRET, claim, now), now)).toBeNull()
      }),
    )
  })

  it('is never made of anything else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), moments, (garbage, now) => {
        expect(readPreviewToken(SECRET, garbage, now)).toBeNull()
      }),
    )
  })
})
