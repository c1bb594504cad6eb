import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { assignmentStates, isTakenUp } from './assignmentStates'
import { leafQuestions, type OwningAssignment, type Question, questionsWithoutOwner } from './questions'
import { questionStates } from './questionStates'
import { treeFaults } from './treeFaults'

const SIZE = 8
/** A tree: each question lies under an earlier one, or under none. */
const tree: fc.Arbitrary<Question[]> = fc
  .array(fc.tuple(fc.nat(), fc.boolean(), fc.constantFrom(...questionStates)), { maxLength: SIZE })
  .map((rows) =>
    rows.map(([above, isRoot, state], at) => ({
      id: String(at),
      parent: isRoot || at === 0 ? null : String(above % at),
      project: 'living-soil',
      state,
    })),
  )
const assignments = fc.array(
  fc.record<OwningAssignment>({
    question: fc.nat({ max: SIZE }).map(String),
    state: fc.constantFrom(...assignmentStates),
  }),
)

describe('laws of questions and their owners', () => {
  it('every question to answer either has an owner or is reported, never both', () => {
    fc.assert(
      fc.property(tree, assignments, (questions, given) => {
        const reported = questionsWithoutOwner(questions, given)
        for (const leaf of leafQuestions(questions)) {
          const isOwned = given.some((one) => one.question === leaf.id && isTakenUp(one.state))
          expect(reported.includes(leaf)).toBe(!isOwned)
        }
        expect(reported.every((one) => leafQuestions(questions).includes(one))).toBe(true)
      }),
    )
  })

  it('when schools take up what is reported, nothing is reported any more', () => {
    fc.assert(
      fc.property(tree, assignments, (questions, given) => {
        const missing = questionsWithoutOwner(questions, given)
        const more = missing.map(({ id }) => ({ question: id, state: 'accepted' as const }))
        expect(questionsWithoutOwner(questions, [...given, ...more])).toEqual([])
      }),
    )
  })

  it('every question that stands has one to answer at or under it', () => {
    fc.assert(
      fc.property(tree, (questions) => {
        const withdrawnAbove = (one: Question | undefined): boolean =>
          one !== undefined &&
          (one.state === 'withdrawn' || withdrawnAbove(questions.find(({ id }) => id === one.parent)))
        const covered = new Set<string>()
        const cover = (one: Question | undefined): void => {
          if (one === undefined) return
          covered.add(one.id)
          cover(questions.find(({ id }) => id === one.parent))
        }
        leafQuestions(questions).forEach(cover)
        expect(questions.filter((one) => !withdrawnAbove(one)).every(({ id }) => covered.has(id))).toBe(true)
      }),
    )
  })

  it('a tree has no faults, and putting a question under its own descendant always makes one', () => {
    fc.assert(
      fc.property(tree, fc.nat(), (questions, pick) => {
        expect(treeFaults(questions)).toEqual([])
        const low = questions[pick % Math.max(questions.length, 1)]
        if (low === undefined) return
        const top = questions.find(({ id }) => id === (low.parent ?? low.id))
        const moved = questions.map((one) => (one === top ? { ...one, parent: low.id } : one))
        expect(treeFaults(moved).map((fault) => fault.question)).toContain(low.id)
      }),
    )
  })
})
