import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import type { Payload, PayloadRequest } from 'payload'

/** Where SQL of the current transaction is sent. */
export type Session = { execute(query: SQL): Promise<{ rows: Record<string, unknown>[] }> }

/** A transaction of Payload: SQL goes to the session, and the Local API joins in by the id. */
export type Transaction = { payload: Payload; transactionID: number | string; session: Session }

const adapterOf = (payload: Payload): PostgresAdapter => payload.db as unknown as PostgresAdapter

const join = (payload: Payload, transactionID: number | string): Transaction | null => {
  const session = adapterOf(payload).sessions[transactionID]?.db as unknown as Session | undefined
  return session ? { payload, transactionID, session } : null
}

/**
 * Does the work in the transaction that the request is in, so that rows and documents are committed together; a request
 * that is in none (a command) gets one of its own.
 */
export const inTransaction = async <Answer>(
  { payload, transactionID }: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  work: (transaction: Transaction) => Promise<Answer>,
): Promise<Answer> => {
  const current = await transactionID
  const joined = current === undefined ? null : join(payload, current)
  if (joined) return work(joined)
  const id = await payload.db.beginTransaction()
  const own = id === null ? null : join(payload, id)
  if (!own) throw new Error('[showcase] the database adapter must have transactions: do not switch them off.')
  try {
    const answer = await work(own)
    await payload.db.commitTransaction(own.transactionID)
    return answer
  } catch (error) {
    await payload.db.rollbackTransaction(own.transactionID)
    throw error
  }
}
