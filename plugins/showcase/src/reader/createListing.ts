import type { Ask } from './ask'
import { readCursor, writeCursor } from './cursor'
import { binding, matchExpression, narrowing } from './narrowing'
import type { RawRow } from './readRow'
import { readRow, ROW_COLUMNS } from './readRow'
import type { ListQuery, Match, Row, RowPage, RowReader } from './rowReader'

const MOST_ROWS = 200
/** Numbered pages reach this far; beyond it a list goes on from a cursor. */
const FARTHEST_OFFSET = 5000
/** Only these many of the newest that are found are put in order of how well they fit. */
const MOST_RANKED = 2000

const isInstant = (value: string): boolean => {
  const at = new Date(value)
  return /^\d{4}-/.test(value) && !Number.isNaN(at.getTime()) && at.toISOString() === value
}

/** Each order: what a cursor remembers of a row, and what comes after it; the document's id breaks ties. */
const ORDERS = {
  newest: {
    valueOf: ({ sortAt }: Row) => sortAt ?? '-infinity',
    isValue: (value: string) => value === '-infinity' || isInstant(value),
    // Said as the index says it, or the planner would sort.
    order: 'v.sort_at desc nulls last, v.doc_id desc nulls last',
    beyond: (value: string, id: string) => `(v.sort_at, v.doc_id) < (${value}::timestamptz, ${id})`,
  },
  title: {
    valueOf: ({ title }: Row) => title?.text ?? '',
    isValue: () => true,
    order: 'v.title, v.doc_id',
    beyond: (value: string, id: string) => `(v.title, v.doc_id) > (${value}, ${id})`,
  },
}

const emptyPage: RowPage = { rows: [], next: null }

/** The newest of what is found, put in the order of how well it fits. */
const ranked = async (ask: Ask, query: ListQuery, match: Match, size: number): Promise<RowPage> => {
  const { bind, values } = binding()
  const found = await ask<RawRow>(
    `select ${ROW_COLUMNS} from (
       select v.* from showcase_visible v where ${narrowing(query, bind)} order by ${ORDERS.newest.order} limit ${MOST_RANKED}) v
     order by ts_rank(v.search, ${matchExpression(match, bind)}, 1) desc, ${ORDERS.newest.order}
     limit ${size + 1} offset ${Math.max(0, Math.trunc(query.offset ?? 0))}`,
    values,
  )
  return { rows: found.slice(0, size).map(readRow), next: null }
}

const createList =
  (ask: Ask): RowReader['list'] =>
  async (query) => {
    const { after, limit, offset = 0, sort = 'newest' } = query
    const size = Math.min(limit, MOST_ROWS)
    if (offset > FARTHEST_OFFSET) return emptyPage
    if (sort === 'best')
      return query.match && after === undefined ? ranked(ask, query, query.match, size) : emptyPage
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
export const createListing = (ask: Ask): Pick<RowReader, 'count' | 'list' | 'referring'> => {
  const list = createList(ask)
  return {
    list,
    referring: async (collection, key, locale, limit) => {
      const found = await ask<RawRow>(
        `select ${ROW_COLUMNS} from showcase_visible v
         where v.collection = $1 and v.locale = $2 and v.ref_keys @> array[$3::text]
         order by v.sort_at desc nulls last, v.doc_id desc nulls last limit ${Math.min(limit, MOST_ROWS)}`,
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
  }
}
