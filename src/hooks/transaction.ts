import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

type Database = Pick<PostgresAdapter['drizzle'], 'execute'>

/** The connection of the transaction that a request is in, so that SQL sees and holds what the request does. */
export const transactionOf = async (req: PayloadRequest): Promise<Database> => {
  const { drizzle, sessions } = req.payload.db as unknown as PostgresAdapter
  const id = await req.transactionID
  return (id === undefined ? undefined : sessions[String(id)]?.db) ?? drizzle
}

/** Waits until nobody else holds this name and holds it until the transaction ends. */
export const holdLock = async (req: PayloadRequest, name: string): Promise<void> => {
  const database = await transactionOf(req)
  await database.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
}

/** Holds one document, so that what reads it to write it goes one at a time. */
export const holdDocumentLock = (req: PayloadRequest, collection: string, id: string): Promise<void> =>
  holdLock(req, `document:${collection}:${id}`)
