import { describe, expect, it } from 'vitest'

import { floorOf, usualFloor } from './askedValue'
import { valueCatalogue } from './catalogue'
import { valueClusters, valueClusterWords } from './clusters'
import { awaitedPartners, roundRevealed, statedInFull } from './rounds'
import { importanceWords, isScore, practiceWords, scores } from './scales'

describe('the catalogue of values', () => {
  it('has 24 values with keys of their own, four in each cluster', () => {
    expect(new Set(valueCatalogue.map(({ key }) => key)).size).toBe(24)
    for (const cluster of valueClusters)
      expect(valueCatalogue.filter((value) => value.cluster === cluster)).toHaveLength(4)
  })

  it('says every value in its own words in both languages', () => {
    const words = valueCatalogue.flatMap(({ description, name }) => [
      name.nl,
      name.en,
      description.nl,
      description.en,
    ])
    expect(new Set(words).size).toBe(24 * 4)
    expect(words.filter((word) => word.trim() === '')).toEqual([])
  })

  it('holds the social values, and only those, to a floor', () => {
    const social = valueCatalogue.filter((value) => value.social)
    expect(social.map(({ key }) => key)).toEqual([
      'inclusion',
      'fair-work',
      'health',
      'nature',
      'circularity',
      'climate',
      'public-benefit',
      'meaning',
      'next-generations',
    ])
    expect(valueCatalogue.filter((value) => floorOf(value) > 0)).toEqual(social)
    expect(floorOf({ key: 'own', social: true })).toBe(usualFloor)
    expect(floorOf({ floor: 3, key: 'own', social: false })).toBe(0)
  })

  it('every cluster and score is read in words', () => {
    expect(scores.map((score) => importanceWords[score].nl && practiceWords[score].en)).not.toContain('')
    expect(valueClusters.map((cluster) => valueClusterWords[cluster].nl)).not.toContain('')
  })

  it('a score is a whole number from none to four', () => {
    expect([0, 4, 5, -1, 2.5, '2', null, undefined, Number.NaN].map(isScore)).toEqual([
      true,
      true,
      ...Array.from({ length: 7 }, () => false),
    ])
  })
})

describe('a round of value statements', () => {
  it('stays closed until the last invited partner has stated', () => {
    const statements = [{ partner: 'mill' }, { partner: 'school' }, { partner: 'mill' }]
    expect(roundRevealed(statements, ['mill', 'school', 'town'])).toBe(false)
    expect(awaitedPartners(statements, ['mill', 'school', 'town'])).toEqual(['town'])
    expect(roundRevealed([...statements, { partner: 'town' }], ['mill', 'school', 'town'])).toBe(true)
  })

  it('is not opened by somebody who was not invited, or when nobody was', () => {
    expect(roundRevealed([{ partner: 'stranger' }], ['mill'])).toBe(false)
    expect(roundRevealed([{ partner: 'stranger' }], [])).toBe(false)
  })

  it('waits for whoever has stated some of the values and not all', () => {
    const statements = [
      { partner: 'mill', value: 'trust' },
      { partner: 'school', value: 'trust' },
      { partner: 'mill', value: 'nature' },
      { partner: 'school', value: 'archived' },
    ]
    expect(statedInFull(statements, ['trust', 'nature'])).toEqual(['mill'])
    expect(statedInFull(statements, ['trust'])).toEqual(['mill', 'school'])
    expect(statedInFull([], [])).toEqual([])
  })
})
