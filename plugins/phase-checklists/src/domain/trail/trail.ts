/** Where a subject as a whole stands: under way in a phase, waiting, ended before its time, or through its last phase. */
export const trailStates = ['running', 'onHold', 'stopped', 'completed'] as const
export type TrailState = (typeof trailStates)[number]

/** Whether nothing more is decided there. */
export const isOver = (state: TrailState): boolean => state === 'stopped' || state === 'completed'

/** A stay in a phase, by days (YYYY-MM-DD); the stay that lasts has no end. A phase that was reopened is visited again. */
export type Visit = Readonly<{ phase: string; enteredOn: string; leftOn: string | null }>

/** The way of one subject through the phases of its life cycle. */
export type Trail = Readonly<{
  /** The keys of the phases in their order. */
  phases: readonly string[]
  /** The phase it is in; once completed the last one, once stopped the one where it ended. */
  phase: string
  state: TrailState
  visits: readonly Visit[]
}>

/** A trail that enters the first of its phases; undefined without any. */
export const startTrail = (phases: readonly string[], on: string): Trail | undefined => {
  const [phase] = phases
  return phase === undefined
    ? undefined
    : { phases, phase, state: 'running', visits: [{ phase, enteredOn: on, leftOn: null }] }
}
