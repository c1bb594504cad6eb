import type { FacetTable } from '../domain/facetTable'
import { addKept, type Among, emptySet, join, keepSet, type Kept, meet, without } from '../domain/placeSets'
import type { Known, LexemePart } from './createLexemeMemory'

/** What of a list is there in one state of all that is public. */
export type Standing = { among: Among; state: string }

/** Where each lexeme is found, and the state in which it was looked for. */
export type Looked = { rows: readonly Int32Array[]; state: string }

/** Looks for lexemes, each a question of PostgreSQL's text search: in all rows of a list, or in these. */
export type Look = (lexemes: readonly string[], rows?: Int32Array) => Promise<Looked>

/** Where more than so many lexemes times rows are left, the index tells sooner where they are than the rows do. */
const MOST_LOOKS = 20_000

/**
 * Finds words in the rows of a table, by their lexemes: each of these is looked for by itself, since others ask for the same one with
 * other words. Where a lexeme is stays true as long as the row is as it is: it is looked for again only in rows in which it
 * was not.
 */
export const createWordFinder = (table: FacetTable, look: Look, memory: LexemePart) => {
  const remembered = (lexemes: readonly string[]): Promise<Known[]> =>
    Promise.all(lexemes.map((lexeme) => memory.get(lexeme)))

  /** Remembers of each of these what is found, with what was found of it before. */
  const remember = (
    lexemes: readonly string[],
    looking: Promise<Looked>,
    { among, state }: Standing,
    before: readonly Known[] = [],
  ): void => {
    for (const [at, lexeme] of lexemes.entries()) {
      const known = looking.then((looked) => {
        const found = table.among(looked.rows[at] ?? new Int32Array())
        const earlier = before[at]
        if (earlier) addKept(found, earlier.found)
        // What is no longer there is forgotten, so that one set says for many lexemes where they were looked for. And what went
        // away while it was looked for was not looked at, and may come back as it is.
        return {
          found: keepSet(meet(found, among) ?? emptySet(0)),
          looked: among,
          state,
          lasts: looked.state === state,
        }
      })
      memory.set(lexeme, known)
    }
  }

  const lookFor = (lexemes: readonly string[], standing: Standing): void =>
    remember(lexemes, look(lexemes), standing)

  /** Looks for lexemes in rows that came since they were looked for. */
  const lookOn = (
    lexemes: readonly string[],
    before: readonly Known[],
    left: Among,
    standing: Standing,
  ): void => {
    const rows = table.rowsIn(left)
    if (rows.length * lexemes.length > MOST_LOOKS) lookFor(lexemes, standing)
    else remember(lexemes, look(lexemes, rows), standing, before)
  }

  const find = async (lexemes: readonly string[], standing: Standing): Promise<Map<string, Kept>> => {
    const fresh = lexemes.filter((lexeme) => !memory.has(lexeme))
    if (fresh.length > 0) lookFor(fresh, standing)
    const known = new Map((await remembered(lexemes)).map((each, at) => [lexemes[at] ?? '', each]))
    // Somebody else was looking, and what was there changed meanwhile.
    const passed = lexemes.filter((lexeme) => {
      const each = known.get(lexeme)
      return each?.lasts === false && each.state !== standing.state
    })
    if (passed.length > 0) lookFor(passed, standing)
    let left: Among | null = null
    const stale: [lexeme: string, known: Known][] = []
    for (const [lexeme, each] of known) {
      if (passed.includes(lexeme)) continue
      const more = without(standing.among, each.looked)
      if (more === null) continue
      stale.push([lexeme, each])
      left = left ? join(left, more) : more
    }
    const names = stale.map(([name]) => name)
    if (left !== null) {
      const before = stale.map(([, each]) => each)
      lookOn(names, before, left, standing)
    }
    const again = [...passed, ...names]
    for (const [at, each] of (await remembered(again)).entries()) known.set(again[at] ?? '', each)
    return new Map([...known].map(([lexeme, { found }]) => [lexeme, found]))
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
