import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import type { Entry } from '../domain/entryText'
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

/** Where a seal has come to, in the order in which is sealed: what is before it need not be looked through again. */
type Place = Readonly<{ transaction: string; id: string }>

const START: Place = { id: '0', transaction: '0' }

/**
 * The first transaction that is under way in this database. Numbers are given out by the whole server, and those that are known to be of
 * another database of it hold nothing up: what cannot be told apart at this moment (it just began, it is prepared) counts as ours.
 */
const firstUnderWay = sql`coalesce((
  select x from pg_snapshot_xip(pg_current_snapshot()) x
  where not exists (
    select from pg_locks l join pg_stat_activity a on a.pid = l.pid
    where l.locktype = 'transactionid' and l.mode = 'ExclusiveLock' and l.granted and l.transactionid = x::xid
      and a.datid <> (select oid from pg_database where datname = current_database()))
  order by x limit 1), pg_snapshot_xmax(pg_current_snapshot()))`

/** What nobody can come before any more: every transaction of this database up to it has ended. */
const settled = sql`e.transaction < ${firstUnderWay}`

/** A number that this server has yet to give was given by another, from whose backup the trail came: nothing of that is under way. */
const foreign = sql`e.transaction >= pg_snapshot_xmax(pg_current_snapshot())`

const readThose = async (
  transaction: Transaction,
  which: SQL,
  { id, transaction: number }: Place,
): Promise<readonly Entry[]> => {
  const { rows } = await transaction.execute(sql`
    select ${entryColumns} from audit_entries e
    where e.seq is null and ${which} and (e.transaction, e.id) > (${number}::xid8, ${id}::bigint)
    order by e.transaction, e.id limit ${BATCH}`)
  return rows.map(entryOf)
}

/** The next entries to chain: fewer than a batch where there are no more of them. */
const readNext = async (transaction: Transaction, from: Place): Promise<readonly Entry[]> => {
  const own = await readThose(transaction, settled, from)
  if (own.length === BATCH) return own
  return [...own, ...(await readThose(transaction, foreign, from))]
}

/** Chains the next entries; answers how many there were, and up to where. */
const sealBatch = async (
  transaction: Transaction,
  from: Place,
): Promise<Readonly<{ count: number; to: Place }>> => {
  if (!(await isLeader(transaction))) return { count: 0, to: from }
  let { hash, seq } = await headOf(transaction)
  const entries = await readNext(transaction, from)
  const last = entries.at(-1)
  if (!last) return { count: 0, to: from }
  const seals = entries.map((entry) => {
    const previous = hash
    seq += 1
    hash = hashOf(previous, seq, entry)
    return { hash, id: entry.id, previous, seq }
  })
  const { rowCount } = await transaction.execute(sql`
    update audit_entries e set seq = s.seq, prev_hash = decode(s.previous, 'hex'), hash = decode(s.hash, 'hex')
    from json_to_recordset(${JSON.stringify(seals)}::json) as s(id bigint, seq bigint, previous text, hash text)
    where e.id = s.id and e.seq is null`)
  if (rowCount !== entries.length) throw new Error('[audit-trail] entries were sealed by somebody else.')
  return { count: entries.length, to: { id: last.id, transaction: last.transaction } }
}

/**
 * Chains what was recorded and is committed, in the order of its transactions, a thousand entries in a transaction of its own; answers how
 * many it chained. One at a time does so: where another one is at it, it answers 0. Whatever ends it halfway leaves the chain whole.
 */
export const sealEntries = async ({ db }: Payload): Promise<number> => {
  const { drizzle } = db as unknown as Pick<PostgresAdapter, 'drizzle'>
  let [sealed, from] = [0, START]
  for (;;) {
    const { count, to } = await drizzle.transaction((transaction) => sealBatch(transaction, from))
    sealed += count
    // What is written meanwhile is left for the next time: a house that is busy would never come to an end of it.
    if (count < BATCH) return sealed
    from = to
  }
}
