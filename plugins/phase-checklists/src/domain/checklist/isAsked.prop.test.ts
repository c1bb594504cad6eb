import fc from 'fast-check'
import { expect, test } from 'vitest'

import { answer, checkNames, day } from '../../../test/arbitraries'
import { buildItem } from '../../../test/builders'
import { answerers, evidenceKinds } from '../lifeCycle/lifeCycle'
import { trailStates } from '../trail/trail'
import type { CheckAnswer } from './answer'
import type { Place } from './isAsked'
import { isAsked } from './isAsked'
import { judgeItem } from './judgeItem'

const item = fc
  .record({
    answeredBy: fc.constantFrom(...answerers),
    check: fc.constantFrom(...checkNames),
    evidence: fc.subarray([...evidenceKinds]),
    mayNotApply: fc.boolean(),
  })
  .map(buildItem)
const phase = fc.constantFrom('a', 'b', 'c')
const place: fc.Arbitrary<Place> = fc.record({
  isRetired: fc.boolean(),
  phase: fc.option(phase, { nil: null }),
  trail: fc.record({ phase, state: fc.constantFrom(...trailStates) }),
})
const found: fc.Arbitrary<ReadonlyMap<string, CheckAnswer>> = fc
  .subarray([...checkNames])
  .map((names) => new Map(names.map((name) => [name, { because: {}, is: 'met' }])))

test('what checks find changes nothing of what is asked of people', () => {
  fc.assert(
    fc.property(item, answer, day, place, found, (one, said, today, where, checks) => {
      const asked = (of: ReadonlyMap<string, CheckAnswer>) =>
        isAsked(one, judgeItem(one, said, { checks: of, today }), where)
      expect(asked(checks)).toBe(asked(new Map()))
    }),
  )
})

test('an item is asked in one phase at most, and in none while it is settled', () => {
  fc.assert(
    fc.property(item, answer, day, place, (one, said, today, where) => {
      const verdict = judgeItem(one, said, { checks: new Map(), today })
      const phases = ['a', 'b', 'c'].filter((at) =>
        isAsked(one, verdict, { ...where, trail: { ...where.trail, phase: at } }),
      )
      expect(phases.length).toBeLessThanOrEqual(verdict.isSettled ? 0 : 1)
    }),
  )
})
