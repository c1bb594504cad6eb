/** A stay of a project in a phase, by days (YYYY-MM-DD); one that lasts has no end. */
export type Stay = Readonly<{ phase: string; start: string; end: string | null }>

const DAY = /^\d{4}-\d{2}-\d{2}$/

const isDay = (value: unknown): value is string => typeof value === 'string' && DAY.test(value)

const readVisit = (visit: unknown): Stay[] => {
  if (typeof visit !== 'object' || visit === null) return []
  const { enteredOn, leftOn, phase } = visit as Readonly<Record<string, unknown>>
  return typeof phase === 'string' && isDay(enteredOn)
    ? [{ phase, start: enteredOn, end: isDay(leftOn) ? leftOn : null }]
    : []
}

/**
 * Where a project has been on its way to where it is, of the visits that its phase trail keeps: each phase once, from when it was first
 * entered until it was last left. Of a step back nothing is told: what lies ahead again was not visited, and what was reopened lasts.
 */
export const staysOf = (visits: unknown): readonly Stay[] =>
  (Array.isArray(visits) ? visits.flatMap(readVisit) : []).reduce<readonly Stay[]>((stays, visit) => {
    const at = stays.findIndex(({ phase }) => phase === visit.phase)
    const before = stays[at]
    return before ? [...stays.slice(0, at), { ...visit, start: before.start }] : [...stays, visit]
  }, [])
