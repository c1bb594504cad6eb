import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cautions } from './cautions'
import { practiceDecisions } from './decisions'
import { reviewFaults, reviewStates } from './reviewFaults'
import { practiceOutcomes, trackRecord } from './trackRecord'
import { allowedDecisions, useFaults } from './useFaults'

const answer = fc.record({
  mitigation: fc.option(fc.constantFrom('', ' ', 'a trial first')),
  risk: fc.option(fc.constantFrom(0, 1, 2, 3, 7)),
})
const caution = fc.constantFrom(...cautions)
const decision = fc.option(fc.constantFrom(...practiceDecisions))
const use = fc.record({ cautions: fc.dictionary(caution, answer), decision })
const practice = fc.record({ manualPresent: fc.option(fc.boolean()) })

describe('laws of using a practice', () => {
  it('answering a caution takes no decision away, unless it is answered high', () => {
    fc.assert(
      fc.property(use, practice, caution, fc.constantFrom(0, 1, 2), (before, source, name, risk) => {
        const after = { ...before, cautions: { ...before.cautions, [name]: { risk } } }
        expect(allowedDecisions(after, source)).toEqual(
          expect.arrayContaining(allowedDecisions(before, source)),
        )
      }),
    )
  })

  it('what may be adopted may be adapted, and what may be adapted may be learned from or left', () => {
    fc.assert(
      fc.property(use, practice, (one, source) => {
        const allowed = allowedDecisions(one, source)
        expect(allowed).toEqual(practiceDecisions.slice(allowed.includes('adopt') ? 0 : 1))
      }),
    )
  })

  it('adopting is let through only with a manual, every caution answered and every high risk mitigated', () => {
    fc.assert(
      fc.property(use, practice, (one, source) => {
        const isSound = cautions.every((name) => {
          const { mitigation, risk } = one.cautions[name] ?? {}
          return [0, 1, 2].includes(risk ?? -1) || (risk === 3 && mitigation === 'a trial first')
        })
        const isFree = useFaults({ ...one, decision: 'adopt' }, source).length === 0
        expect(isFree).toBe(isSound && source.manualPresent === true)
      }),
    )
  })

  it('the decision already taken and the order of answers change nothing about what is allowed', () => {
    fc.assert(
      fc.property(use, practice, decision, (one, source, other) => {
        const turned = Object.fromEntries(Object.entries(one.cautions).toReversed())
        expect(allowedDecisions({ cautions: turned, decision: other }, source)).toEqual(
          allowedDecisions(one, source),
        )
      }),
    )
  })
})

describe('laws of the record of a practice', () => {
  const past = fc.array(
    fc.record({
      decision,
      outcome: fc.option(fc.constantFrom(...practiceOutcomes)),
      spontaneous: fc.option(fc.boolean()),
    }),
    { maxLength: 8 },
  )

  it('every use that was taken over has exactly one outcome, and the order changes nothing', () => {
    fc.assert(
      fc.property(past, (uses) => {
        const record = trackRecord(uses)
        const { adapted, adopted, failed, partly, spontaneous, unknown, worked } = record
        expect(worked + partly + failed + unknown).toBe(adopted + adapted)
        expect(spontaneous).toBeLessThanOrEqual(adopted + adapted)
        expect(trackRecord(uses.toReversed())).toEqual(record)
      }),
    )
  })

  it('the share that worked lies between none and all, and one more success never lowers it', () => {
    fc.assert(
      fc.property(past, (uses) => {
        const { shareWorked } = trackRecord(uses)
        const better = trackRecord([...uses, { decision: 'adopt', outcome: 'worked' }]).shareWorked
        expect(better).toBeGreaterThanOrEqual(shareWorked ?? 0)
        expect(better).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('laws of reviews', () => {
  it('nobody gets their own practice through as reviewed', () => {
    const person = fc.option(fc.constantFrom('', 'a', 'b'))
    const state = fc.constantFrom(...reviewStates)
    fc.assert(
      fc.property(state, person, person, (before, author, reviewer) => {
        const faults = reviewFaults(before, { author, reviewer, reviewState: 'reviewed' })
        const areTwo = Boolean(author) && Boolean(reviewer) && author !== reviewer
        expect(faults.length === 0).toBe(areTwo && before !== 'draft')
      }),
    )
  })
})
