import { createNumberIndex } from './numberIndex'
import { type Among, emptySet, holds, put } from './placeSets'

/** What one facet is carried by: the numbers of rows. */
export type Carried = Readonly<{ facet: string; rows: Int32Array }>

/** The rows that are left, and how many of them carry each facet. */
export type Tally = { places: Int32Array; facets: ReadonlyMap<string, number> }

/**
 * Which facets the rows of a list carry, so that a hundred thousand of them are counted in some milliseconds. A row is
 * known by a number that changes whenever the row does, so what was once learned of a number stays true; in the table it
 * has a place.
 */
export type FacetTable = {
  /** How many rows it knows, those that are no longer there among them. */
  size(): number
  /** The numbers among these that it does not know. */
  unknown(rows: Int32Array): Int32Array
  /** Learns rows, those that carry nothing too, and what they carry of the facets that are counted. */
  learn(rows: Int32Array, carried: readonly Carried[]): void
  /** The places of those rows that it knows, in the order given. */
  placesOf(rows: Int32Array): Int32Array
  /** The places of those rows that it knows, as a set. */
  among(rows: Int32Array): Among
  /** The rows at these places. */
  rowsAt(places: Int32Array): Int32Array
  /** The rows of a set. */
  rowsIn(among: Among): Int32Array
  /**
   * Finds at these places, and among those of a set, the rows with a facet of every group, and counts what they carry. A
   * group's own facets are counted as if nothing of it were chosen, since one more of it may be.
   */
  tally(places: Int32Array, groups: readonly (readonly string[])[], among?: Among): Tally
}

/** The most groups of facets that can be chosen from at once. */
const MOST_GROUPS = 31

/** The kind of a facet: `theme` of `theme:7`. */
export const nameOf = (facet: string): string => facet.slice(0, facet.indexOf(':'))

/** How much more room there is each time: what is never used is memory all the same. */
const GROWTH = 1.25

/** Room for numbers that grows as they come. */
const createNumbers = () => {
  let room = new Int32Array(1024)
  let length = 0
  const grow = (by: number): void => {
    if (length + by > room.length) {
      const more = new Int32Array(Math.max(length + by, Math.ceil(room.length * GROWTH)))
      more.set(room)
      room = more
    }
    length += by
  }
  return {
    length: (): number => length,
    at: (index: number): number => room[index] ?? 0,
    /** The numbers themselves, until it grows: for going through many of them. */
    room: (): Int32Array => room,
    grow,
    set: (index: number, value: number): void => {
      room[index] = value
    },
    push: (value: number): void => {
      grow(1)
      room[length - 1] = value
    },
  }
}

/** Numbers for facets, in the order that they are met. */
const createNames = () => {
  const numbers = new Map<string, number>()
  const names: string[] = []
  return {
    names,
    numberOf: (name: string): number => {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, names.length)
      return names.push(name) - 1
    },
    find: (name: string): number | undefined => numbers.get(name),
  }
}

/** Makes a table that knows no rows yet. */
export const createFacetTable = (): FacetTable => {
  const facets = createNames()
  /** Row number → its place; the facets of the row at `place` are `carriedBy[ends[place - 1] … ends[place])`. */
  const places = createNumberIndex()
  const [rowNumbers, ends, carriedBy] = [createNumbers(), createNumbers(), createNumbers()]
  const startOf = (place: number): number => (place === 0 ? 0 : ends.at(place - 1))

  const learn: FacetTable['learn'] = (rows, carried) => {
    const first = ends.length()
    for (const row of rows) {
      if (places.placeOf(row) >= 0) continue
      rowNumbers.push(row)
      places.add(row)
    }
    const fresh = places.size() - first
    const held = new Int32Array(fresh)
    const eachFresh = (visit: (at: number, facet: number) => void): void => {
      for (const { facet, rows: holders } of carried) {
        const number = facets.numberOf(facet)
        for (const row of holders) {
          const at = places.placeOf(row) - first
          if (at >= 0) visit(at, number)
        }
      }
    }
    eachFresh((at) => (held[at] = (held[at] ?? 0) + 1))
    ends.grow(fresh)
    let end = startOf(first)
    const next = new Int32Array(fresh)
    for (const [at, number] of held.entries()) {
      next[at] = end
      end += number
      ends.set(first + at, end)
    }
    carriedBy.grow(end - startOf(first))
    eachFresh((at, facet) => {
      const place = next[at] ?? 0
      carriedBy.set(place, facet)
      next[at] = place + 1
    })
  }

  /** Room to write what is left in; anew for every question it would soon be much memory. */
  let scratch = new Int32Array(0)

  const tally: FacetTable['tally'] = (asked, groups, among) => {
    if (groups.length > MOST_GROUPS) throw new RangeError('too many groups of facets at once')
    const counts = new Int32Array(facets.names.length)
    // For each facet the group that it is chosen in, and the group that its kind is chosen from, as bits.
    const [chosenIn, kindOf] = [new Int32Array(counts.length), new Int32Array(counts.length)]
    const kinds = new Map(groups.map((group, at) => [nameOf(group[0] ?? ':'), 1 << at]))
    for (const [number, facet] of facets.names.entries()) kindOf[number] = kinds.get(nameOf(facet)) ?? 0
    for (const [at, group] of groups.entries())
      for (const facet of group) {
        const number = facets.find(facet)
        if (number !== undefined) chosenIn[number] = (chosenIn[number] ?? 0) | (1 << at)
      }
    const every = groups.length === 0 ? 0 : -1 >>> (32 - groups.length)
    if (scratch.length < asked.length) scratch = new Int32Array(asked.length)
    const left = scratch
    const [carried, endOf] = [carriedBy.room(), ends.room()]
    let count = 0
    for (const place of asked) {
      if (among && !holds(among, place)) continue
      const start = place === 0 ? 0 : (endOf[place - 1] ?? 0)
      const end = endOf[place] ?? 0
      let missing = every
      for (let at = start; at < end && missing !== 0; at += 1) missing &= ~(chosenIn[carried[at] ?? 0] ?? 0)
      if (missing === 0) left[count++] = place
      // With two groups or more missing the row is in nobody's count.
      else if ((missing & (missing - 1)) !== 0) continue
      for (let at = start; at < end; at += 1) {
        const facet = carried[at] ?? 0
        if (missing === 0 || kindOf[facet] === missing) counts[facet] = (counts[facet] ?? 0) + 1
      }
    }
    const found = facets.names.flatMap((facet, number): [string, number][] => {
      const rowsWith = counts[number] ?? 0
      return rowsWith === 0 ? [] : [[facet, rowsWith]]
    })
    return { places: left.slice(0, count), facets: new Map(found) }
  }

  return {
    size: () => places.size(),
    unknown: (rows) => rows.filter((row) => places.placeOf(row) < 0),
    learn,
    placesOf: (rows) => rows.map((row) => places.placeOf(row)).filter((place) => place >= 0),
    among: (rows) => {
      const among = emptySet(places.size())
      for (const row of rows) {
        const place = places.placeOf(row)
        if (place >= 0) put(among, place)
      }
      return among
    },
    rowsAt: (at) => at.map((place) => rowNumbers.at(place)),
    rowsIn: (among) =>
      rowNumbers
        .room()
        .subarray(0, places.size())
        .filter((_, place) => holds(among, place)),
    tally,
  }
}
