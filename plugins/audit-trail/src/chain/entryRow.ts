import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'

import type { Committed, Entry } from '../domain/entryText'

/** The columns of an entry as it is chained; its moment is told whole, whatever the zone of the session. */
export const entryColumns: SQL = sql`e.id::text as id, (extract(epoch from e.at) * 1000000)::bigint::text as at,
  e.transaction::text as transaction, e.actor_collection, e.actor_id, e.action, e.collection, e.doc_id, e.committed`

type Row = Readonly<Record<string, unknown>>

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** An entry as it is chained, of a row of those columns. */
export const entryOf = (row: Row): Entry => ({
  action: String(row.action),
  actorCollection: textOrNull(row.actor_collection),
  actorId: textOrNull(row.actor_id),
  at: String(row.at),
  collection: textOrNull(row.collection),
  committed: row.committed as readonly Committed[],
  docId: textOrNull(row.doc_id),
  id: String(row.id),
  transaction: String(row.transaction),
})
