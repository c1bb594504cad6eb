import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'

import type { Entry } from '../domain/entryText'
import type { ValueKey } from '../erase/erasedText'
import { addErased, ERASED, startErased } from '../erase/erasedText'

const BATCH = 5000

/** Whether an entry that records an erasure tells of exactly the values that it took; of any other entry it is true. */
export const isErasureWhole = async (
  transaction: Pick<PostgresAdapter['drizzle'], 'execute'>,
  { action, committed, id }: Entry,
): Promise<boolean> => {
  if (action !== 'erase') return true
  const hash = startErased()
  let last: ValueKey = { entry: '0', path: '' }
  for (;;) {
    const { rows } = await transaction.execute(sql`
      select entry_id::text as entry, path from audit_values
      where erased_in = ${id}::bigint and (entry_id, path) > (${last.entry}::bigint, ${last.path})
      order by entry_id, path limit ${BATCH}`)
    const keys = rows.map(({ entry, path }) => ({ entry: String(entry), path: String(path) }))
    for (const key of keys) addErased(hash, key)
    last = keys.at(-1) ?? last
    if (keys.length < BATCH) break
  }
  const digest = hash.digest('hex')
  return committed.some(([path, told]) => path === ERASED && told === digest)
}
