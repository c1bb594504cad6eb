import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/** What a statement is sent to that Payload has no words for: the transaction that a request is in, else the database. */
export const connectionOf = async (
  req: PayloadRequest,
): Promise<Pick<PostgresAdapter['drizzle'], '_' | 'execute'>> => {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const id = await req.transactionID
  const session = id === undefined ? undefined : adapter.sessions[id]
  return session?.db ?? adapter.drizzle
}
