import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { auditSql } from '../src/index'

type DrizzleKit = {
  generateDrizzleJson: (schema: unknown) => Promise<unknown>
  generateMigration: (from: unknown, to: unknown) => Promise<string[]>
}

/** Makes the tables of the office in an empty database. */
export const createTables = async (payload: Payload): Promise<void> => {
  const adapter = payload.db as unknown as PostgresAdapter
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit() as unknown as DrizzleKit
  const [empty, wanted] = [await generateDrizzleJson({}), await generateDrizzleJson(adapter.schema)]
  for (const statement of await generateMigration(empty, wanted)) await adapter.pool.query(statement)
  await adapter.pool.query(auditSql.up)
}
