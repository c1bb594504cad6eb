import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { transactionOf } from './transactionOf'

/**
 * Lets one transaction at a time act on what has this name and id; the others wait until it ends. Ids are told in capitals as well: what
 * is locked is the document, however it was asked for.
 */
export const lock = async (req: PayloadRequest, name: string, id: number | string): Promise<void> => {
  const transaction = await transactionOf(req)
  const key = `${name} ${String(id).toLowerCase()}`
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
}
