import type { Ask } from './ask'
import { readCursor, writeCursor } from './cursor'
import type { RawRow } from './readRow'
import { readRow, ROW_COLUMNS } from './readRow'
import type { ListQuery, Row, RowPage, RowReader } from './rowReader'

const MOST_ROWS = 200
/** Numbered pages reach this far; beyond it a list goes on from a cursor. */
const FARTHEST_OFFSET = 5000

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
    after: '(v.sort_at, v.doc_id) < ($3::timestamptz, $4)',
  },
  title: {
    valueOf: ({ title }: Row) => title?.text ?? '',
    isValue: () => true,
    order: 'v.title, v.doc_id',
    after: '(v.title, v.doc_id) > ($3, $4)',
  },
}

const emptyPage: RowPage = { rows: [], next: null }

const createList =
  (ask: Ask): RowReader['list'] =>
  async ({ collection, locale, limit, sort = 'newest', offset = 0, after, facets = [] }: ListQuery) => {
    const { valueOf, isValue, order, after: beyond } = ORDERS[sort]
    const cursor = after === undefined ? null : readCursor(after)
    if (after !== undefined && !(cursor && isValue(cursor.value))) return emptyPage
    if (offset > FARTHEST_OFFSET) return emptyPage
    const size = Math.min(limit, MOST_ROWS)
    const values: unknown[] = [collection, locale]
    if (cursor) values.push(cursor.value, cursor.id)
    if (facets.length > 0) values.push(facets)
    const found = await ask<RawRow>(
      `select ${ROW_COLUMNS} from showcase_visible v
       where v.collection = $1 and v.locale = $2
         ${cursor ? `and ${beyond}` : ''}
         ${facets.length > 0 ? `and v.facets @> $${values.length}::text[]` : ''}
       order by ${order} limit ${size + 1} ${cursor ? '' : `offset ${Math.max(0, Math.trunc(offset))}`}`,
      values,
    )
    const rows = found.slice(0, size).map(readRow)
    const last = rows.at(-1)
    const next = found.length > size && last ? writeCursor({ value: valueOf(last), id: last.id }) : null
    return { rows, next }
  }

/** The half of the reader that answers with many rows. */
export const createListing = (ask: Ask): Pick<RowReader, 'list' | 'referring' | 'count'> => {
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
    count: async ({ collection, locale, facets = [] }, bound) => {
      const [answer] = await ask<{ rows: string }>(
        `select count(*) as rows from (
           select from showcase_visible v
           where v.collection = $1 and v.locale = $2 and v.facets @> $3::text[] limit ${Math.trunc(bound)}) as bounded`,
        [collection, locale, facets],
      )
      return Number(answer?.rows ?? 0)
    },
  }
}
