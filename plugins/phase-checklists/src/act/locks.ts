import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { transactionOf } from './transactionOf'

/** Ids are told in capitals as well: what is locked is the document, however it was asked for. */
const lock = async (req: PayloadRequest, what: string, id: number | string): Promise<void> => {
  const key = `phase-checklists ${what} ${String(id).toLowerCase()}`
  const transaction = await transactionOf(req)
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
}

/** Lets one transaction at a time act on the trail of a subject; the others wait until it ends. */
export const lockSubject = (req: PayloadRequest, subject: number | string): Promise<void> =>
  lock(req, 'subject', subject)

/** Lets one transaction at a time add a version to the life cycle of a key; before any lock of a version. */
export const lockVersions = (req: PayloadRequest, key: string): Promise<void> => lock(req, 'versions', key)

/**
 * Lets one transaction at a time change a life cycle, or start something on it: what is read of it after this stays so. Where a
 * subject is locked too, that comes first.
 */
export const lockLifeCycle = (req: PayloadRequest, lifeCycle: number | string): Promise<void> =>
  lock(req, 'life cycle', lifeCycle)
