import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/**
 * Ends a Payload on Payload's own adapter. That never gives its first client back, so waiting for its pool would wait for ever: what
 * the others are told when their database is dropped meanwhile is of no account.
 */
export const endAdapter = async (payload: Payload): Promise<void> => {
  const { pool } = payload.db as unknown as PostgresAdapter
  pool.on('error', () => undefined)
  await payload.destroy()
  void pool.end()
}
