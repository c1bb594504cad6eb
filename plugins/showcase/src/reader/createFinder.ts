import { createFacetTable, type FacetTable, type Tally } from '../domain/facetTable'
import { type Among, holds } from '../domain/placeSets'
import { tallyTied, type Tied } from '../domain/tiedFacets'
import type { Ask } from './ask'
import type { Meant } from './closestWords'
import { createLexemeMemory } from './createLexemeMemory'
import type { Lexemes } from './createLexemes'
import { createListReader } from './createListReader'
import { createWordFinder } from './createWordFinder'
import { readTied } from './readTied'
import type { List, Match } from './rowReader'

/** Of words, the longer ones that they are part of, and those that they may have been meant as. */
export type KnownWords = { closest: Map<string, Promise<Meant | null>>; parts: Map<string, string[]> }

/** The rows of a list as they were in one state of all that is public, the newest first. */
export type Present = {
  table: FacetTable
  places: Int32Array
  /** What the rows have from others. */
  tied: Tied
  /** What all of them carry. */
  whole: Tally
  /** Those among them in which something is found; null when there are none. */
  found: (match: Match) => Promise<Among | null>
  /** The newest of these rows, by their numbers. */
  newest: (among: Among, most: number) => Int32Array
  /** What was found out of words in this state, so that it is asked once. */
  known: KnownWords
  /** Looks where these lexemes are, for whoever asks later. */
  lookFor: (lexemes: readonly string[]) => Promise<unknown>
}

/** What is asked of: by itself, or with others that ask the same at the same time. */
type Source = { ask: Ask; lexemes: Lexemes; shared: Ask }

/** Finds the rows of lists. */
export type Finder = { present: (list: List) => Promise<Present> }

/** What more rows than these carry would take much memory at once. */
const LEARNT_AT_ONCE = 10_000

/** A table is made anew when most of the rows that it knows are no longer there. */
const MOST_FORMER = 10_000

type Kept = {
  table: FacetTable
  words: ReturnType<typeof createWordFinder>
  present: (Present & { state: string }) | null
  reading: Promise<void> | null
}

/**
 * Keeps of each list which rows it has and what each of them carries. What a row carries is read once, for as long as the
 * row stays as it is; which rows there are, whenever anything public changed or time made something appear or vanish.
 */
export const createFinder = ({ ask, lexemes, shared }: Source): Finder => {
  const { look, readCarried, readRows, readState } = createListReader(ask, shared)
  const memory = createLexemeMemory()
  const lists = new Map<string, Kept>()

  const createKept = (list: List): Pick<Kept, 'table' | 'words'> => {
    const table = createFacetTable()
    return { table, words: createWordFinder(table, look(list), memory.part()) }
  }

  const read = async (kept: Kept, list: List, state: string): Promise<void> => {
    const rows = await readRows(list)
    if (kept.table.size() > 2 * rows.length + MOST_FORMER) Object.assign(kept, createKept(list))
    const { table, words } = kept
    const unknown = table.unknown(rows)
    for (let at = 0; at < unknown.length; at += LEARNT_AT_ONCE) {
      const some = unknown.subarray(at, at + LEARNT_AT_ONCE)
      const { carried, seen } = await readCarried(list, some)
      table.learn(seen, carried)
    }
    const places = table.placesOf(rows)
    const tied = await readTied(ask, table, list)
    const whole = tallyTied(table, { asked: places, groups: [], tied })
    const standing = { among: table.among(rows), state }
    const found = async ({ languages, terms }: Match): Promise<Among | null> => {
      const groups = await lexemes.groups(terms, languages)
      return groups.length === 0 ? null : words.find(groups, standing)
    }
    const lookFor = (asked: readonly string[]) => words.find([asked], standing)
    const known: KnownWords = { closest: new Map(), parts: new Map() }
    const newest = (among: Among, most: number) =>
      table.rowsAt(places.filter((place) => holds(among, place)).slice(0, most))
    kept.present = { found, known, lookFor, newest, places, state, table, tied, whole }
  }

  const present: Finder['present'] = async (list) => {
    const { collection, locale, names, tied = [] } = list
    const key = JSON.stringify([collection, locale, names, tied])
    const kept = lists.get(key) ?? { ...createKept(list), present: null, reading: null }
    lists.set(key, kept)
    const state = await readState()
    // A reading that was under way may have begun before the state that is asked for.
    for (let turn = 0; turn < 2 && kept.present?.state !== state; turn += 1) {
      kept.reading ??= read(kept, list, state).finally(() => {
        kept.reading = null
      })
      await kept.reading
    }
    if (kept.present === null) throw new Error('a list that was read is not there')
    return kept.present
  }

  return { present }
}
