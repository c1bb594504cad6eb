import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { is } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { PgTable } from 'drizzle-orm/pg-core'
import type { Payload } from 'payload'

/** The table of a collection, and the columns of its fields, which may be named otherwise. */
export type CollectionTable = { table: PgTable; column: (field: string) => PgColumn }

/** The table that Payload made of a collection of the plugin, by whatever name the house gave it. */
export const tableOf = ({ db }: Payload, slug: string): CollectionTable => {
  const { tableNameMap, tables } = db as unknown as PostgresAdapter
  const table: unknown = tables[tableNameMap.get(slug.replaceAll('-', '_')) ?? '']
  if (!is(table, PgTable)) throw new Error(`[phase-checklists] the collection ${slug} has no table.`)
  return {
    table,
    column: (field) => {
      const column = (table as unknown as Partial<Record<string, PgColumn>>)[field]
      if (!column) throw new Error(`[phase-checklists] the table of ${slug} has no column for ${field}.`)
      return column
    },
  }
}
