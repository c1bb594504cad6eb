import { type Answer, answerGate, type Phase } from '@streekwerk/payload-phase-checklists'

import type { Finding } from '../findings'
import { middleMs } from '../middleMs'

const [ITEMS, BOUND_MS] = [300, 5]
const today = '2026-11-27'

const keys = Array.from({ length: ITEMS }, (_, at) => `item-${at}`)

const phase: Phase = {
  key: 'phase',
  steps: [
    {
      key: 'step',
      items: keys.map((key, at) => ({
        answeredBy: at % 5 === 0 ? 'check' : 'person',
        check: at % 5 === 0 ? `check-${at % 10}` : undefined,
        evidence: at % 2 === 0 ? ['link', 'note'] : [],
        key,
        kind: at % 3 === 0 ? 'recommended' : 'required',
        mayNotApply: at % 4 === 0,
      })),
    },
  ],
}

const answerAt = (at: number): Answer => ({
  evidence: at % 3 === 0 ? [{ isThere: at % 6 === 0, kind: 'link' }] : [],
  justification: 'Hier speelt dat niet.',
  override: null,
  result: at % 5 === 0 ? 'notAssessed' : ((['met', 'notMet', 'notApplicable'] as const)[at % 3] ?? 'met'),
  status: at % 7 === 0 ? 'inReview' : 'done',
  waivers:
    at % 4 === 0
      ? [
          {
            approvedBy: 'b',
            isApproved: true,
            id: String(at),
            isWithdrawn: false,
            reason: 'Later.',
            requestedBy: 'a',
            validUntil: at % 8 === 0 ? '2026-12-31' : '2026-01-31',
          },
        ]
      : [],
})

const standing = {
  answers: new Map(keys.map((key, at) => [key, answerAt(at)])),
  conditions: keys
    .slice(0, 20)
    .map((id, at) => ({ dueOn: `2026-12-${10 + at}`, id, isFulfilled: at % 2 === 0 })),
}

const checks = new Map(
  Array.from({ length: 10 }, (_, at) => [
    `check-${at}`,
    { because: { nl: 'Zo is het.' }, is: at % 2 === 0 ? ('met' as const) : ('notMet' as const) },
  ]),
)

/** What a gate answers for many items, as pure computing; beside copying what it is asked of as JSON. */
export const measureGate = (): Finding => {
  const ms = middleMs(() => answerGate(phase, standing, { checks, today }))
  const asked = [phase, [...standing.answers]]
  const copied = middleMs(() => JSON.parse(JSON.stringify(asked)) as unknown)
  return {
    name: `what a gate with ${ITEMS} items answers`,
    measured: `${ms.toFixed(2)} ms`,
    yardstick: `a copy as JSON ${copied.toFixed(2)} ms`,
    ratio: ms / copied,
    bound: `≤ ${BOUND_MS} ms`,
    holds: ms <= BOUND_MS,
  }
}
