import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { is } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { PgTable } from 'drizzle-orm/pg-core'
import type { Payload } from 'payload'

/** The table of a collection, and the columns of its fields, which may be named otherwise. */
export type CollectionTable = { table: PgTable; column: (field: string) => PgColumn }

const tableNamed = ({ db }: Payload, name: string, what: string): CollectionTable => {
  const table: unknown = (db as unknown as PostgresAdapter).tables[name]
  if (!is(table, PgTable)) throw new Error(`[payload-kit] the collection ${what} has no table.`)
  return {
    table,
    column: (field) => {
      const column = (table as unknown as Partial<Record<string, PgColumn>>)[field]
      if (!column) throw new Error(`[payload-kit] the table of ${what} has no column for ${field}.`)
      return column
    },
  }
}

/** Payload keeps the names of tables under slugs in small letters with lines between words. */
const nameOf = ({ db }: Payload, slug: string): string => {
  const key = slug
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase()
  return (db as unknown as PostgresAdapter).tableNameMap.get(key) ?? ''
}

/** The table that Payload made of a collection, by whatever name the house gave it. */
export const tableOf = (payload: Payload, slug: string): CollectionTable =>
  tableNamed(payload, nameOf(payload, slug), slug)

/** The table in which Payload keeps what documents of a collection name that may be of several collections. */
export const relationsOf = (payload: Payload, slug: string): CollectionTable => {
  const { relationshipsSuffix } = payload.db as unknown as PostgresAdapter
  return tableNamed(payload, `${nameOf(payload, slug)}${relationshipsSuffix}`, `relations of ${slug}`)
}
