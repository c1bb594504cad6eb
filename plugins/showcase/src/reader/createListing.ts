import type { Ask } from './ask'
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

/** The half of the reader that answers with many rows. */
export const createListing = (ask: Ask): Pick<RowReader, 'count' | 'list' | 'present' | 'referring'> => {
  const list = createList(ask)
  return {
    list,
    referring: async (collection, key, locale, limit) => {
      const found = await ask<RawRow>(
        `select ${ROW_COLUMNS} from showcase_visible v
         where v.collection = $1 and v.locale = $2 and v.ref_keys @> array[$3::text]
         order by ${NEWEST_FIRST} limit ${Math.min(limit, MOST_ROWS)}`,
        [collection, locale, key],
      )
      return found.map(readRow)
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
      const found = await ask<{ collection: string }>(
        `select c.collection from unnest($1::text[]) as c(collection)
         where exists (select from showcase_visible v where v.collection = c.collection and v.locale = $2)`,
        [collections, locale],
      )
      return new Set(found.map(({ collection }) => collection))
    },
  }
}
