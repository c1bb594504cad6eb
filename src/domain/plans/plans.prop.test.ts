import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { planCompleteness } from './planCompleteness'
import { planFacts } from './planFacts'
import { sectionKeys } from './sections'

const text = (words: string) => ({ root: { children: [{ text: words, type: 'text' }], type: 'root' } })
const section = fc.record({
  key: fc.oneof({ arbitrary: fc.constantFrom(...sectionKeys), weight: 5 }, fc.string()),
  text: fc.oneof(fc.string().map(text), fc.constant(null), fc.jsonValue({ maxDepth: 2 })),
})
const sections = fc.array(section, { maxLength: 8 })
const fact = fc.constantFrom(...planFacts)
const facts = fc.dictionary(fact, fc.oneof(fc.integer({ max: 5, min: -1 }), fc.constant(Number.NaN)))

describe('laws of completeness', () => {
  it('never falls when something is written', () => {
    fc.assert(
      fc.property(sections, facts, section, (plan, counts, more) => {
        const before = planCompleteness(plan, counts)
        const after = planCompleteness([...plan, more], counts)
        expect(after.filled).toBeGreaterThanOrEqual(before.filled)
        expect(before.lacking.map(({ key }) => key)).toEqual(
          expect.arrayContaining(after.lacking.map(({ key }) => key)),
        )
      }),
    )
  })

  it('never falls when a section that is there gets words', () => {
    fc.assert(
      fc.property(sections, facts, fc.nat(7), (plan, counts, at) => {
        const after = plan.map((own, index) => (index === at ? { ...own, text: text('written') } : own))
        expect(planCompleteness(after, counts).filled).toBeGreaterThanOrEqual(
          planCompleteness(plan, counts).filled,
        )
      }),
    )
  })

  it('never falls when a record is added', () => {
    fc.assert(
      fc.property(sections, facts, fact, (plan, counts, kind) => {
        const more = { ...counts, [kind]: Math.max(0, counts[kind] ?? 0) + 1 }
        expect(planCompleteness(plan, more).filled).toBeGreaterThanOrEqual(
          planCompleteness(plan, counts).filled,
        )
      }),
    )
  })

  it('what is filled and what is lacking are the 18 together', () => {
    fc.assert(
      fc.property(sections, facts, (plan, counts) => {
        const { filled, lacking, share, total } = planCompleteness(plan, counts)
        expect(filled + lacking.length).toBe(18)
        expect(share).toBe(filled / total)
        expect(new Set(lacking.map(({ key }) => key)).size).toBe(lacking.length)
      }),
    )
  })

  it('tells whoever may not see a section nothing about it, whatever is written there', () => {
    fc.assert(
      fc.property(sections, facts, fc.subarray([...sectionKeys]), section, (plan, counts, unseen, more) => {
        const seen = planCompleteness(plan, counts, unseen)
        expect(seen.total).toBe(18 - unseen.length)
        expect(seen.lacking.filter(({ key }) => unseen.includes(key))).toEqual([])
        if (unseen.some((key) => key === more.key))
          expect(planCompleteness([...plan, more], counts, unseen)).toEqual(seen)
      }),
    )
  })

  it('the order of sections changes nothing', () => {
    fc.assert(
      fc.property(sections, facts, (plan, counts) => {
        expect(planCompleteness(plan.toReversed(), counts)).toEqual(planCompleteness(plan, counts))
      }),
    )
  })

  it('words in every section make it whole', () => {
    fc.assert(
      fc.property(facts, fc.stringMatching(/^[a-z]{1,5}$/), (counts, words) => {
        const plan = sectionKeys.map((key) => ({ key, text: text(words) }))
        expect(planCompleteness(plan, counts)).toEqual({ filled: 18, lacking: [], share: 1, total: 18 })
      }),
    )
  })
})
