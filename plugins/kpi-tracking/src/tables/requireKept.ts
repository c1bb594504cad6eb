import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { listed } from '@streekwerk/payload-kit'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { kpiSql } from './kpiSql'

const namesOf = (laid: RegExp): string[] => [...kpiSql.up.matchAll(laid)].map(([, name = '']) => name)

const triggers = namesOf(/create or replace trigger (\w+)/g)
/** Of the indexes only those that refuse something: without the others nothing goes wrong, only slower. */
const uniques = namesOf(/create unique index if not exists (\w+)/g)

/**
 * Refuses to start where the tables are there and what keeps them is not: nothing would be wrong to see, and nothing would be kept. Where
 * there are no tables yet they are still to be made, and what makes them is let through.
 */
export const requireKept = async ({ db }: Payload): Promise<void> => {
  const adapter = db as unknown as Partial<Pick<PostgresAdapter, 'drizzle'>>
  // A command may want the config alone.
  if (!adapter.drizzle) return
  const { rows } = await adapter.drizzle.execute(sql`
    select name from unnest(array[${listed(triggers)}]::text[]) as wanted(name)
    where to_regclass('kpi_measurements') is not null and not exists (
      select from pg_trigger join pg_class on pg_class.oid = tgrelid where tgname = name and pg_table_is_visible(pg_class.oid))
    union all select name from unnest(array[${listed(uniques)}]::text[]) as wanted(name)
    where to_regclass('kpi_measurements') is not null and not exists (
      select from pg_index where indexrelid = to_regclass(name) and indisunique and indisvalid)
    order by name`)
  if (rows.length === 0) return
  throw new Error(
    `[kpi-tracking] the database does not keep what counts (it lacks ${rows.map(({ name }) => String(name)).join(', ')}): run kpiSql.up in a migration.`,
  )
}
