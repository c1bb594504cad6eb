import { buildQuery } from '@payloadcms/drizzle'
import type { SQL, SQLWrapper } from 'drizzle-orm'
import { getTableName, sql } from 'drizzle-orm'
import type { PayloadRequest, Where } from 'payload'

import { named } from '../read/named'
import { tableOf } from './tableOf'

type Building = Parameters<typeof buildQuery>[0]['adapter']
type Joined = SQLWrapper &
  Readonly<Record<'innerJoin' | 'leftJoin' | 'rightJoin', (table: unknown, on: SQL) => Joined>>

/** What drizzle builds such a statement with, whatever tables come in by the query. */
type Selecting = {
  select(fields: unknown): { from(table: unknown): { where(condition?: SQL): Joined } }
}

/**
 * A statement that answers the ids of the documents that Payload would show for a query, as the column `id`, so that a statement of a
 * plugin's own shows no others. One may stand there more than once, as rows of others that the query goes through do.
 */
export const matching = (req: PayloadRequest, collection: string, where: Where): SQL => {
  const { payload } = req
  const adapter = payload.db as unknown as Building
  const { column, table } = tableOf(payload, collection)
  if (Object.keys(where).length === 0) return sql`select ${column('id')} from ${table}`
  const built = buildQuery({
    adapter,
    fields: payload.collections[named(collection)]?.config.flattenedFields ?? [],
    ...(req.locale ? { locale: req.locale } : {}),
    tableName: getTableName(table),
    where,
  })
  const select = (adapter.drizzle as unknown as Selecting).select({ id: column('id') }).from(table)
  const joined = built.joins.reduce<Joined>(
    (query, { condition, table: other, type }) => query[type ?? 'leftJoin'](other, condition),
    select.where(built.where),
  )
  return sql`${joined}`
}

/** A query of a collection as a condition on its table in a statement: a document stands there once, however many rows of others the query goes through. */
export const isAmong = (req: PayloadRequest, collection: string, where: Where): SQL =>
  Object.keys(where).length === 0
    ? sql`true`
    : sql`${tableOf(req.payload, collection).column('id')} in (${matching(req, collection, where)})`
