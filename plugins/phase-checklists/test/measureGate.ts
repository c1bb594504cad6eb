import type { CheckAnswer } from '../src/domain/checklist/answer'
import { answerGate } from '../src/domain/gate/answerGate'
import type { Phase } from '../src/domain/lifeCycle/lifeCycle'
import { buildAnswer, buildItem, today } from './builders'

/** The gate of a phase with so many items, half of them settled, to be measured beside a copy of what it looks at. */
export const measureGate = (many: number): { answerAll: () => unknown; copyAll: () => unknown } => {
  const items = Array.from({ length: many }, (_, at) =>
    buildItem({ evidence: at % 3 === 0 ? ['file', 'link'] : [], key: `item-${String(at)}` }),
  )
  const answers = new Map(
    items.map((item, at) => [
      item.key,
      buildAnswer({
        evidence: [{ isThere: at % 2 === 0, kind: 'link' }],
        result: at % 2 === 0 ? 'met' : 'notAssessed',
        status: at % 2 === 0 ? 'done' : 'todo',
      }),
    ]),
  )
  const phase: Phase = { key: 'all', steps: [{ items, key: 'all' }] }
  return {
    answerAll: () =>
      answerGate(phase, { answers, conditions: [] }, { checks: new Map<string, CheckAnswer>(), today }),
    copyAll: () => JSON.parse(JSON.stringify([phase, [...answers]])) as unknown,
  }
}
