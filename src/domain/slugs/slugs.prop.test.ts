import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { freeSlug } from './freeSlug'
import { SLUG_LENGTH, slugify } from './slugify'

const slug = fc.stringMatching(/^[a-z0-9]{1,60}(-[a-z0-9]{1,18})?$/)

describe('laws of slugs', () => {
  it('a slug holds letters a–z, digits and single hyphens between them, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(slugify(words)).toMatch(/^$|^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(slugify(words).length).toBeLessThanOrEqual(SLUG_LENGTH)
      }),
    )
  })

  it('a slug of a slug is that slug', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (words) => {
        expect(slugify(slugify(words))).toBe(slugify(words))
      }),
    )
  })

  it('a free slug is never taken, is a slug itself and is the wanted one when that is free', () => {
    fc.assert(
      fc.property(slug, fc.nat(30), fc.boolean(), (base, count, baseTaken) => {
        const others = Array.from({ length: count }, (_, index) => `${base}-${index + 2}`)
        const taken = new Set(baseTaken ? [base, ...others] : others)
        const free = freeSlug(base, taken)
        expect(taken.has(free)).toBe(false)
        expect(slugify(free)).toBe(free)
        if (!baseTaken) expect(free).toBe(base)
      }),
    )
  })
})
