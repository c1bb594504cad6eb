import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/** What a statement that only reads is sent to: the transaction that a request is in, else the database. */
export const connectionOf = async (
  req: PayloadRequest,
): Promise<Pick<PostgresAdapter['drizzle'], '_' | 'execute'>> => {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const id = await req.transactionID
  const session = id === undefined ? undefined : adapter.sessions[id]
  return session?.db ?? adapter.drizzle
}
