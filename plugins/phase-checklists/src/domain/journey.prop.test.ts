import fc from 'fast-check'
import { expect, test } from 'vitest'

import { answer, checkNames, day, itemKeys, lifeCycle, people } from '../../test/arbitraries'
import { today } from '../../test/builders'
import { ReferenceModel } from '../../test/referenceModel'
import type { Answer, CheckAnswer } from './checklist/answer'
import { noAnswer } from './checklist/answer'
import { approvalFault } from './checklist/waivers'
import type { Condition } from './gate/answerGate'
import { answerGate } from './gate/answerGate'
import type { LifeCycle } from './lifeCycle/lifeCycle'
import { decide, decisions } from './trail/decide'
import { moveTrail } from './trail/moveTrail'
import type { Trail } from './trail/trail'
import { startTrail } from './trail/trail'

const [RUNS, STEPS] = [100, 100]

const item = fc.constantFrom(...itemKeys)
const step = fc.oneof(
  { arbitrary: fc.record({ act: fc.constant('answer' as const), answer, item }), weight: 8 },
  {
    arbitrary: fc.record({
      act: fc.constant('waive' as const),
      by: fc.constantFrom(...people),
      item,
      validUntil: day,
    }),
    weight: 2,
  },
  {
    arbitrary: fc.record({ act: fc.constant('approve' as const), by: fc.constantFrom(...people), item }),
    weight: 2,
  },
  { arbitrary: fc.record({ act: fc.constant('wait' as const), until: day }), weight: 1 },
  {
    arbitrary: fc.record({
      act: fc.constant('check' as const),
      is: fc.constantFrom('met', 'met', 'notMet', 'unavailable', 'broken' as const),
      name: fc.constantFrom(...checkNames),
    }),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      act: fc.constant('decide' as const),
      decision: fc.oneof(
        { arbitrary: fc.constantFrom('go', 'conditionalGo', 'stepBack' as const), weight: 12 },
        { arbitrary: fc.constantFrom(...decisions), weight: 1 },
      ),
      dueOn: day,
    }),
    weight: 4,
  },
  { arbitrary: fc.record({ act: fc.constant('fulfil' as const) }), weight: 2 },
  { arbitrary: fc.record({ act: fc.constant('move' as const), to: lifeCycle }), weight: 1 },
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** A subject as the program keeps it, changed by the functions of the domain alone. */
class Journey {
  answers = new Map<string, Answer>()
  checks = new Map<string, CheckAnswer>()
  conditions: Condition[] = []
  trail: Trail

  constructor(
    public lifeCycle: LifeCycle,
    public today: string,
  ) {
    const trail = startTrail(
      lifeCycle.phases.map(({ key }) => key),
      today,
    )
    if (!trail) throw new Error('a life cycle without phases')
    this.trail = trail
  }

  gate() {
    const phase = this.lifeCycle.phases.find(({ key }) => key === this.trail.phase)
    if (!phase) throw new Error('in no phase')
    return answerGate(phase, this, { checks: this.checks, today: this.today })
  }

  take(decided: ReturnType<typeof decide>): boolean {
    if ('refusal' in decided) return false
    this.trail = decided.trail
    return true
  }
}

const change = (answers: Map<string, Answer>, key: string, by: (answer: Answer) => Answer): void =>
  void answers.set(key, by(answers.get(key) ?? noAnswer))

const approve =
  (by: string, on: string) =>
  (before: Answer): Answer => ({
    ...before,
    waivers: before.waivers.map((each) =>
      approvalFault(each, by, on) === undefined ? { ...each, approvedBy: by, isApproved: true } : each,
    ),
  })

/** Does one step to both; answers whether each thought it possible. */
const act = (journey: Journey, model: ReferenceModel, taken: Step): [boolean, boolean] => {
  switch (taken.act) {
    case 'answer':
      for (const { answers } of [journey, model]) answers.set(taken.item, taken.answer)
      break
    case 'waive': {
      const asked = {
        approvedBy: null,
        isApproved: false,
        id: 'w',
        reason: 'Later.',
        requestedBy: taken.by,
        validUntil: taken.validUntil,
        isWithdrawn: false,
      }
      for (const { answers } of [journey, model])
        change(answers, taken.item, (before) => ({ ...before, waivers: [...before.waivers, asked] }))
      break
    }
    case 'approve':
      change(journey.answers, taken.item, approve(taken.by, journey.today))
      model.answers.set(taken.item, {
        ...model.answer(taken.item),
        waivers: model
          .answer(taken.item)
          .waivers.map((each) =>
            !each.isWithdrawn &&
            !each.isApproved &&
            each.requestedBy !== taken.by &&
            each.validUntil >= model.today
              ? { ...each, approvedBy: taken.by, isApproved: true }
              : each,
          ),
      })
      break
    case 'wait':
      journey.today = model.today = taken.until
      break
    case 'check':
      journey.checks.set(taken.name, { because: {}, is: taken.is })
      model.checks.set(taken.name, taken.is)
      break
    case 'fulfil':
      journey.conditions = journey.conditions.map((each) => ({ ...each, isFulfilled: true }))
      for (const condition of model.conditions) condition.isFulfilled = true
      break
    case 'move': {
      const moved = moveTrail(journey.trail, journey.lifeCycle, taken.to)
      if (!('refusal' in moved)) [journey.lifeCycle, journey.trail] = [taken.to, moved.trail]
      return [!('refusal' in moved), model.moveTo(taken.to)]
    }
    case 'decide': {
      const did = journey.take(
        decide(journey.trail, taken.decision, { isOpen: journey.gate().isOpen, on: journey.today }),
      )
      const could = model.decide(taken.decision)
      if (taken.decision === 'conditionalGo') {
        const condition = { dueOn: taken.dueOn, isFulfilled: false }
        if (did) journey.conditions.push({ ...condition, id: String(journey.conditions.length) })
        if (could) model.conditions.push({ ...condition })
      }
      return [did, could]
    }
  }
  return [true, true]
}

const stateOf = (model: ReferenceModel): Trail['state'] =>
  model.ended !== '' ? model.ended : model.isWaiting ? 'onHold' : 'running'

test(`through ${(RUNS * STEPS).toLocaleString('en')} random steps a subject stands where a plain retelling of the rules says it stands`, () => {
  let [passed, moved] = [0, 0]
  fc.assert(
    fc.property(lifeCycle, fc.array(step, { maxLength: STEPS, minLength: STEPS }), (first, steps) => {
      const [journey, model] = [new Journey(first, today), new ReferenceModel(first, today)]
      for (const taken of steps) {
        const [did, could] = act(journey, model, taken)
        expect(did).toBe(could)
        if (did && taken.act === 'decide') passed += 1
        if (did && taken.act === 'move') moved += 1
        const gate = journey.gate()
        expect({
          isOpen: gate.isOpen,
          missing: gate.missing.map(({ key }) => key).toSorted(),
          phase: journey.trail.phase,
          state: journey.trail.state,
          visited: journey.trail.visits.map(({ phase }) => phase),
        }).toEqual({
          isOpen: model.isOpen(),
          missing: model.missing().toSorted(),
          phase: model.phase,
          state: stateOf(model),
          visited: model.visited,
        })
      }
    }),
    { numRuns: RUNS },
  )
  // A walk in which nothing ever passed would prove nothing.
  expect(passed).toBeGreaterThan(RUNS)
  expect(moved).toBeGreaterThan(0)
})
