import { describe, expect, it } from 'vitest'

import { alignment } from './alignment'
import { standings, standingWords } from './standings'
import { type Stand } from './valueFit'
import { alignmentVerdicts, alignmentVerdictWords } from './verdict'

const asked = [
  { floor: 2, key: 'nature', social: true },
  { key: 'craft', social: false },
  { key: 'courage', social: false },
]

const stand = (stated: Record<string, [importance: number, practice: number]>): Stand =>
  new Map(Object.entries(stated).map(([key, [importance, practice]]) => [key, { importance, practice }]))

const mill = stand({ courage: [1, 1], craft: [4, 4], nature: [4, 3] })

describe('alignment of two partners', () => {
  it('partners who state the same are aligned', () => {
    expect(alignment(asked, mill, mill)).toMatchObject({
      answeredShare: 1,
      kind: 'compared',
      similarity: 1,
      verdict: 'aligned',
    })
  })

  it('a difference on a social value weighs double', () => {
    const onNature = stand({ courage: [1, 1], craft: [4, 4], nature: [2, 3] })
    const onCraft = stand({ courage: [1, 1], craft: [2, 4], nature: [4, 3] })
    expect(alignment(asked, mill, onNature)).toMatchObject({ similarity: 28 / 32 })
    expect(alignment(asked, mill, onCraft)).toMatchObject({ similarity: 30 / 32 })
  })

  it('partners who agree that a social value does not matter are not aligned', () => {
    const careless = stand({ courage: [1, 1], craft: [4, 4], nature: [4, 1] })
    const answer = alignment(asked, careless, careless)
    expect(answer).toMatchObject({ similarity: 1, verdict: 'partly' })
    expect(answer.values[0]?.below).toEqual({ one: true, other: true })
    expect(answer.because.en).toContain('below its floor')
  })

  it('it explains itself per value', () => {
    const school = stand({ courage: [4, 4], nature: [4, 4] })
    expect(
      alignment(asked, mill, school).values.map(({ fit, standing, value }) => [value, standing, fit]),
    ).toEqual([
      ['nature', 'near', 7 / 8],
      ['craft', 'one-sided', null],
      ['courage', 'apart', 2 / 8],
    ])
  })

  it('no verdict is given on less than half of the values, or while a social value is not stated by both', () => {
    expect(alignment(asked, mill, stand({ craft: [4, 4] }))).toMatchObject({
      answeredShare: 1 / 3,
      verdict: 'open',
    })
    expect(alignment(asked, mill, stand({ courage: [1, 1], craft: [4, 4] }))).toMatchObject({
      similarity: 1,
      verdict: 'open',
    })
  })

  it('partners at opposite ends are apart', () => {
    const other = stand({ courage: [4, 4], craft: [0, 0], nature: [0, 0] })
    expect(alignment(asked, mill, other)).toMatchObject({ verdict: 'apart' })
  })

  it('with no value stated by both there is nothing to compare, and no number', () => {
    const answer = alignment(asked, mill, stand({ other: [4, 4] }))
    expect(answer.kind).toBe('nothing-to-compare')
    expect(answer).not.toHaveProperty('similarity')
    expect(answer).not.toHaveProperty('verdict')
    expect(alignment([], mill, mill).kind).toBe('nothing-to-compare')
  })

  it('a statement with a score missing or off the scale is no statement', () => {
    const half: Stand = new Map([
      ['nature', { importance: 4 }],
      ['craft', { importance: 9, practice: 4 }],
    ])
    expect(alignment(asked, mill, half).kind).toBe('nothing-to-compare')
  })

  it('every standing and verdict is read in words', () => {
    expect(standings.map((name) => standingWords[name].nl)).not.toContain('')
    expect(alignmentVerdicts.map((name) => alignmentVerdictWords[name].en)).not.toContain('')
  })
})
