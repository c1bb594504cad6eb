import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'

import type { Migration } from './migration'
import { uuidv7 } from './uuidv7'

/** Takes one migration, and has the database remember it, inside the transaction that the connection is in. */
export const applyMigration = async (
  client: pg.Client,
  { name, up }: Migration,
  batch: number,
): Promise<void> => {
  await up({ db: drizzle(client) })
  await client.query('INSERT INTO payload_migrations (id, name, batch) VALUES ($1, $2, $3)', [
    uuidv7(),
    name,
    batch,
  ])
}
