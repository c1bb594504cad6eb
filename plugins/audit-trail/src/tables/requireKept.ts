import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { tableOf } from '@streekwerk/payload-kit'
import { getTableName, sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { keepers, writers } from './auditSql'

/**
 * Refuses to start where documents can be changed, and nothing records that or keeps what is recorded. Where the tables of the documents
 * are still to be made, what makes them is let through.
 */
export const requireKept = async (payload: Payload, collections: Iterable<string>): Promise<void> => {
  const adapter = payload.db as unknown as Partial<Pick<PostgresAdapter, 'drizzle'>>
  const [first] = collections
  // A command may want the config alone.
  if (!adapter.drizzle || first === undefined) return
  const { rows } = await adapter.drizzle.execute(sql`
    select name from (
      select name from unnest(${sql.param(keepers)}::text[]) as wanted(name)
      where not exists (
        select from pg_trigger join pg_class on pg_class.oid = tgrelid
        where tgname = name and tgenabled = 'A' and pg_table_is_visible(pg_class.oid))
      union all
      select split_part(writer, '(', 1) from unnest(${sql.param(writers)}::text[]) as wanted(writer)
      where to_regprocedure(writer) is null
    ) as lacking
    where to_regclass(${getTableName(tableOf(payload, first).table)}) is not null`)
  if (rows.length === 0) return
  throw new Error(
    `[audit-trail] the database does not keep the audit trail (it lacks ${rows.map(({ name }) => String(name)).join(', ')}): run auditSql.up in a migration.`,
  )
}
