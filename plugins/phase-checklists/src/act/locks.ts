import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

/** Ids are told in capitals as well: what is locked is the document, however it was asked for. */
const lock = async (req: PayloadRequest, what: string, id: number | string): Promise<void> => {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const transaction = await req.transactionID
  const session = transaction === undefined ? undefined : adapter.sessions[transaction]?.db
  if (!session)
    throw new Error('[phase-checklists] the database adapter must have transactions: do not switch them off.')
  const key = `phase-checklists ${what} ${String(id).toLowerCase()}`
  await session.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
}

/** Lets one transaction at a time act on the trail of a subject; the others wait until it ends. */
export const lockSubject = (req: PayloadRequest, subject: number | string): Promise<void> =>
  lock(req, 'subject', subject)

/**
 * Lets one transaction at a time change a life cycle, or start something on it: what is read of it after this stays so. Where a
 * subject is locked too, that comes first.
 */
export const lockLifeCycle = (req: PayloadRequest, lifeCycle: number | string): Promise<void> =>
  lock(req, 'life cycle', lifeCycle)
