import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { tableOf } from '@streekwerk/payload-kit'
import { getTableName, sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { keepers } from './auditSql'

/**
 * Refuses to start where documents can be changed and nothing keeps what is recorded of that. Where the tables of the documents are still to
 * be made, what makes them is let through.
 */
export const requireKept = async (payload: Payload, collections: Iterable<string>): Promise<void> => {
  const adapter = payload.db as unknown as Partial<Pick<PostgresAdapter, 'drizzle'>>
  const [first] = collections
  // A command may want the config alone.
  if (!adapter.drizzle || first === undefined) return
  const named = sql.join(
    keepers.map((name) => sql`${name}`),
    sql`, `,
  )
  const { rows } = await adapter.drizzle.execute(sql`
    select name from unnest(array[${named}]::text[]) as wanted(name)
    where to_regclass(${getTableName(tableOf(payload, first).table)}) is not null and not exists (
      select from pg_trigger join pg_class on pg_class.oid = tgrelid
      where tgname = name and tgenabled = 'A' and pg_table_is_visible(pg_class.oid))`)
  if (rows.length === 0) return
  throw new Error(
    `[audit-trail] the database does not keep the audit trail (it lacks ${rows.map(({ name }) => String(name)).join(', ')}): run auditSql.up in a migration.`,
  )
}
