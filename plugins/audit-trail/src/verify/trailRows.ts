import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'

import { entryColumns, entryOf } from '../chain/entryRow'
import type { Entry } from '../domain/entryText'
import type { KeptValue } from './valueFault'

export type Transaction = Pick<PostgresAdapter['drizzle'], 'execute'>

/** An entry with its place in the chain, as it is kept; hashes are hexadecimal. */
export type Link = Readonly<{ entry: Entry; seq: number; previous: string; hash: string }>

const sealColumns = sql`e.seq, encode(e.prev_hash, 'hex') as previous, encode(e.hash, 'hex') as hash`

const linkOf = (row: Readonly<Record<string, unknown>>): Link => ({
  entry: entryOf(row),
  hash: String(row.hash),
  previous: String(row.previous),
  seq: Number(row.seq),
})

/** The next entries of the chain, after a place or from the first one on. */
export const readLinks = async (
  transaction: Transaction,
  { after, limit }: Readonly<{ after: number | null; limit: number }>,
): Promise<readonly Link[]> => {
  const { rows } = await transaction.execute(sql`
    select ${entryColumns}, ${sealColumns} from audit_entries e
    where e.seq is not null ${after === null ? sql`` : sql`and e.seq > ${after}`} order by e.seq limit ${limit}`)
  return rows.map(linkOf)
}

/** The entry elsewhere that names this hash as that of the one before it; null where none does. */
export const readClaimant = async (
  transaction: Transaction,
  { hash, not }: Readonly<{ hash: string; not: number }>,
): Promise<Link | null> => {
  const { rows } = await transaction.execute(sql`
    select ${entryColumns}, ${sealColumns} from audit_entries e
    where e.prev_hash = decode(${hash}, 'hex') and e.seq <> ${not} order by e.seq limit 1`)
  return rows[0] ? linkOf(rows[0]) : null
}

/** The next entries that are not chained yet, after an id. */
export const readUnsealed = async (
  transaction: Transaction,
  { after, limit }: Readonly<{ after: string; limit: number }>,
): Promise<readonly Entry[]> => {
  const { rows } = await transaction.execute(sql`
    select ${entryColumns} from audit_entries e where e.seq is null and e.id > ${after}::bigint
    order by e.id limit ${limit}`)
  return rows.map(entryOf)
}

/** The values of entries, by entry and path. */
export const readValues = async (
  transaction: Transaction,
  entries: SQL,
): Promise<ReadonlyMap<string, ReadonlyMap<string, KeptValue>>> => {
  const { rows } = await transaction.execute(sql`
    select v.entry_id::text as entry, v.path, encode(v.salt, 'hex') as salt, v.before, v.after,
      case when v.erased_in is not null then (select x.action from audit_entries x where x.id = v.erased_in) end as erased_by
    from audit_values v join audit_entries e on e.id = v.entry_id where ${entries}`)
  const values = new Map<string, Map<string, KeptValue>>()
  for (const row of rows) {
    const { after, before, entry, path, salt } = row as Record<string, string | null>
    const own = values.get(String(entry)) ?? new Map<string, KeptValue>()
    values.set(String(entry), own)
    own.set(String(path), {
      after: after ?? null,
      before: before ?? null,
      erasedBy: (row.erased_by as string | null) ?? null,
      path: String(path),
      salt: salt ?? null,
    })
  }
  return values
}
