import { describe, expect, it } from 'vitest'

import { locales } from '../locales/locales'
import { cautionRisks, cautionRiskWords } from './cautionRisks'
import { cautionGuidance, cautionQuestions, cautions, cautionWords } from './cautions'
import { practiceDecisions, practiceDecisionWords } from './decisions'
import type { PracticeUse } from './practiceUse'
import { publicationRefusal, reviewFaults, reviewStates, reviewStateWords } from './reviewFaults'
import { practiceOutcomes, practiceOutcomeWords, trackRecord } from './trackRecord'
import { allowedDecisions, useFaults } from './useFaults'

const weighed = (risk: number | null, mitigation?: string): PracticeUse => ({
  cautions: {
    context: { mitigation, risk },
    follower: { risk: 0 },
    manual: { risk: 1 },
    ownership: { risk: 2 },
  },
  decision: 'adopt',
})
const withManual = { manualPresent: true }

describe('using a practice from elsewhere', () => {
  it('with every caution answered and a manual at hand it may be adopted', () => {
    expect(useFaults(weighed(2), withManual)).toEqual([])
  })

  it('a caution nobody answered stops adopting, and only that', () => {
    expect(useFaults(weighed(null), withManual).map(({ path }) => path)).toEqual(['cautions.context.risk'])
    expect(allowedDecisions(weighed(null), withManual)).toEqual(['adapt', 'learn-only', 'reject'])
  })

  it('a high risk needs a mitigation in words', () => {
    const pathsOf = (mitigation?: string) =>
      useFaults(weighed(3, mitigation), withManual).map(({ path }) => path)
    expect([pathsOf(), pathsOf(' - '), pathsOf('Eerst een proef in één dorp')]).toEqual([
      ['cautions.context.mitigation'],
      ['cautions.context.mitigation'],
      [],
    ])
  })

  it('without a manual it can be adapted, learned from or rejected', () => {
    for (const practice of [{ manualPresent: false }, { manualPresent: null }, {}]) {
      expect(useFaults(weighed(1), practice).map(({ path }) => path)).toEqual(['decision'])
      expect(allowedDecisions(weighed(1), practice)).toEqual(['adapt', 'learn-only', 'reject'])
    }
  })

  it('nothing answered at all is refused for each caution, and a risk off the scale is no answer', () => {
    expect(useFaults({ cautions: {}, decision: 'adopt' }, withManual)).toHaveLength(4)
    expect(useFaults(weighed(4), withManual)[0]?.path).toBe('cautions.context.risk')
  })

  it('a project that has not decided is refused nothing', () => {
    expect(useFaults({ cautions: {} }, {})).toEqual([])
  })
})

describe('the record of a practice', () => {
  it('counts what became of it where it was taken over', () => {
    const record = trackRecord([
      { decision: 'adopt', outcome: 'worked', spontaneous: true },
      { decision: 'adapt', outcome: 'failed' },
      { decision: 'adapt', outcome: 'partly' },
      { decision: 'adapt' },
      { decision: 'reject', outcome: 'failed', spontaneous: true },
      { decision: 'learn-only' },
    ])
    expect(record).toEqual({
      adapted: 3,
      adopted: 1,
      failed: 1,
      partly: 1,
      shareWorked: 1 / 3,
      spontaneous: 1,
      unknown: 1,
      worked: 1,
    })
  })

  it('gives no share while no outcome is known', () => {
    expect(trackRecord([{ decision: 'adopt' }]).shareWorked).toBeNull()
  })
})

describe('the review of a practice', () => {
  const pathsOf = (...[before, practice]: Parameters<typeof reviewFaults>) =>
    reviewFaults(before, practice).map(({ path }) => path)

  it('is done by somebody else than the author', () => {
    expect(pathsOf('submitted', { author: 'a', reviewer: 'b', reviewState: 'reviewed' })).toEqual([])
    expect(pathsOf('submitted', { author: 'a', reviewer: 'a', reviewState: 'reviewed' })).toEqual([
      'reviewer',
    ])
    expect(pathsOf('reviewed', { author: 'b', reviewer: 'b', reviewState: 'reviewed' })).toEqual(['reviewer'])
  })

  it('needs both names', () => {
    expect(pathsOf('submitted', { author: 'a', reviewState: 'reviewed' })).toEqual(['reviewer'])
    expect(pathsOf('submitted', { author: '', reviewer: 'b', reviewState: 'reviewed' })).toEqual(['author'])
  })

  it('is not skipped', () => {
    expect(pathsOf('draft', { author: 'a', reviewer: 'b', reviewState: 'reviewed' })).toEqual(['reviewState'])
    expect(pathsOf('reviewed', { author: 'a', reviewState: 'draft' })).toEqual([])
  })

  it('comes before publication', () => {
    expect(reviewStates.filter((state) => publicationRefusal(state) === null)).toEqual(['reviewed'])
  })
})

describe('the words of practices', () => {
  it('are there in both languages for every name', () => {
    const words = [
      ...cautions.flatMap((name) => [cautionWords[name], cautionQuestions[name], cautionGuidance[name]]),
      ...cautionRisks.map((risk) => cautionRiskWords[risk]),
      ...practiceDecisions.map((name) => practiceDecisionWords[name]),
      ...practiceOutcomes.map((name) => practiceOutcomeWords[name]),
      ...reviewStates.map((name) => reviewStateWords[name]),
    ]
    expect(words.filter((word) => locales.some((locale) => word[locale].trim() === ''))).toEqual([])
    expect(cautions.filter((name) => !cautionQuestions[name].nl.endsWith('?'))).toEqual([])
  })
})
