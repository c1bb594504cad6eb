import fc from 'fast-check'
import { expect, test } from 'vitest'

import { trailStates } from '../trail/trail'
import type { Tally, Version } from './countByPhase'
import { countByLifeCycle, countByPhase } from './countByPhase'

const phases = ['intake', 'visit', 'judgement', 'payment']
const ids = ['1', '2', '3', '4']

const someVersions = fc.uniqueArray(
  fc.record<Version>({
    id: fc.constantFrom(...ids),
    key: fc.constantFrom('grant', 'prize'),
    phases: fc.shuffledSubarray(phases),
    version: fc.nat(9),
  }),
  { selector: ({ id }) => id },
)

const someTallies = fc.array(
  fc.record<Tally>({
    count: fc.nat(50),
    lifeCycle: fc.constantFrom(...ids),
    phase: fc.constantFrom(...phases),
    state: fc.constantFrom(...trailStates),
  }),
)

const sum = (counted: readonly { count: number }[]): number =>
  counted.reduce((all, { count }) => all + count, 0)

/** What is in no phase of its version cannot be. */
const possible = (versions: readonly Version[], tallies: readonly Tally[]): readonly Tally[] =>
  tallies.filter(({ lifeCycle, phase }) =>
    versions.some((version) => version.id === lifeCycle && version.phases.includes(phase)),
  )

test('nothing is lost and nothing counted twice: the phases of a life cycle add up to all of it', () => {
  fc.assert(
    fc.property(someVersions, someTallies, (versions, given) => {
      const tallies = possible(versions, given)
      for (const { count, key } of countByLifeCycle(versions, tallies))
        expect(sum(countByPhase(versions, tallies, { lifeCycle: key, state: null }))).toBe(count)
      expect(sum(countByLifeCycle(versions, tallies))).toBe(sum(tallies))
    }),
  )
})

test('the states of a phase add up to the phase', () => {
  fc.assert(
    fc.property(someVersions, someTallies, (versions, given) => {
      const tallies = possible(versions, given)
      const all = sum(countByPhase(versions, tallies, { lifeCycle: 'grant', state: null }))
      const parts = trailStates.map((state) =>
        sum(countByPhase(versions, tallies, { lifeCycle: 'grant', state })),
      )
      expect(parts.reduce((total, part) => total + part, 0)).toBe(all)
    }),
  )
})

test('in whatever order versions come, phases stand in the same', () => {
  fc.assert(
    fc.property(someVersions, someTallies, (versions, tallies) => {
      const distinct = [...new Map(versions.map((each) => [`${each.key} ${each.version}`, each])).values()]
      const asked = { lifeCycle: 'grant', state: null }
      expect(countByPhase(distinct.toReversed(), tallies, asked)).toEqual(
        countByPhase(distinct, tallies, asked),
      )
    }),
  )
})
