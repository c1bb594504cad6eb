import type { Trail, Visit } from './trail'

/** Where a subject stands with a phase: through it, in it, ended in it before its time, or yet to come to it. */
export const phaseStandings = ['done', 'now', 'stopped', 'ahead'] as const
export type PhaseStanding = (typeof phaseStandings)[number]

/** A phase as a trail shows it, with every stay in it. */
export type PhaseOnTrail = Readonly<{ key: string; standing: PhaseStanding; visits: readonly Visit[] }>

const atPhase = ({ state }: Trail): PhaseStanding => {
  if (state === 'completed') return 'done'
  return state === 'stopped' ? 'stopped' : 'now'
}

/** The phases of a trail in their order. After a step back the phases behind it are ahead again, though they were visited. */
export const standPhases = (trail: Trail): readonly PhaseOnTrail[] => {
  const current = trail.phases.indexOf(trail.phase)
  return trail.phases.map((key, at) => ({
    key,
    standing: at < current ? 'done' : at > current ? 'ahead' : atPhase(trail),
    visits: trail.visits.filter(({ phase }) => phase === key),
  }))
}
