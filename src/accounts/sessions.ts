import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '../hooks/transaction'
import { recordCare } from './recordCare'
import type { SignIn } from './signIn'

type Row = { created_at: Date | string; id: string }

/** The sessions of an account that are open, the newest first; a session that is over by itself is none. */
export const readSessions = async (req: PayloadRequest, account: string): Promise<SignIn['sessions']> => {
  const database = await transactionOf(req)
  const { rows } = await database.execute<Row>(sql`
    select id, created_at from users_sessions
    where _parent_id = ${account} and expires_at > clock_timestamp() order by created_at desc`)
  const { _sid: mine } = (req.user ?? {}) as { _sid?: string }
  return rows.map(({ created_at, id }) => ({
    begunAt: new Date(created_at).toISOString(),
    isThisOne: id === mine,
  }))
}

/** Ends every session of an account, from its next request on; how many there were. */
export const endAllSessions = async (req: PayloadRequest, account: string): Promise<number> => {
  const database = await transactionOf(req)
  const { rows } = await database.execute(
    sql`delete from users_sessions where _parent_id = ${account} returning id`,
  )
  if (rows.length > 0) await recordCare(req, 'endSessions', account)
  return rows.length
}
