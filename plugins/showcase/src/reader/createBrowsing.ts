import { nameOf, type Tally } from '../domain/facetTable'
import { tallyTied } from '../domain/tiedFacets'
import { type Ask, prepared } from './ask'
import type { Present } from './createFinder'
import type { Lexemes } from './createLexemes'
import { createList } from './createListing'
import { writeCursor } from './cursor'
import { lexemeQuestion } from './lexemeQuestion'
import { newestValue } from './orders'
import type { RawRow } from './readRow'
import { readRow, ROW_COLUMNS } from './readRow'
import type { BrowseQuery, List, Match, Narrowing, OpenList, RowPage } from './rowReader'

/** Only about these many of the newest that are found are put in order of how well they fit. */
const MOST_RANKED = 400

type Asked = { limit: number; offset: number; rows: Int32Array }

const ROWS = `select ${ROW_COLUMNS} from unnest($1::int[]) with ordinality as o(ordinal, turn)
  join showcase_visible v on v.ordinal = o.ordinal`

const PAGE_QUERY = prepared('page', `${ROWS} order by o.turn`)

const RANKED_QUERY = prepared(
  'ranked',
  `${ROWS} order by ts_rank(v.search, $2::tsquery, 1) desc, o.turn limit $3 offset $4`,
)

/** Lists that are narrowed: which rows are left is known before any of them is read. */
export const createBrowsing = (ask: Ask, lexemes: Lexemes) => {
  const list = createList(ask)

  const inOrder = async ({ limit, offset, rows }: Asked): Promise<RowPage> => {
    const page = (await ask<RawRow>(PAGE_QUERY, [[...rows.slice(offset, offset + limit)]])).map(readRow)
    const last = page.at(-1)
    const next =
      last && rows.length > offset + limit ? writeCursor({ value: newestValue(last), id: last.id }) : null
    return { next, rows: page }
  }

  /** The newest of what is found, put in the order of how well it fits; what is older comes after. */
  const ranked = async ({ limit, offset, rows }: Asked, { languages, terms }: Match): Promise<RowPage> => {
    const most = Math.max(limit, MOST_RANKED - (MOST_RANKED % limit))
    if (offset >= most) return { ...(await inOrder({ limit, offset, rows })), next: null }
    // What is called so comes before what is found by a longer word; looking for all of those takes several times as long.
    const asked = terms.map(({ word }) => ({ word, alternatives: [] }))
    const question = lexemeQuestion(await lexemes.groups(asked, languages))
    const found = await ask<RawRow>(RANKED_QUERY, [[...rows.slice(0, most)], question, limit, offset])
    return { next: null, rows: found.map(readRow) }
  }

  return (of: List, present: Present): Pick<OpenList, 'browse' | 'tally'> => {
    const { places, table, tied, whole } = present

    const select = async ({ groups, match }: Narrowing): Promise<Tally> => {
      if (!match && groups.length === 0) return whole
      const found = match ? await present.found(match) : undefined
      const asked = found === null ? new Int32Array() : places
      return tallyTied(table, { among: found ?? undefined, asked, groups, tied })
    }

    const pageOf = (query: BrowseQuery, left: Int32Array): Promise<RowPage> => {
      const { after, groups, limit, match, offset = 0, sort = 'newest' } = query
      const most = offset + limit + 1
      const rowsTo = (end: number) => table.rowsAt(left.slice(0, end))
      if (after === undefined && sort === 'newest') return inOrder({ limit, offset, rows: rowsTo(most) })
      if (after === undefined && sort === 'best' && match)
        return ranked({ limit, offset, rows: rowsTo(Math.max(most, MOST_RANKED)) }, match)
      const place = {
        collection: of.collection,
        locale: of.locale,
        limit,
        offset,
        sort,
        ...(after !== undefined && { after }),
      }
      // What rows have from others is in none of them, and what is found is known already.
      const isTied = groups.some((group) => of.tied?.some(({ name }) => name === nameOf(group[0] ?? ':')))
      return list({ ...place, ...(isTied || match ? { ordinals: table.rowsAt(left) } : { facets: groups }) })
    }

    return {
      tally: async (narrowing) => {
        const tally = await select(narrowing)
        return { count: tally.places.length, facets: tally.facets }
      },
      browse: async (query) => {
        const tally = await select(query)
        const page = await pageOf(query, tally.places)
        return { ...page, count: tally.places.length, facets: tally.facets }
      },
    }
  }
}
