import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { GENESIS } from '../domain/entryText'
import { hashOf } from '../record/commit'
import { entryColumns, entryOf } from './entryRow'

const BATCH = 1000

type Transaction = Pick<PostgresAdapter['drizzle'], 'execute'>

const isLeader = async (transaction: Transaction): Promise<boolean> => {
  const { rows } = await transaction.execute(
    sql`select pg_try_advisory_xact_lock(hashtextextended('audit-trail sealer', 0)) as leads`,
  )
  return rows[0]?.leads === true
}

const headOf = async (transaction: Transaction): Promise<{ hash: string; seq: number }> => {
  const { rows } = await transaction.execute(
    sql`select seq, encode(hash, 'hex') as hash from audit_entries where seq is not null order by seq desc limit 1`,
  )
  return rows[0] ? { hash: String(rows[0].hash), seq: Number(rows[0].seq) } : { hash: GENESIS, seq: 0 }
}

/**
 * What nobody can come before any more: every transaction up to it has ended. A number that this server has yet to give was given by
 * another, from whose backup the trail came; nothing of that is under way.
 */
const settled = sql`seq is null and (transaction < pg_snapshot_xmin(pg_current_snapshot())
  or transaction >= pg_snapshot_xmax(pg_current_snapshot()))`

/** Chains the next entries; answers how many there were. */
const sealBatch = async (transaction: Transaction): Promise<number> => {
  if (!(await isLeader(transaction))) return 0
  const head = await headOf(transaction)
  const { rows } = await transaction.execute(
    sql`select ${entryColumns} from audit_entries e where ${settled} order by transaction, id limit ${BATCH}`,
  )
  if (rows.length === 0) return 0
  let { hash, seq } = head
  const seals = rows.map((row) => {
    const previous = hash
    seq += 1
    hash = hashOf(previous, seq, entryOf(row))
    return { hash, id: String(row.id), previous, seq }
  })
  const { rowCount } = await transaction.execute(sql`
    update audit_entries e set seq = s.seq, prev_hash = decode(s.previous, 'hex'), hash = decode(s.hash, 'hex')
    from json_to_recordset(${JSON.stringify(seals)}::json) as s(id bigint, seq bigint, previous text, hash text)
    where e.id = s.id and e.seq is null`)
  if (rowCount !== rows.length) throw new Error('[audit-trail] entries were sealed by somebody else.')
  return rows.length
}

/**
 * Chains what was recorded and is committed, in the order of its transactions, a thousand entries in a transaction of its own; answers how
 * many it chained. One at a time does so: where another one is at it, it answers 0. Whatever ends it halfway leaves the chain whole.
 */
export const sealEntries = async (payload: Payload): Promise<number> => {
  const { drizzle } = payload.db as unknown as Pick<PostgresAdapter, 'drizzle'>
  let sealed = 0
  for (;;) {
    const count = await drizzle.transaction(sealBatch)
    sealed += count
    if (count < BATCH) return sealed
  }
}
