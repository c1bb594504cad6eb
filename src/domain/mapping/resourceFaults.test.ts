import { describe, expect, it } from 'vitest'

import { type Resource, resourceFaults } from './resourceFaults'

const offer: Resource = {
  availableFrom: '2026-09-01',
  availableTo: '2026-12-31',
  holderKind: 'partner',
  kind: 'offer',
  partner: 'farm',
  quantity: { amount: 40, unit: 'hour' },
  sources: [{ consent: true, kind: 'interview' }, { kind: 'databank' }],
}
const pathsOf = (resource: Resource) => resourceFaults(resource).map(({ path }) => path)

describe('what is wrong with an offer or a need', () => {
  it('nothing when it says whose it is, how much and until when', () => {
    expect(pathsOf(offer)).toEqual([])
    expect(pathsOf({ ...offer, holderKind: 'outsider', outsider: 'De molen', partner: null })).toEqual([])
  })

  it('a need may be the region’s own, an offer may not', () => {
    const ofRegion: Resource = { ...offer, holderKind: 'region', partner: null }
    expect(pathsOf({ ...ofRegion, kind: 'need' })).toEqual([])
    expect(pathsOf(ofRegion)).toEqual(['holderKind'])
  })

  it('two holders at once, or one that is not named', () => {
    expect(pathsOf({ ...offer, outsider: 'De molen' })).toEqual(['outsider'])
    expect(pathsOf({ ...offer, partner: null })).toEqual(['partner'])
    expect(pathsOf({ ...offer, holderKind: 'outsider', partner: null })).toEqual(['outsider'])
    expect(pathsOf({ ...offer, holderKind: null })).toEqual(['holderKind'])
  })

  it('an amount that is not above zero, or that is of nothing', () => {
    for (const amount of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(pathsOf({ ...offer, quantity: { amount, unit: 'hour' } })).toEqual(['quantity.amount'])
    expect(pathsOf({ ...offer, quantity: { amount: 1, unit: '' } })).toEqual(['quantity.unit'])
    expect(pathsOf({ ...offer, quantity: null })).toEqual(['quantity.amount', 'quantity.unit'])
  })

  it('an end before its start', () => {
    expect(pathsOf({ ...offer, availableTo: '2026-08-31' })).toEqual(['availableTo'])
    expect(pathsOf({ ...offer, availableTo: null })).toEqual([])
  })

  it('an interview without consent', () => {
    for (const consent of [false, null])
      expect(pathsOf({ ...offer, sources: [{ consent, kind: 'interview' }] })).toEqual(['sources'])
  })
})
