import { type FacetTable, nameOf, type Tally } from './facetTable'
import { type Among, emptySet, join, meet, put, sizeOfMeet } from './placeSets'

/** Facets that rows have from others, and where those rows are: true of one state of all that is public. */
export type Tied = ReadonlyMap<string, Among>

/** What is asked of a table: see {@link FacetTable.tally}. */
export type TiedQuestion = {
  asked: Int32Array
  among?: Among | undefined
  groups: readonly (readonly string[])[]
  tied: Tied
}

const setOf = (places: Int32Array, room: number): Among => {
  const among = emptySet(room)
  for (const place of places) put(among, place)
  return among
}

const either = (group: readonly string[], tied: Tied, room: number): Among =>
  group.reduce((all, facet) => join(all, tied.get(facet) ?? emptySet(0)), emptySet(room))

/**
 * The same as the table tells, with what rows have from others: rows with a facet of every group, and what they carry and have; a
 * kind's own facets are counted as if nothing of it were chosen.
 */
export const tallyTied = (table: FacetTable, { among, asked, groups, tied }: TiedQuestion): Tally => {
  const room = table.size()
  const kinds = new Set([...tied.keys()].map(nameOf))
  const isTied = (group: readonly string[]): boolean => kinds.has(nameOf(group[0] ?? ':'))
  const own = groups.filter((group) => !isTied(group))
  const sets = groups
    .filter(isTied)
    .map((group) => ({ kind: nameOf(group[0] ?? ':'), set: either(group, tied, room) }))

  /** What is left when all is chosen but what is chosen of a kind. */
  const leftWithout = (kind?: string): Tally => {
    const chosen = sets.filter((each) => each.kind !== kind)
    let left: Among | null | undefined = among
    for (const { set } of chosen) left = left === null ? null : left === undefined ? set : meet(left, set)
    return table.tally(left === null ? new Int32Array() : asked, own, left ?? undefined)
  }

  const whole = leftWithout()
  const facets = new Map(whole.facets)
  for (const kind of kinds) {
    const { places } = sets.some((each) => each.kind === kind) ? leftWithout(kind) : whole
    const left = setOf(places, room)
    for (const [facet, set] of tied) {
      const count = nameOf(facet) === kind ? sizeOfMeet(left, set) : 0
      if (count > 0) facets.set(facet, count)
    }
  }
  return { facets, places: whole.places }
}
