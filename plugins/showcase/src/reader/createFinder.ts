import { type Among, createFacetTable, type FacetTable, type Tally } from '../domain/facetTable'
import type { Ask } from './ask'
import { createWordFinder, type WordQuestions } from './createWordFinder'
import { binding, matchExpression, narrowing } from './narrowing'
import { NEWEST_FIRST } from './orders'
import type { Match, TallyQuery } from './rowReader'

/** A list, and the kinds of facets that it is narrowed by. */
export type List = Pick<TallyQuery, 'collection' | 'locale' | 'names'>

/** The rows of a list as they were in one state of all that is public, the newest first. */
export type Present = {
  table: FacetTable
  places: Int32Array
  /** What all of them carry. */
  whole: Tally
  /** Those among them in which something is found; null when there are none. */
  found: (match: Match) => Promise<Among | null>
}

/** Finds the rows of lists. */
export type Finder = { present: (list: List) => Promise<Present> }

/** Numbers of rows, as one value: a list of a hundred thousand would take the driver longer than counting takes. */
const NUMBERS = (order = ''): string =>
  `coalesce(string_agg(int4send(v.ordinal), ''::bytea${order}), ''::bytea) as rows`

const STATE = `
  select (select generation from showcase_state where id = 1)::text || ' ' || coalesce(at::text, '') as state
  from showcase_next_change`

/** A table is made anew when most of the rows that it knows are no longer there. */
const MOST_FORMER = 10_000

type Kept = {
  table: FacetTable
  findWords: ReturnType<typeof createWordFinder>
  present: (Present & { state: string }) | null
  reading: Promise<void> | null
}

const readNumbers = (bytes: Buffer | undefined): Int32Array =>
  Int32Array.from({ length: (bytes?.length ?? 0) / 4 }, (_, at) => bytes?.readInt32BE(at * 4) ?? 0)

/**
 * Keeps of each list which rows it has and what each of them carries. What a row carries is read once, for as long as the
 * row stays as it is; which rows there are, whenever anything public changed or time made something appear or vanish.
 */
export const createFinder = (ask: Ask): Finder => {
  const lists = new Map<string, Kept>()

  const readRows = async (list: List): Promise<Int32Array> => {
    const { bind, values } = binding()
    const [found] = await ask<{ rows: Buffer }>(
      `select ${NUMBERS(` order by ${NEWEST_FIRST}`)} from showcase_visible v where ${narrowing(list, bind)}`,
      values,
    )
    return readNumbers(found?.rows)
  }

  const readState = async (): Promise<string> => (await ask<{ state: string }>(STATE))[0]?.state ?? ''

  const readFound =
    ({ collection, locale }: List): WordQuestions['read'] =>
    async (match, rows) => {
      const { bind, values } = binding()
      const question = matchExpression(match, bind)
      const [found] = await ask<{ rows: Buffer }>(
        rows
          ? `select ${NUMBERS()} from showcase_visible v where v.ordinal = any (${bind([...rows])}::int[]) and v.search @@ ${question}`
          : `select showcase_found(${bind(collection)}, ${bind(locale)}, ${question}) as rows`,
        values,
      )
      return readNumbers(found?.rows)
    }

  const createKept = (list: List): Pick<Kept, 'findWords' | 'table'> => {
    const table = createFacetTable()
    return { findWords: createWordFinder(table, { read: readFound(list), state: readState }), table }
  }

  const readCarried = async ({ collection, locale, names }: List, rows: Int32Array) => {
    const carried = await ask<{ facet: string; rows: Buffer }>(
      `select f.facet, ${NUMBERS()} from showcase_visible v cross join lateral unnest(v.facets) as f(facet)
       where v.collection = $1 and v.locale = $2 and split_part(f.facet, ':', 1) = any ($3::text[])
         and v.ordinal = any ($4::int[])
       group by f.facet`,
      [collection, locale, names, [...rows]],
    )
    return carried.map((each) => ({ facet: each.facet, rows: readNumbers(each.rows) }))
  }

  const read = async (kept: Kept, list: List, state: string): Promise<void> => {
    const rows = await readRows(list)
    if (kept.table.size() > 2 * rows.length + MOST_FORMER) Object.assign(kept, createKept(list))
    const { findWords, table } = kept
    const unknown = table.unknown(rows)
    if (unknown.length > 0) table.learn(unknown, await readCarried(list, unknown))
    const places = table.placesOf(rows)
    const whole = table.tally(places, [])
    const standing = { among: table.among(rows), state }
    const found = (match: Match) => findWords(match, standing)
    kept.present = { found, places, state, table, whole }
  }

  return {
    present: async (list) => {
      const key = [list.collection, list.locale, ...list.names].join(' ')
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
    },
  }
}
