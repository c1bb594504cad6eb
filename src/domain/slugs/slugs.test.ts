import { describe, expect, it } from 'vitest'

import { freeSlug } from './freeSlug'
import { slugify } from './slugify'

describe('slugs', () => {
  it('a title becomes an address without capitals, accents or signs', () => {
    expect(slugify("Coöperatie 'Noorderlicht' & Fryslân: fase 2")).toBe(
      'cooperatie-noorderlicht-fryslan-fase-2',
    )
  })

  it('a long title is cut between two words', () => {
    const slug = slugify('samen sterk '.repeat(12))
    expect(slug).toBe('samen-sterk-samen-sterk-samen-sterk-samen-sterk-samen-sterk-samen-sterk-samen')
    expect(slug.length).toBeLessThanOrEqual(80)
  })

  it('words that have no Latin letters give nothing', () => {
    expect(slugify('项目 — ✨')).toBe('')
  })

  it('a taken address gets the first free number', () => {
    expect(freeSlug('dorpshuis', new Set(['dorpshuis', 'dorpshuis-2', 'dorpshuis-4']))).toBe('dorpshuis-3')
  })
})
