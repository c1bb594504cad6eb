import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { tableOf } from '@streekwerk/payload-kit'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { slugs } from '../slugs'

/** The versions of life cycles that some subject runs on, by their ids; of the many that there may be over the years few are. */
export const usedLifeCycles = async (payload: Payload): Promise<(number | string)[]> => {
  const { column, table } = tableOf(payload, slugs.trails)
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(
    sql`select distinct ${column('lifeCycle')} as id from ${table} where ${column('state')} = 'running'`,
  )
  return (rows as unknown as { id: number | string }[]).map(({ id }) => id)
}
