import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

type Transaction = NonNullable<PostgresAdapter['sessions'][string]>['db']

/** The transaction that a request is in, for statements that Payload has no words for; throws where there is none. */
export const transactionOf = async (req: PayloadRequest): Promise<Transaction> => {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const id = await req.transactionID
  const transaction = id === undefined ? undefined : adapter.sessions[id]?.db
  if (!transaction)
    throw new Error('[payload-kit] the database adapter must have transactions: do not switch them off.')
  return transaction
}
