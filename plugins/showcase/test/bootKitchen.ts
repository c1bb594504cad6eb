import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { BasePayload } from 'payload'
import pg from 'pg'

import { CalmPool } from '../../../test/support/calmPool'
import { endAdapter } from '../../../test/support/endAdapter'
import { createKitchenConfig } from '../dev/createKitchenConfig'
import type { RowReader } from '../src/exports/router'
import { createRowReader } from '../src/exports/router'
import { showcaseSql } from '../src/index'

/** The kitchen on an empty database of its own: editors use `payload`, the public has only `reader`. */
export type Kitchen = {
  payload: Payload
  reader: RowReader
  pool: pg.Pool
  /** Every stored byte that the public layer has, for comparing. */
  dump(): Promise<string>
  close(): Promise<void>
}

type DrizzleKit = {
  generateDrizzleJson: (schema: unknown) => Promise<unknown>
  generateMigration: (from: unknown, to: unknown) => Promise<string[]>
}

const createTables = async (payload: Payload): Promise<void> => {
  const adapter = payload.db as unknown as PostgresAdapter
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit() as unknown as DrizzleKit
  const [empty, wanted] = [await generateDrizzleJson({}), await generateDrizzleJson(adapter.schema)]
  for (const statement of await generateMigration(empty, wanted)) await adapter.pool.query(statement)
  await adapter.pool.query(showcaseSql.up)
}

/** Boots the kitchen on an empty database. */
export const bootKitchen = async (
  databaseUrl: string,
  more: Parameters<typeof createKitchenConfig>[1] = {},
): Promise<Kitchen> => {
  const payload = await new BasePayload().init({ config: await createKitchenConfig(databaseUrl, more) })
  await createTables(payload)
  const pool = new CalmPool({ connectionString: databaseUrl, max: 4 })
  return {
    payload,
    reader: createRowReader(pool),
    pool,
    dump: async () => {
      // The number of a row's state is not of what it says.
      const entries = await pool.query(
        `select to_jsonb(e) - 'ordinal' as entry from showcase_entries e order by collection, doc_id, locale`,
      )
      const paths = await pool.query('select * from showcase_paths order by path')
      return JSON.stringify([entries.rows, paths.rows], null, 1)
    },
    close: async () => {
      await pool.end()
      await endAdapter(payload)
    },
  }
}
