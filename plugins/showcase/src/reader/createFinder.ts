import { setTimeout as pause } from 'node:timers/promises'

import { createFacetTable, type FacetTable, type Tally } from '../domain/facetTable'
import type { Among } from '../domain/placeSets'
import { tallyTied, type Tied } from '../domain/tiedFacets'
import type { Ask } from './ask'
import type { Lexemes } from './createLexemes'
import { createWordFinder, type Look } from './createWordFinder'
import { NUMBERS, readNumbers } from './numbers'
import { readTied } from './readTied'
import type { List, Match } from './rowReader'

/** Of words, the longer ones that they are part of, and those that they may have been meant as. */
export type KnownWords = { closest: Map<string, Promise<string | null>>; parts: Map<string, string[]> }

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
  /** What was found out of words in this state, so that it is asked once. */
  known: KnownWords
  /** Looks where these lexemes are, for whoever asks later. */
  lookFor: (lexemes: readonly string[]) => Promise<unknown>
}

/** Finds the rows of lists. */
export type Finder = {
  present: (list: List) => Promise<Present>
  /** Looks for the words that most of the rows have before anybody asks for them, a few at a time. */
  prepare: (list: List, signal: AbortSignal) => Promise<void>
}

/** What is public in one state is the same for as long as this is. */
const STATE = `
  (select (select generation from showcase_state where id = 1)::text || ' ' || coalesce(at::text, '')
   from showcase_next_change) as state`

const FOUND = `select f.lexeme, f.rows, ${STATE} from showcase_found($2, $3, $1) f`

/** The same in a few rows, where what they have is looked at. */
const FOUND_AMONG = `
  select l.lexeme, ${NUMBERS}, ${STATE} from unnest($1::text[]) as l(lexeme)
  left join showcase_visible v on v.ordinal = any ($2::int[]) and v.search @@ l.lexeme::tsquery
  group by l.lexeme`

/** Of so many rows, from all over the list, is looked at which lexemes are common: those that one in so many of them has. */
const [SAMPLE, COMMON_SHARE] = [1000, 50]
/** So many of the common lexemes are looked for, a few at a time. */
const [MOST_COMMON, AT_ONCE] = [500, 4]

/** Lexemes that many of these rows have, those that most have first. */
const COMMON = `
  select word from ts_stat(format(
    'select v.search from showcase_visible v where v.ordinal = any (%L::int[])', $1::int[]))
  where ndoc > ${SAMPLE / COMMON_SHARE} order by ndoc desc limit ${MOST_COMMON}`

type Found = { lexeme: string; rows: Buffer; state: string }

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

/** A lexeme as a question of the text search, written as PostgreSQL writes it. */
const asQuestion = (lexeme: string): string => `'${lexeme.replaceAll(/['\\]/g, '$&$&')}'`

/**
 * Keeps of each list which rows it has and what each of them carries. What a row carries is read once, for as long as the
 * row stays as it is; which rows there are, whenever anything public changed or time made something appear or vanish.
 */
export const createFinder = (ask: Ask, lexemes: Lexemes): Finder => {
  const lists = new Map<string, Kept>()

  const readRows = async ({ collection, locale }: List): Promise<Int32Array> => {
    const [found] = await ask<{ rows: Buffer }>('select showcase_listed($1, $2) as rows', [
      collection,
      locale,
    ])
    return readNumbers(found?.rows)
  }

  const readState = async (): Promise<string> =>
    (await ask<{ state: string }>(`select ${STATE}`))[0]?.state ?? ''

  const lookIn =
    ({ collection, locale }: List): Look =>
    async (lexemes, rows) => {
      const found = rows
        ? await ask<Found>(FOUND_AMONG, [lexemes, [...rows]])
        : await ask<Found>(FOUND, [lexemes, collection, locale])
      const numbers = new Map(found.map((each) => [each.lexeme, readNumbers(each.rows)]))
      return {
        rows: lexemes.map((lexeme) => numbers.get(lexeme) ?? new Int32Array()),
        state: found[0]?.state ?? '',
      }
    }

  const createKept = (list: List): Pick<Kept, 'table' | 'words'> => {
    const table = createFacetTable()
    return { table, words: createWordFinder(table, lookIn(list)) }
  }

  const readCarried = async ({ collection, locale, names }: List, rows: Int32Array) => {
    const found = await ask<{ facet: string | null; rows: Buffer }>(
      `with seen as materialized (
         select v.ordinal, v.facets from showcase_visible v
         where v.collection = $1 and v.locale = $2 and v.ordinal = any ($4::int[]))
       select null as facet, ${NUMBERS} from seen v
       union all
       select f.facet, ${NUMBERS} from seen v cross join lateral unnest(v.facets) as f(facet)
       where split_part(f.facet, ':', 1) = any ($3::text[]) group by f.facet`,
      [collection, locale, names, [...rows]],
    )
    const carried = found.flatMap(({ facet, rows: holders }) =>
      facet === null ? [] : [{ facet, rows: readNumbers(holders) }],
    )
    // What went away meanwhile was not looked at, and may come back as it is.
    return { carried, seen: readNumbers(found.find(({ facet }) => facet === null)?.rows) }
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
    const known = { closest: new Map(), parts: new Map() }
    kept.present = { found, known, lookFor, places, state, table, tied, whole }
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

  return {
    present,
    prepare: async (list, signal) => {
      const { places, table } = await present(list)
      const step = Math.ceil(places.length / SAMPLE)
      const sample = table.rowsAt(places.filter((_, at) => at % step === 0))
      const common = await ask<{ word: string }>(COMMON, [[...sample]])
      for (let at = 0; at < common.length && !signal.aborted; at += AT_ONCE) {
        const since = performance.now()
        const some = common.slice(at, at + AT_ONCE).map(({ word }) => asQuestion(word))
        await (await present(list)).lookFor(some)
        // Whoever visits meanwhile comes first.
        await pause(performance.now() - since, undefined, { ref: false, signal }).catch(() => undefined)
      }
    },
  }
}
