import { buildQuery } from '@payloadcms/drizzle'
import type { SQL, SQLWrapper } from 'drizzle-orm'
import { getTableName, sql } from 'drizzle-orm'
import type { PayloadRequest, Where } from 'payload'

import { named } from '../slugs'
import type { CollectionTable } from './tableOf'

type Building = Parameters<typeof buildQuery>[0]['adapter']
type Joined = SQLWrapper &
  Readonly<Record<'innerJoin' | 'leftJoin' | 'rightJoin', (table: unknown, on: SQL) => Joined>>

/** What drizzle builds such a statement with, whatever tables come in by the query. */
type Selecting = {
  select(fields: unknown): { from(table: unknown): { where(condition: SQL): Joined } }
}

/**
 * A query of a collection as a condition on its table in a statement, so that a statement of the plugin's own shows what Payload
 * would. A document stands there once, however many rows of others the query goes through.
 */
export const isAmong = (
  req: PayloadRequest,
  { collection, of: { column, table }, where }: { collection: string; of: CollectionTable; where: Where },
): SQL => {
  if (Object.keys(where).length === 0) return sql`true`
  const adapter = req.payload.db as unknown as Building
  const built = buildQuery({
    adapter,
    fields: req.payload.collections[named(collection)]?.config.flattenedFields ?? [],
    ...(req.locale ? { locale: req.locale } : {}),
    tableName: getTableName(table),
    where,
  })
  const select = (adapter.drizzle as unknown as Selecting).select({ id: column('id') }).from(table)
  const joined = built.joins.reduce<Joined>(
    (query, { condition, table: other, type }) => query[type ?? 'leftJoin'](other, condition),
    select.where(built.where),
  )
  return sql`${column('id')} in ${joined}`
}
