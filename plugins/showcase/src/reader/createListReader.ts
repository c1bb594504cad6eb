import type { Carried } from '../domain/facetTable'
import { type Ask, prepared } from './ask'
import type { Look } from './createWordFinder'
import { NUMBERS, readNumbers } from './numbers'
import type { List } from './rowReader'

/** What is public in one state is the same for as long as this is. */
const STATE = `
  (select (select generation from showcase_state where id = 1)::text || ' ' || coalesce(at::text, '')
   from showcase_next_change) as state`

const STATE_QUERY = prepared('state_now', `select ${STATE}`)

const FOUND = `select f.lexeme, f.rows, ${STATE} from showcase_found($2, $3, $1) f`

/** The same in a few rows, where what they have is looked at. */
const FOUND_AMONG = `
  select l.lexeme, ${NUMBERS}, ${STATE} from unnest($1::text[]) as l(lexeme)
  left join showcase_visible v on v.ordinal = any ($2::int[]) and v.search @@ l.lexeme::tsquery
  group by l.lexeme`

type Found = { lexeme: string; rows: Buffer; state: string }

/** What is asked of the rows of lists, by their numbers. */
export const createListReader = (ask: Ask, shared: Ask) => {
  /** The rows that are there, the newest first. */
  const readRows = async ({ collection, locale }: List): Promise<Int32Array> => {
    const [found] = await ask<{ rows: Buffer }>('select showcase_listed($1, $2) as rows', [
      collection,
      locale,
    ])
    return readNumbers(found?.rows)
  }

  /** The state that all that is public is in. */
  const readState = async (): Promise<string> =>
    (await shared<{ state: string }>(STATE_QUERY))[0]?.state ?? ''

  /** Where lexemes are found. */
  const look =
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

  /** What these rows carry, and which of them are still there to be looked at. */
  const readCarried = async (
    { collection, locale, names }: List,
    rows: Int32Array,
  ): Promise<{ carried: Carried[]; seen: Int32Array }> => {
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

  return { look, readCarried, readRows, readState }
}
