import { type Ask, type Prepared, prepared } from './ask'
import { readCursor, writeCursor } from './cursor'
import { binding, type Narrowed, narrowing } from './narrowing'
import { NEWEST_FIRST, ORDERS } from './orders'
import type { RawRow } from './readRow'
import { readRow, ROW_COLUMNS } from './readRow'
import type { ListQuery, RowPage, RowReader } from './rowReader'

const MOST_ROWS = 200
/** Numbered pages reach this far; beyond it a list goes on from a cursor. */
const FARTHEST_OFFSET = 5000
const emptyPage: RowPage = { rows: [], next: null }

/** A page of a list in the order of an index. */
export const createList =
  (ask: Ask) =>
  async (query: Narrowed & Pick<ListQuery, 'after' | 'limit' | 'offset' | 'sort'>): Promise<RowPage> => {
    const { after, limit, offset = 0, sort = 'newest' } = query
    const size = Math.min(limit, MOST_ROWS)
    if (offset > FARTHEST_OFFSET) return emptyPage
    // How well something fits is no order to go on in.
    if (sort === 'best') return emptyPage
    const { valueOf, isValue, order, beyond } = ORDERS[sort]
    const cursor = after === undefined ? null : readCursor(after)
    if (after !== undefined && !(cursor && isValue(cursor.value))) return emptyPage
    const { bind, values } = binding()
    const condition = narrowing(query, bind)
    const onwards = cursor === null ? '' : `and ${beyond(bind(cursor.value), bind(cursor.id))}`
    const found = await ask<RawRow>(
      `select ${ROW_COLUMNS} from showcase_visible v where ${condition} ${onwards}
       order by ${order} limit ${size + 1} ${cursor ? '' : `offset ${Math.max(0, Math.trunc(offset))}`}`,
      values,
    )
    const rows = found.slice(0, size).map(readRow)
    const last = rows.at(-1)
    const next = found.length > size && last ? writeCursor({ value: valueOf(last), id: last.id }) : null
    return { rows, next }
  }

/** Where no more rows than these name a document they are found by its key, and put in order then. */
const FEW = 1000

/**
 * The planner cannot know which rows name a document: of a list with hundreds of thousands it would go through all for the three
 * that do. So those that do are looked up first (the index of the list cannot be used for what is compared as `collection || ''`); only
 * where there are many are they soon met in the order of the list.
 */
const createReferringQuery = (name: string, isNaming: string): Prepared =>
  prepared(
    name,
    `with naming as materialized (
     select v.ordinal from showcase_visible v
     where ${isNaming} and v.collection || '' = $1 and v.locale || '' = $2 limit ${FEW + 1}),
   amount as materialized (select count(*) > ${FEW} as is_large from naming)
   (select ${ROW_COLUMNS} from naming n join showcase_visible v on v.ordinal = n.ordinal
    where not (select is_large from amount) order by ${NEWEST_FIRST} limit $4)
   union all
   (select ${ROW_COLUMNS} from showcase_visible v
    where (select is_large from amount) and v.collection = $1 and v.locale = $2 and ${isNaming}
    order by ${NEWEST_FIRST} limit $4)`,
  )

/** Nearly always it is one document that is named, and the planner counts on fewer rows then. */
const REFERRING_QUERY = createReferringQuery('referring', 'v.ref_keys @> $3::text[]')
const REFERRING_TO_SOME_QUERY = createReferringQuery('referring_to_some', 'v.ref_keys && $3::text[]')

/**
 * The index of keys is asked once for the other document and once for all the keys: asked for each by itself it would go through what
 * it has not put in order yet as often. What ties two documents says something of each and has no page of its own.
 */
const createTiedToQuery = (name: string, isNaming: string): Prepared =>
  prepared(
    name,
    `with keys as materialized (select k.key from unnest($1::text[]) as k(key)),
   ties as materialized (
     select v.ref_keys from showcase_visible v
     where ${isNaming} and v.ref_keys && $1::text[] and v.locale || '' = $3 and v.path is null
       and v.collection <> $4)
   select k.key from keys k
   where exists (
       select from showcase_visible v
       where v.collection = split_part(k.key, ':', 1) and v.doc_id = substr(k.key, strpos(k.key, ':') + 1)
         and v.locale = $3 and ${isNaming})
     or exists (select from ties t where k.key = any (t.ref_keys))`,
  )

const TIED_TO_QUERY = createTiedToQuery('tied_to', 'v.ref_keys @> $2::text[]')
const TIED_TO_SOME_QUERY = createTiedToQuery('tied_to_some', 'v.ref_keys && $2::text[]')

const PRESENT_QUERY = prepared(
  'present',
  `select c.collection from unnest($1::text[]) as c(collection)
   where exists (select from showcase_visible v where v.collection = c.collection and v.locale = $2)`,
)

/** How the reader asks: by itself, or with others that ask the same at the same time. */
type Asks = { ask: Ask; shared: Ask }

/** The half of the reader that answers with many rows. */
export const createListing = ({
  ask,
  shared,
}: Asks): Pick<RowReader, 'count' | 'list' | 'present' | 'referring' | 'tiedTo'> => {
  const list = createList(ask)
  return {
    list,
    referring: async (collection, keys, locale, limit) => {
      if (keys.length === 0) return []
      const query = keys.length === 1 ? REFERRING_QUERY : REFERRING_TO_SOME_QUERY
      const found = await ask<RawRow>(query, [collection, locale, keys, Math.min(limit, MOST_ROWS)])
      return found.map(readRow)
    },
    tiedTo: async ({ besides, keys, locale, to }) => {
      if (keys.length === 0 || to.length === 0) return new Set()
      const query = to.length === 1 ? TIED_TO_QUERY : TIED_TO_SOME_QUERY
      const found = await ask<{ key: string }>(query, [keys, to, locale, besides])
      return new Set(found.map(({ key }) => key))
    },
    count: async (query, bound) => {
      const { bind, values } = binding()
      const [answer] = await ask<{ rows: string }>(
        `select count(*) as rows from (
           select from showcase_visible v where ${narrowing(query, bind)} limit ${Math.trunc(bound)}) as bounded`,
        values,
      )
      return Number(answer?.rows ?? 0)
    },
    present: async (collections, locale) => {
      const found = await shared<{ collection: string }>(PRESENT_QUERY, [collections, locale])
      return new Set(found.map(({ collection }) => collection))
    },
  }
}
