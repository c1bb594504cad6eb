import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Session } from './inOneTransaction'

/** The tables in which a transaction changed or removed rows so far, as the database counts them. */
export const changedTables = async (session: Session): Promise<readonly string[]> => {
  const { rows } = await session.execute<{ name: string }>(sql`
    select relname as name from pg_stat_xact_user_tables
    where schemaname = 'public' and n_tup_upd + n_tup_del > 0 order by relname`)
  return rows.map(({ name }) => name)
}

/** Longer than this it waits for nobody who keeps a table to himself: the database does the same by itself later. */
const LOCK_LIMIT = '10s'

/**
 * Gives free the room of rows that were replaced or removed in these tables, so that what stood there is written over first. One that cannot
 * be done is reported: what was erased is erased, and the database comes by on its own as well.
 */
export const freeRoom = async (payload: Payload, tables: readonly string[]): Promise<void> => {
  if (tables.length === 0) return
  const { pool } = payload.db as unknown as PostgresAdapter
  const failed = (err: unknown, table?: string) =>
    payload.logger.error({ err, msg: 'the room of what was erased could not be given free', table })
  try {
    const client = await pool.connect()
    try {
      // Of a large table it takes longer than any page may.
      await client.query(`set statement_timeout = 0; set lock_timeout = '${LOCK_LIMIT}'`)
      for (const table of tables)
        await client
          .query(`vacuum ${client.escapeIdentifier(table)}`)
          .catch((err: unknown) => failed(err, table))
      await client.query('reset statement_timeout; reset lock_timeout')
    } finally {
      client.release()
    }
  } catch (err) {
    failed(err)
  }
}
