import type { Trail, TrailState, Visit } from './trail'
import { isOver } from './trail'

/** What a gate review can decide. */
export const decisions = ['go', 'conditionalGo', 'hold', 'stepBack', 'stop'] as const
export type Decision = (typeof decisions)[number]

/** Why a decision cannot be taken. */
export type DecisionRefusal = 'gateShut' | 'isOver' | 'lastGate' | 'nothingBefore'

/** The trail after a decision, or why there is none. */
export type Decided = Readonly<{ trail: Trail } | { refusal: DecisionRefusal }>

const leave = (visits: readonly Visit[], on: string): readonly Visit[] =>
  visits.map((visit) => (visit.leftOn === null ? { ...visit, leftOn: on } : visit))

const enter = (trail: Trail, phase: string, on: string): Trail => ({
  ...trail,
  phase,
  state: 'running',
  visits: [...leave(trail.visits, on), { phase, enteredOn: on, leftOn: null }],
})

const end = (trail: Trail, state: TrailState, on: string): Trail => ({
  ...trail,
  state,
  visits: leave(trail.visits, on),
})

const pass = (
  trail: Trail,
  { isConditional, isOpen, on }: { isConditional: boolean; isOpen: boolean; on: string },
): Decided => {
  if (!isOpen) return { refusal: 'gateShut' }
  const next = trail.phases[trail.phases.indexOf(trail.phase) + 1]
  if (next === undefined && isConditional) return { refusal: 'lastGate' }
  return { trail: next === undefined ? end(trail, 'completed', on) : enter(trail, next, on) }
}

const stepBack = (trail: Trail, on: string): Decided => {
  const before = trail.phases[trail.phases.indexOf(trail.phase) - 1]
  return before === undefined ? { refusal: 'nothingBefore' } : { trail: enter(trail, before, on) }
}

/**
 * What a decision makes of a trail. Nothing passes a gate that is shut, a conditional go neither: what may be missing is
 * waived by somebody before. After the last gate nobody would ask for conditions any more. A step back reopens the phase before; what was done in it is kept, as it is said of items and
 * not of visits. A subject on hold goes on by any later decision; one that ended stays as it is.
 */
export const decide = (
  trail: Trail,
  decision: Decision,
  { isOpen, on }: { isOpen: boolean; on: string },
): Decided => {
  if (isOver(trail.state)) return { refusal: 'isOver' }
  switch (decision) {
    case 'go':
    case 'conditionalGo':
      return pass(trail, { isConditional: decision === 'conditionalGo', isOpen, on })
    case 'hold':
      return { trail: { ...trail, state: 'onHold' } }
    case 'stepBack':
      return stepBack(trail, on)
    case 'stop':
      return { trail: end(trail, 'stopped', on) }
  }
}
