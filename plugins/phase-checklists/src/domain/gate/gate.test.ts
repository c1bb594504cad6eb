import { describe, expect, test } from 'vitest'

import { buildAnswer, buildItem, buildLifeCycle, today } from '../../../test/builders'
import type { Answer } from '../checklist/answer'
import type { LifeCycleItem, Phase } from '../lifeCycle/lifeCycle'
import type { Condition } from './answerGate'
import { answerGate } from './answerGate'

const met = buildAnswer({ result: 'met', status: 'done' })
const ask = (
  items: readonly LifeCycleItem[],
  answers: Record<string, Answer>,
  conditions: readonly Condition[] = [],
) => {
  const [phase] = buildLifeCycle({ idea: items }).phases as [Phase]
  return answerGate(
    phase,
    { answers: new Map(Object.entries(answers)), conditions },
    { checks: new Map(), today },
  )
}

describe('a gate', () => {
  test('opens when all that is required is settled, whatever is only recommended', () => {
    const items = [
      buildItem(),
      buildItem({ key: 'talk', kind: 'recommended' }),
      buildItem({ key: 'cake', kind: 'optional' }),
    ]
    expect(ask(items, {}).isOpen).toBe(false)
    const gate = ask(items, { vision: met })
    expect(gate.isOpen).toBe(true)
    expect(gate.advice.map(({ key }) => key)).toEqual(['talk'])
    const progress = { optional: { settled: 0, total: 1 }, settled: 1, total: 2 }
    expect(gate.progress).toEqual(progress)
    expect(gate.steps).toEqual([{ key: 'idea-step', progress }])
  })

  test('says what would open it, the cheapest first and otherwise in the order of the steps', () => {
    const items = ['failed', 'open', 'proof', 'look', 'other'].map((key) =>
      buildItem({ evidence: key === 'proof' ? ['link'] : [], key }),
    )
    const gate = ask(items, {
      failed: buildAnswer({ result: 'notMet', status: 'done' }),
      look: buildAnswer({ result: 'met', status: 'inReview' }),
      proof: met,
    })
    expect(gate.missing.map(({ key }) => key)).toEqual(['look', 'proof', 'open', 'other', 'failed'])
  })

  test('waits for the conditions of earlier gates, those that are due first in front', () => {
    const condition = (id: string, dueOn: string, isFulfilled = false) => ({ dueOn, id, isFulfilled })
    const gate = ask([buildItem()], { vision: met }, [
      condition('later', '2027-02-01'),
      condition('done', '2026-01-01', true),
      condition('soon', '2026-12-01'),
    ])
    expect(gate.isOpen).toBe(false)
    expect(gate.conditions.map(({ id }) => id)).toEqual(['soon', 'later'])
    expect(ask([buildItem()], { vision: met }, [condition('done', '2026-01-01', true)]).isOpen).toBe(true)
  })
})
