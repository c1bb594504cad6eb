import { buildQuery } from '@payloadcms/drizzle'
import type { SQL, SQLWrapper } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { PayloadRequest, Where } from 'payload'

import { named, slugs } from '../slugs'
import { tableOf } from './tableOf'

type Building = Parameters<typeof buildQuery>[0]['adapter']
type Joined = SQLWrapper &
  Readonly<Record<'innerJoin' | 'leftJoin' | 'rightJoin', (table: unknown, on: SQL) => Joined>>

/** What drizzle builds such a statement with, whatever tables come in by the query. */
type Selecting = {
  select(fields: unknown): { from(table: unknown): { where(condition: SQL): Joined } }
}

/**
 * A query of trails as a condition on the trail of a statement, so that a statement of the plugin's own shows what Payload would. A
 * trail stands there once, however many rows of others the query goes through.
 */
export const isTrailOf = (req: PayloadRequest, where: Where): SQL => {
  const { payload } = req
  if (Object.keys(where).length === 0) return sql`true`
  const adapter = payload.db as unknown as Building
  const { column, table } = tableOf(payload, slugs.trails)
  const built = buildQuery({
    adapter,
    fields: payload.collections[named(slugs.trails)]?.config.flattenedFields ?? [],
    ...(req.locale ? { locale: req.locale } : {}),
    tableName: adapter.tableNameMap.get(slugs.trails.replaceAll('-', '_')) ?? '',
    where,
  })
  const select = (adapter.drizzle as unknown as Selecting).select({ id: column('id') }).from(table)
  const joined = built.joins.reduce<Joined>(
    (query, { condition, table: other, type }) => query[type ?? 'leftJoin'](other, condition),
    select.where(built.where),
  )
  return sql`${column('id')} in ${joined}`
}
