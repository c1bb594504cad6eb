import type { PublicField, PublicWords } from '../publicField'

type Phases = Extract<PublicField, { kind: 'phases' }>['phases']
type Stays = Extract<PublicField, { kind: 'stays' }>['stays']

/** How a document is with a phase: through it, in it, at its end there, or still to come to it. */
export const phaseStates = ['done', 'present', 'ended', 'ahead'] as const
export type PhaseState = (typeof phaseStates)[number]

/** A phase on the way of a document; when it was there is known only of where it has been. */
export type PassedPhase = Readonly<{
  key: string
  name: PublicWords
  state: PhaseState
  start: string | null
  end: string | null
}>

/** The way of a document through its phases, and where on it the document is or ended. */
export type PhaseTrail = Readonly<{
  phases: readonly PassedPhase[]
  present: PassedPhase
  /** The code of how it ended; null while it goes on. */
  ending: string | null
}>

type Told = Readonly<{ phases: Phases; stays: Stays; ending: string | null }>

const stateAt = (at: number, present: number, isOver: boolean): PhaseState => {
  if (at !== present) return at < present ? 'done' : 'ahead'
  return isOver ? 'ended' : 'present'
}

/**
 * Where a document is among the phases there are: in that of its last stay. What it will no longer come to, once it ended, is left out.
 * Null where that stay is in none of the phases: nothing certain can be told then.
 */
export const phaseTrail = ({ ending, phases, stays }: Told): PhaseTrail | null => {
  const last = stays.at(-1)
  const place = phases.findIndex(({ key }) => key === last?.phase)
  const passed = phases.flatMap(({ key, name }, at): PassedPhase[] => {
    const state = stateAt(at, place, ending !== null)
    const stay = state === 'ahead' ? undefined : stays.findLast((each) => each.phase === key)
    if (state === 'ahead' && ending !== null) return []
    return [{ key, name, state, start: stay?.start ?? null, end: stay?.end ?? null }]
  })
  const present = passed[place]
  return present ? { phases: passed, present, ending } : null
}
