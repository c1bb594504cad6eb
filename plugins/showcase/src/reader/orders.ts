import { sortableTitle } from '../domain/sortableTitle'
import type { Row } from './rowReader'

/** The newest first, said as the index says it, or the planner would sort. */
export const NEWEST_FIRST = 'v.sort_at desc nulls last, v.doc_id desc nulls last'

/** What a cursor remembers of a row in a list of the newest. */
export const newestValue = ({ sortAt }: Row): string => sortAt ?? '-infinity'

const isInstant = (value: string): boolean => {
  const at = new Date(value)
  // JavaScript knows a year 0, PostgreSQL none.
  return /^(?!0000)\d{4}-/.test(value) && !Number.isNaN(at.getTime()) && at.toISOString() === value
}

/** Each order: what a cursor remembers of a row, and what comes after it; the document's id breaks ties. */
export const ORDERS = {
  newest: {
    valueOf: newestValue,
    isValue: (value: string) => value === '-infinity' || isInstant(value),
    order: NEWEST_FIRST,
    beyond: (value: string, id: string) => `(v.sort_at, v.doc_id) < (${value}::timestamptz, ${id})`,
  },
  title: {
    valueOf: ({ title }: Row) => sortableTitle(title?.text ?? ''),
    isValue: () => true,
    order: 'v.title, v.doc_id',
    beyond: (value: string, id: string) => `(v.title, v.doc_id) > (${value}, ${id})`,
  },
}
