import { sql } from '@payloadcms/db-postgres'
import { type CollectionBeforeOperationHook, Forbidden } from 'payload'

import { mayProlong } from '../../../../src/domain/people/sessionAge'
import { transactionOf } from '../../../../src/hooks/transaction'

/** Prolongs no session beyond its last hour, however much it is used: one that was taken ends as well. */
export const refuseLongSession: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { _sid: id } = (req.user ?? {}) as { _sid?: unknown }
  if (operation !== 'refresh' || typeof id !== 'string') return args
  const database = await transactionOf(req)
  const { rows } = await database.execute<{ begun: number; now: number }>(sql`
    select extract(epoch from created_at)::float8 * 1000 as begun, extract(epoch from clock_timestamp())::float8 * 1000 as now
    from users_sessions where id = ${id}`)
  const session = rows[0]
  if (session === undefined || !mayProlong(session.begun, session.now)) throw new Forbidden(req.t)
  return args
}
