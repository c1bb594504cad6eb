import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { is } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import type { Payload } from 'payload'

import { slugs } from '../slugs'

/** The table of a collection, and the columns of its fields, which may be named otherwise. */
export type CollectionTable = { table: PgTable; column: (field: string) => PgColumn }

const withColumns = (table: PgTable, what: string): CollectionTable => ({
  table,
  column: (field) => {
    const column = (table as unknown as Partial<Record<string, PgColumn>>)[field]
    if (!column) throw new Error(`[phase-checklists] the table of ${what} has no column for ${field}.`)
    return column
  },
})

const tableNamed = ({ db }: Payload, name: string, what: string): CollectionTable => {
  const table: unknown = (db as unknown as PostgresAdapter).tables[name]
  if (!is(table, PgTable)) throw new Error(`[phase-checklists] the collection ${what} has no table.`)
  return withColumns(table, what)
}

const nameOf = ({ db }: Payload, slug: string): string =>
  (db as unknown as PostgresAdapter).tableNameMap.get(slug.replaceAll('-', '_')) ?? ''

/** The table that Payload made of a collection of the plugin, by whatever name the house gave it. */
export const tableOf = (payload: Payload, slug: string): CollectionTable =>
  tableNamed(payload, nameOf(payload, slug), slug)

/** The table of the subjects: the one that trails refer to, whatever the house calls it. */
export const subjectTable = (payload: Payload): CollectionTable => {
  const { column, table } = tableOf(payload, slugs.trails)
  const subject = column('subject').name
  const [foreign] = getTableConfig(table).foreignKeys.flatMap((key) => {
    const { columns, foreignTable } = key.reference()
    return columns.some(({ name }) => name === subject) ? [foreignTable] : []
  })
  if (!foreign) throw new Error('[phase-checklists] the trails refer to no table of subjects.')
  return withColumns(foreign, 'the subjects')
}

/** The table in which Payload keeps what documents of a collection name that may be of several collections. */
export const relationsOf = (payload: Payload, slug: string): CollectionTable => {
  const { relationshipsSuffix } = payload.db as unknown as PostgresAdapter
  return tableNamed(payload, `${nameOf(payload, slug)}${relationshipsSuffix}`, `relations of ${slug}`)
}
