import type { FacetTable } from '../domain/facetTable'
import { addKept, type Among, emptySet, join, keepSet, type Kept, meet, without } from '../domain/placeSets'
import { createLexemeMemory, type Known } from './createLexemeMemory'

/** What of a list is there in one state of all that is public. */
export type Standing = { among: Among; state: string }

/** Where each lexeme is found, and the state in which it was looked for. */
export type Looked = { rows: readonly Int32Array[]; state: string }

/** Looks for lexemes, each a question of PostgreSQL's text search: in all rows of a list, or in these. */
export type Look = (lexemes: readonly string[], rows?: Int32Array) => Promise<Looked>

/** Of more new rows than these the index tells sooner where a lexeme is than the rows do. */
const MOST_NEW = 500

/**
 * Finds words in the rows of a table, by their lexemes: each of these is looked for by itself, since others ask for the same one with
 * other words. Where a lexeme is stays true as long as the row is as it is: it is looked for again only in rows in which it
 * never was.
 */
export const createWordFinder = (table: FacetTable, look: Look) => {
  const memory = createLexemeMemory()

  const remembered = (lexemes: readonly string[]): Promise<Known[]> =>
    Promise.all(lexemes.map((lexeme) => memory.get(lexeme)))

  /** Remembers of each of these what is made of what was found. */
  const remember = (
    lexemes: readonly string[],
    looking: Promise<Looked>,
    { state }: Standing,
    knownOf: (found: Among, at: number) => Known,
  ): void => {
    // What went away while it was looked for was not looked at, and may come back as it is.
    const isLasting = looking.then((looked) => looked.state === state)
    for (const [at, lexeme] of lexemes.entries()) {
      const known = looking.then(({ rows }) => knownOf(table.among(rows[at] ?? new Int32Array()), at))
      memory.set(lexeme, known, isLasting)
    }
  }

  const lookFor = (lexemes: readonly string[], standing: Standing): void =>
    remember(lexemes, look(lexemes), standing, (found) => ({ found: keepSet(found), looked: standing.among }))

  /** Looks for lexemes in rows that came since they were looked for. */
  const lookOn = (
    lexemes: readonly string[],
    before: readonly Known[],
    left: Among,
    standing: Standing,
  ): void => {
    const rows = table.rowsIn(left)
    if (rows.length > MOST_NEW) {
      lookFor(lexemes, standing)
      return
    }
    const lookedOf = (earlier: Among | undefined): Among =>
      // Kept once for all of them, where it can be.
      earlier && without(earlier, standing.among) !== null ? join(earlier, standing.among) : standing.among
    remember(lexemes, look(lexemes, rows), standing, (found, at) => {
      const earlier = before[at]
      if (earlier) addKept(found, earlier.found)
      return { found: keepSet(found), looked: lookedOf(earlier?.looked) }
    })
  }

  const find = async (lexemes: readonly string[], standing: Standing): Promise<Map<string, Kept>> => {
    const fresh = lexemes.filter((lexeme) => !memory.has(lexeme))
    if (fresh.length > 0) lookFor(fresh, standing)
    const known = await remembered(lexemes)
    const found = new Map<string, Kept>()
    const stale: [lexeme: string, known: Known][] = []
    let left: Among | null = null
    for (const [at, lexeme] of lexemes.entries()) {
      const each = known[at]
      if (!each) throw new Error('a lexeme that was looked for is not there')
      found.set(lexeme, each.found)
      const more = without(standing.among, each.looked)
      if (more === null) continue
      stale.push([lexeme, each])
      left = left ? join(left, more) : more
    }
    if (left === null) return found
    const [names, before] = [stale.map(([name]) => name), stale.map(([, each]) => each)]
    lookOn(names, before, left, standing)
    for (const [at, each] of (await remembered(names)).entries()) found.set(names[at] ?? '', each.found)
    return found
  }

  return {
    /** The rows, of those that are there, in which of each of these groups a lexeme is found; null when there are none. */
    find: async (groups: readonly (readonly string[])[], standing: Standing): Promise<Among | null> => {
      const found = await find([...new Set(groups.flat())], standing)
      let all: Among | null = standing.among
      for (const group of groups) {
        const either = emptySet(table.size())
        for (const lexeme of group) {
          const kept = found.get(lexeme)
          if (kept) addKept(either, kept)
        }
        all = meet(all, either)
        if (all === null) return null
      }
      return all
    },
  }
}
