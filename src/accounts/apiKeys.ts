import { createHmac, randomBytes } from 'node:crypto'

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { transactionOf } from '../hooks/transaction'
import { recordCare } from './recordCare'

/** What a key begins with, so that people and scanners of leaked secrets know one when they see it. */
const KEY_PREFIX = 'sw_'

const KEY_BYTES = 32

/** A key of an account, told about without telling it. `madeAt` is null for a key older than that was kept. */
export type KeyStanding = { madeAt: string | null }

const makeKey = (): string => KEY_PREFIX + randomBytes(KEY_BYTES).toString('base64url')

/** All that is kept of a key: enough to know it again, nothing to make it from. */
const indexOf = ({ secret }: Payload, key: string): string =>
  createHmac('sha256', secret).update(key).digest('hex')

/**
 * Makes a key for an account in the place of the one it had, and answers it. This is the only moment at which anybody,
 * the database included, holds the key itself.
 */
export const giveKey = async (req: PayloadRequest, account: string): Promise<string> => {
  const key = makeKey()
  const database = await transactionOf(req)
  await database.execute(sql`
    insert into api_keys (account_id, key_index, made_at)
    values (${account}, ${indexOf(req.payload, key)}, clock_timestamp())
    on conflict (account_id) do update set key_index = excluded.key_index, made_at = excluded.made_at`)
  await recordCare(req, 'giveKey', account)
  return key
}

/** Withdraws the key of an account, from its next request on; whether there was one. */
export const withdrawKey = async (req: PayloadRequest, account: string): Promise<boolean> => {
  const database = await transactionOf(req)
  const { rows } = await database.execute(
    sql`delete from api_keys where account_id = ${account} returning account_id`,
  )
  if (rows.length === 0) return false
  await recordCare(req, 'withdrawKey', account)
  return true
}

/** What can be told of the key of an account; null when it has none. */
export const readKey = async (req: PayloadRequest, account: string): Promise<KeyStanding | null> => {
  const database = await transactionOf(req)
  const { rows } = await database.execute<{ made_at: Date | string | null }>(
    sql`select made_at from api_keys where account_id = ${account}`,
  )
  const [row] = rows
  if (row === undefined) return null
  return { madeAt: row.made_at === null ? null : new Date(row.made_at).toISOString() }
}

/** Whose key this is; null when it is nobody's. */
export const accountOfKey = async (payload: Payload, key: string): Promise<string | null> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<{ account_id: string }>(
    sql`select account_id from api_keys where key_index = ${indexOf(payload, key)}`,
  )
  return rows[0]?.account_id ?? null
}
