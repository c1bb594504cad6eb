import { createFacetTable, type FacetTable, type Tally } from '../domain/facetTable'
import type { Ask } from './ask'
import { binding, narrowing } from './narrowing'
import type { RowReader, TallyQuery } from './rowReader'

/** Numbers of rows, as one value: a list of a hundred thousand would take the driver longer than counting takes. */
const NUMBERS = `coalesce(string_agg(int4send(v.ordinal), ''::bytea), ''::bytea)`

const STATE = `
  select (select generation from showcase_state where id = 1)::text || ' ' || coalesce(at::text, '') as state
  from showcase_next_change`

/** A table is made anew when most of the rows that it knows are no longer there. */
const MOST_FORMER = 10_000

/** The rows of a list in the state that they were read in, known to the table, and what all of them carry. */
type Present = { rows: Int32Array; state: string; table: FacetTable; whole: Tally }

/** What is known of a list in one language. */
type Kept = {
  table: FacetTable
  learned: Promise<void>
  present: Present | null
  reading: Promise<void> | null
}

type List = Pick<TallyQuery, 'collection' | 'locale' | 'names'>

const readNumbers = (bytes: Buffer | undefined): Int32Array =>
  Int32Array.from({ length: (bytes?.length ?? 0) / 4 }, (_, at) => bytes?.readInt32BE(at * 4) ?? 0)

const nothing: Tally = { count: 0, facets: new Map() }

const createKept = (): Kept => ({
  table: createFacetTable(),
  learned: Promise.resolve(),
  present: null,
  reading: null,
})

/**
 * Counts documents by what they carry. What each row carries is read once and kept for as long as the row stays as it is;
 * which rows there are, is asked of the database every time.
 */
export const createTally = (ask: Ask): Pick<RowReader, 'tally'> => {
  const lists = new Map<string, Kept>()

  const findNumbers = async (query: TallyQuery): Promise<Int32Array> => {
    const { bind, values } = binding()
    const condition = narrowing({ ...query, facets: [] }, bind)
    const [found] = await ask<{ rows: Buffer }>(
      `select ${NUMBERS} as rows from showcase_visible v where ${condition}`,
      values,
    )
    return readNumbers(found?.rows)
  }

  const readCarried = async ({ collection, locale, names }: List, rows: Int32Array) => {
    const carried = await ask<{ facet: string; rows: Buffer }>(
      `select f.facet, ${NUMBERS} as rows from showcase_visible v cross join lateral unnest(v.facets) as f(facet)
       where v.collection = $1 and v.locale = $2 and split_part(f.facet, ':', 1) = any ($3::text[])
         and v.ordinal = any ($4::int[])
       group by f.facet`,
      [collection, locale, names, [...rows]],
    )
    return carried.map((each) => ({ facet: each.facet, rows: readNumbers(each.rows) }))
  }

  /** One question at a time learns; the next one finds that most of what it misses is known by then. */
  const learn = (kept: Kept, table: FacetTable, list: List, rows: Int32Array): Promise<void> => {
    if (table.unknown(rows).length === 0) return Promise.resolve()
    const learning = kept.learned
      .catch(() => undefined)
      .then(async () => {
        const unknown = table.unknown(rows)
        if (unknown.length > 0) table.learn(unknown, await readCarried(list, unknown))
      })
    kept.learned = learning
    return learning
  }

  const readPresent = async (kept: Kept, list: List, state: string): Promise<void> => {
    const rows = await findNumbers({ ...list, groups: [] })
    if (kept.table.size() > 2 * rows.length + MOST_FORMER) kept.table = createFacetTable()
    const { table } = kept
    await learn(kept, table, list, rows)
    kept.present = { rows, state, table, whole: table.tally(rows, []) }
  }

  /** All rows of a list; read again when anything public changed or time made something appear or vanish. */
  const readWhole = async (kept: Kept, list: List): Promise<Present> => {
    const [now] = await ask<{ state: string }>(STATE)
    const state = now?.state ?? ''
    // A reading that was under way may have begun before the state that is asked for.
    for (let turn = 0; turn < 2 && kept.present?.state !== state; turn += 1) {
      kept.reading ??= readPresent(kept, list, state).finally(() => {
        kept.reading = null
      })
      await kept.reading
    }
    return kept.present ?? { rows: new Int32Array(), state, table: kept.table, whole: nothing }
  }

  return {
    tally: async ({ collection, groups, locale, match, names }) => {
      const list = { collection, locale, names }
      const key = [collection, locale, ...names].join(' ')
      const kept = lists.get(key) ?? createKept()
      lists.set(key, kept)
      if (!match) {
        const { rows, table, whole } = await readWhole(kept, list)
        return groups.length === 0 ? whole : table.tally(rows, groups)
      }
      const [{ table }, rows] = [kept, await findNumbers({ ...list, groups, match })]
      await learn(kept, table, list, rows)
      return table.tally(rows, groups)
    },
  }
}
