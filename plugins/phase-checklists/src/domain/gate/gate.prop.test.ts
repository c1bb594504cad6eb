import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { answer, checkNames, day, evidence, itemKeys, lifeCycle } from '../../../test/arbitraries'
import type { Answer, CheckAnswer } from '../checklist/answer'
import type { LifeCycle, Phase } from '../lifeCycle/lifeCycle'
import type { Gate } from './answerGate'
import { answerGate } from './answerGate'
import { effortOf } from './effort'

const answers = fc.dictionary(fc.constantFrom(...itemKeys), answer)
const checks = fc.dictionary(
  fc.constantFrom(...checkNames),
  fc.record({
    because: fc.record({ en: fc.string() }),
    is: fc.constantFrom('met', 'notMet', 'unavailable', 'broken' as const),
  }),
)
const conditions = fc.array(fc.record({ dueOn: day, id: fc.string(), isFulfilled: fc.boolean() }), {
  maxLength: 2,
})
const situation = fc.record({ answers, checks, conditions, lifeCycle, today: day })
type Situation = typeof situation extends fc.Arbitrary<infer Value> ? Value : never

const phaseOf = ({ phases }: LifeCycle): Phase => phases[0] ?? { key: '', steps: [] }
const ask = (told: Situation): Gate =>
  answerGate(
    phaseOf(told.lifeCycle),
    { answers: new Map(Object.entries(told.answers)), conditions: told.conditions },
    { checks: new Map<string, CheckAnswer>(Object.entries(told.checks)), today: told.today },
  )
const withAnswers = (told: Situation, change: (answer: Answer) => Answer): Situation => ({
  ...told,
  answers: Object.fromEntries(Object.entries(told.answers).map(([key, each]) => [key, change(each)])),
})
const hold = (law: (told: Situation) => void) => fc.assert(fc.property(situation, law))

describe('a gate', () => {
  test('is never closed by evidence that is added', () => {
    fc.assert(
      fc.property(situation, evidence, (told, added) => {
        const more = withAnswers(told, (each) => ({
          ...each,
          evidence: [...each.evidence, { ...added, isThere: true }],
        }))
        expect(ask(more).missing.length).toBeLessThanOrEqual(ask(told).missing.length)
      }),
    )
  })

  test('is a pure function of what it is given: asked twice, and in whatever order answers were kept, it says the same', () => {
    hold((told) => {
      const turned = { ...told, answers: Object.fromEntries(Object.entries(told.answers).toReversed()) }
      expect(ask(turned)).toEqual(ask(told))
    })
  })

  test('is open exactly when it names nothing that is missing and no condition', () => {
    hold((told) => {
      const { conditions: open, isOpen, missing } = ask(told)
      expect(isOpen).toBe(missing.length === 0 && open.length === 0)
    })
  })

  test('names what it waits for, the cheapest first', () => {
    hold((told) => {
      const efforts = ask(told).missing.map(({ verdict }) => effortOf(verdict))
      expect(efforts).toEqual(efforts.toSorted((a, b) => a - b))
      expect(efforts.every((effort) => effort > 0)).toBe(true)
    })
  })

  test('opens by nothing that is not required', () => {
    hold((told) => {
      const required = phaseOf(told.lifeCycle)
        .steps.flatMap(({ items }) => items)
        .filter(({ kind }) => kind === 'required')
      const kept = new Set(required.map(({ key }) => key))
      const only = Object.fromEntries(Object.entries(told.answers).filter(([key]) => kept.has(key)))
      expect(ask({ ...told, answers: only }).isOpen).toBe(ask(told).isOpen)
    })
  })

  test('is never opened by a check that failed, is missing, or has nothing to look at', () => {
    hold((told) => {
      const broken = Object.fromEntries(
        checkNames.map((name) => [name, { because: { en: 'It failed.' }, is: 'broken' as const }]),
      )
      const without = withAnswers(told, (each) => ({ ...each, override: null, waivers: [] }))
      const { missing } = ask({ ...without, checks: broken })
      const answered = phaseOf(told.lifeCycle)
        .steps.flatMap(({ items }) => items)
        .filter(({ answeredBy, kind }) => answeredBy === 'check' && kind === 'required')
      expect(missing.map(({ key }) => key)).toEqual(expect.arrayContaining(answered.map(({ key }) => key)))
      expect(ask({ ...without, checks: {} }).missing.length).toBe(missing.length)
    })
  })

  test('only closes, never opens, as days go by', () => {
    fc.assert(
      fc.property(situation, day, (told, later) => {
        fc.pre(later >= told.today)
        if (ask({ ...told, today: later }).isOpen) expect(ask(told).isOpen).toBe(true)
      }),
    )
  })

  test('counts as settled what its steps count, and never more than there is', () => {
    hold((told) => {
      const { progress, steps } = ask(told)
      const shares = [progress, progress.optional]
      for (const { settled, total } of shares) expect(settled).toBeLessThanOrEqual(total)
      const summed = (count: (step: (typeof steps)[number]['progress']) => number) =>
        steps.reduce((sum, each) => sum + count(each.progress), 0)
      expect(summed(({ settled }) => settled)).toBe(progress.settled)
      expect(summed(({ total }) => total)).toBe(progress.total)
      expect(summed(({ optional }) => optional.settled)).toBe(progress.optional.settled)
      expect(summed(({ optional }) => optional.total)).toBe(progress.optional.total)
    })
  })
})
