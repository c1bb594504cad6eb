import type { TrailState } from '../trail/trail'

/** A version of a life cycle, with the keys of its phases in their order. */
export type Version = Readonly<{ id: string; key: string; version: number; phases: readonly string[] }>

/** How many trails of a version are in a phase, in a state. */
export type Tally = Readonly<{ lifeCycle: string; phase: string; state: TrailState; count: number }>

/** How many there are under a key. */
export type Counted = Readonly<{ key: string; count: number }>

const sum = (tallies: readonly Tally[]): number => tallies.reduce((all, { count }) => all + count, 0)

const newestFirst = (versions: readonly Version[]): readonly Version[] =>
  versions.toSorted((a, b) => b.version - a.version)

/** How many trails there are of each life cycle, whatever version they run on; the one with the most first. */
export const countByLifeCycle = (
  versions: readonly Version[],
  tallies: readonly Tally[],
): readonly Counted[] =>
  [...new Set(versions.map(({ key }) => key))]
    .map((key) => {
      const ids = versions.filter((version) => version.key === key).map(({ id }) => id)
      return { key, count: sum(tallies.filter(({ lifeCycle }) => ids.includes(lifeCycle))) }
    })
    .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))

/**
 * How many trails there are in each phase of a life cycle, in the order of its newest version; of phases that only older versions have
 * those that something is in yet come after. Of one state, or of all.
 */
export const countByPhase = (
  versions: readonly Version[],
  tallies: readonly Tally[],
  { lifeCycle, state }: Readonly<{ lifeCycle: string; state: TrailState | null }>,
): readonly Counted[] => {
  const own = newestFirst(versions.filter(({ key }) => key === lifeCycle))
  const ids = own.map(({ id }) => id)
  const counted = tallies.filter(
    (tally) => ids.includes(tally.lifeCycle) && (state === null || tally.state === state),
  )
  const newest = own[0]?.phases ?? []
  const keys = new Set([...newest, ...own.flatMap(({ phases }) => phases)])
  return [...keys]
    .map((key) => ({ key, count: sum(counted.filter(({ phase }) => phase === key)) }))
    .filter(({ count, key }) => count > 0 || newest.includes(key))
}
