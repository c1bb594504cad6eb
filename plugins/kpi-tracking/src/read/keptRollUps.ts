import { connectionOf } from '@streekwerk/payload-kit'
import { sql } from 'drizzle-orm'
import type { Payload, PayloadRequest } from 'payload'

type Row = Readonly<Record<string, unknown>>
/** `at` is of a clock that cannot be set. */
type Kept = Readonly<{ version: string; at: number; rows: Promise<readonly Row[]> }>

/** In which group a subject is its host knows, and does not tell when that changes. */
const GROUPS_HOLD_MS = 60_000
/** Many people who each see something else would fill the memory. */
const MOST_KEPT = 100

const kept = new WeakMap<Payload, Map<string, Kept>>()

/** What has been committed of what is taken together, as a text that differs whenever it does. */
const versionOf = async (req: PayloadRequest): Promise<string> => {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(
    sql`select count(*) || ' ' || coalesce(min(id), 0) || ' ' || coalesce(max(id), 0) as version from kpi_changes`,
  )
  return String(rows[0]?.version)
}

/**
 * What was read before under this key, if any, as long as nothing has changed since; read anew otherwise. Which version it is of is asked
 * before it is read, so that a change in between is read again next time; several who ask at once wait for one answer. Within a
 * transaction, which may have changed something that nobody else sees, nothing is kept.
 */
export const keptRollUps = async (
  req: PayloadRequest,
  key: string | null,
  read: () => Promise<readonly Row[]>,
): Promise<readonly Row[]> => {
  if (key === null || (await req.transactionID) !== undefined) return read()
  const own = kept.get(req.payload) ?? new Map<string, Kept>()
  kept.set(req.payload, own)
  const [version, now] = [await versionOf(req), performance.now()]
  const before = own.get(key)
  if (before?.version === version && now - before.at < GROUPS_HOLD_MS) return before.rows
  const rows = read()
  own.delete(key)
  own.set(key, { at: now, rows, version })
  const [oldest] = own.keys()
  if (own.size > MOST_KEPT && oldest !== undefined) own.delete(oldest)
  // An answer that failed is nobody's.
  rows.catch(() => own.delete(key))
  return rows
}
