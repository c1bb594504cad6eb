import fc from 'fast-check'

import type { Answer, Evidence, Waiver } from '../src/domain/checklist/answer'
import { results, workStatuses } from '../src/domain/checklist/answer'
import type { LifeCycle, LifeCycleItem } from '../src/domain/lifeCycle/lifeCycle'
import { answerers, evidenceKinds, itemKinds } from '../src/domain/lifeCycle/lifeCycle'
import { buildLifeCycle } from './builders'

export const people = ['ans', 'bo', 'cas'] as const
export const itemKeys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const
export const checkNames = ['signed', 'balanced', 'weather'] as const
const phaseKeys = ['idea', 'development', 'spreading', 'running'] as const

/** A day of two months around the one the tests call today. */
export const day = fc
  .integer({ max: 60, min: 0 })
  .map((days) => new Date(Date.UTC(2026, 10, 1 + days)).toISOString().slice(0, 10))

const text = fc.constantFrom('', '  ', 'Because of the school.')

export const evidence: fc.Arbitrary<Evidence> = fc.record({
  isThere: fc.boolean(),
  kind: fc.constantFrom(...evidenceKinds),
})

export const waiver: fc.Arbitrary<Waiver> = fc.record({
  id: fc.constantFrom('1', '2', '3'),
  reason: fc.constant('No school yet.'),
  requestedBy: fc.option(fc.constantFrom(...people), { freq: 9, nil: null }),
  approvedBy: fc.option(fc.constantFrom(...people), { nil: null }),
  isApproved: fc.boolean(),
  validUntil: day,
  isWithdrawn: fc.boolean(),
})

export const answer: fc.Arbitrary<Answer> = fc.record({
  status: fc.oneof(
    { arbitrary: fc.constant('done' as const), weight: 2 },
    { arbitrary: fc.constantFrom(...workStatuses), weight: 1 },
  ),
  result: fc.oneof(
    { arbitrary: fc.constant('met' as const), weight: 2 },
    { arbitrary: fc.constantFrom(...results), weight: 1 },
  ),
  justification: text,
  evidence: fc.array(evidence, { maxLength: 2 }),
  override: fc.option(fc.record({ by: fc.constantFrom(...people), isMet: fc.boolean(), reason: text }), {
    freq: 1,
    nil: null,
  }),
  waivers: fc.array(waiver, { maxLength: 2 }),
})

const itemOf = (key: string): fc.Arbitrary<LifeCycleItem> =>
  fc.record({
    key: fc.constant(key),
    kind: fc.constantFrom(...itemKinds),
    answeredBy: fc.constantFrom(...answerers),
    check: fc.constantFrom(...checkNames),
    evidence: fc.subarray([...evidenceKinds]),
    mayNotApply: fc.boolean(),
  })

/** A version of a life cycle: the same names in every version, other phases and other items asked otherwise. */
export const lifeCycle: fc.Arbitrary<LifeCycle> = fc
  .tuple(
    fc.integer({ max: 9, min: 1 }),
    fc.subarray([...phaseKeys], { minLength: 1 }),
    fc.array(fc.tuple(fc.nat(3), fc.constantFrom<string>(...itemKeys)), { maxLength: 8, minLength: 1 }),
  )
  .chain(([version, phases, places]) => {
    const placed = new Map(places.map(([at, key]) => [key, phases[at % phases.length] ?? '']))
    return fc
      .tuple(...[...placed.keys()].map(itemOf))
      .map((items) =>
        buildLifeCycle(
          Object.fromEntries(
            phases.map((phase) => [phase, items.filter(({ key }) => placed.get(key) === phase)]),
          ),
          version,
        ),
      )
  })
