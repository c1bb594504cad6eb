import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

/** One transaction around a whole import, in which a row that is refused can be undone by itself. */
export interface ImportTransaction {
  readonly commit: () => Promise<void>
  readonly rollback: () => Promise<void>
  /** Does the work; when it fails, undoes only what it did and throws what it threw. */
  readonly undoable: <Answer>(work: () => Promise<Answer>) => Promise<Answer>
  /**
   * What a request carries. As a promise: Payload ends the transaction of any operation that fails, except one that is
   * still being begun, and here one refused row must not end the import (its other faults are to be told too).
   */
  readonly transactionID: NonNullable<PayloadRequest['transactionID']>
}

/** Begins the transaction of an import. */
export const beginImport = async (payload: Payload): Promise<ImportTransaction> => {
  const id = await payload.db.beginTransaction()
  const session = id === null ? undefined : payload.db.sessions?.[id]
  if (id === null || !session) throw new Error('[imports] the database adapter must have transactions.')
  const run = (statement: string) =>
    (session.db as { execute: (query: unknown) => Promise<unknown> }).execute(sql.raw(statement))
  // Payload's reads join a dozen small tables: searching for a better order than the written one takes longer than reading.
  await run('SET LOCAL join_collapse_limit = 1')
  return {
    commit: () => payload.db.commitTransaction(id),
    rollback: () => payload.db.rollbackTransaction(id),
    transactionID: Promise.resolve(id),
    undoable: async (work) => {
      await run('SAVEPOINT row')
      try {
        const answer = await work()
        await run('RELEASE SAVEPOINT row')
        return answer
      } catch (error) {
        await run('ROLLBACK TO SAVEPOINT row')
        throw error
      }
    },
  }
}
