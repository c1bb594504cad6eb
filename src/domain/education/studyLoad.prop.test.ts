import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { assignmentStates, isTakenUp } from './assignmentStates'
import {
  loadHours,
  type LoadingAssignment,
  loadPerProgramme,
  studyLoadFault,
  studyLoadKinds,
} from './studyLoad'

const load = fc.record({
  amount: fc.integer({ max: 100_000, min: 1 }).map((hundredths) => hundredths / 100),
  kind: fc.constantFrom(...studyLoadKinds),
})
const assignments = fc.array(
  fc.record<LoadingAssignment>({
    load: fc.option(load),
    programme: fc.constantFrom('nursing', 'forestry', '__proto__'),
    state: fc.constantFrom(...assignmentStates),
  }),
)

describe('laws of study load', () => {
  it('the load of each programme equals a recount of its assignments', () => {
    fc.assert(
      fc.property(assignments, (all) => {
        for (const [programme, hours] of loadPerProgramme(all)) {
          const own = all.filter((one) => one.programme === programme && isTakenUp(one.state))
          expect(hours).toBeCloseTo(
            own.reduce((sum, one) => sum + (one.load ? loadHours(one.load) : 0), 0),
            6,
          )
        }
      }),
    )
  })

  it('the order of the assignments changes no load, not even by a rounding', () => {
    fc.assert(
      fc.property(assignments, (all) => {
        expect(new Map(loadPerProgramme(all.toReversed()))).toEqual(loadPerProgramme(all))
      }),
    )
  })

  it('what two parts of a programme ask adds up to what the whole asks', () => {
    fc.assert(
      fc.property(assignments, assignments, (some, others) => {
        const hours = (all: LoadingAssignment[]) => loadPerProgramme(all).get('nursing') ?? 0
        expect(hours([...some, ...others])).toBeCloseTo(hours(some) + hours(others), 6)
      }),
    )
  })

  it('any whole number of hundredths above zero is a study load', () => {
    fc.assert(
      fc.property(load, (one) => {
        expect(studyLoadFault(one)).toBeUndefined()
        expect(studyLoadFault({ ...one, amount: -one.amount })).toBeDefined()
      }),
    )
  })
})
