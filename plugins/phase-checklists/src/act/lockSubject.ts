import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

/** Lets one transaction at a time act on the trail of a subject; the others wait until it ends. */
export const lockSubject = async (req: PayloadRequest, subject: string): Promise<void> => {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const transaction = await req.transactionID
  const session = transaction === undefined ? undefined : adapter.sessions[transaction]?.db
  if (!session)
    throw new Error('[phase-checklists] the database adapter must have transactions: do not switch them off.')
  await session.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`phase-checklists ${subject}`}, 0))`,
  )
}
