import { sql } from '@payloadcms/db-postgres'
import { type AnyPgColumn, index } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { PostgresAdapter } from '@payloadcms/db-postgres/types'
import type { DatabaseAdapterObj, SanitizedCollectionConfig } from 'payload'

import { indexNamedInText } from './namedInText'

type SchemaHook = PostgresAdapter['afterSchemaInit'][number]
type Table = Parameters<Parameters<SchemaHook>[0]['extendTable']>[0]['table']

const snake = (path: string): string =>
  path.replaceAll('.', '_').replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)

/** A search in a relation is a search in the collection it leads to, which has its own indexes. */
const leadsElsewhere = ({ flattenedFields }: SanitizedCollectionConfig, path: string): boolean => {
  const [first] = path.split('.')
  return flattenedFields.some(
    (field) =>
      field.name === first &&
      (field.type === 'relationship' || ('virtual' in field && Boolean(field.virtual))),
  )
}

const columnsNamed = (tables: Readonly<Record<string, Table | undefined>>, name: string, column: string) =>
  [name, `${name}_locales`].flatMap((each) => {
    const table = tables[each]
    const found = Object.values((table ?? {}) as Record<string, AnyPgColumn | undefined>).find(
      (candidate) => candidate?.name === column,
    )
    return table && found ? [{ column: found, name: `${each}_${column}_search_idx`, table }] : []
  })

const searched = (
  collection: SanitizedCollectionConfig,
  tables: Readonly<Record<string, Table | undefined>>,
) => {
  const name = snake(collection.slug).replaceAll('-', '_')
  return (collection.admin.listSearchableFields ?? []).flatMap((path) => {
    if (leadsElsewhere(collection, path)) return []
    const own = columnsNamed(tables, name, snake(path))
    if (own.length === 0)
      throw new Error(`[database] ${collection.slug} is searched by ${path}, which has no column`)
    return [...own, ...columnsNamed(tables, `_${name}_v`, `version_${snake(path)}`)]
  })
}

const indexSearchedFields: SchemaHook = ({ adapter, extendTable, schema }) => {
  const tables = adapter.tables as unknown as Readonly<Record<string, Table | undefined>>
  for (const { config } of Object.values(adapter.payload.collections)) {
    if (config.slug.startsWith('payload-')) continue
    for (const { column, name, table } of searched(config, tables))
      extendTable({
        extraConfig: () => ({ [name]: index(name).using('gin', sql`${column} gin_trgm_ops`) }),
        table,
      })
  }
  return schema
}

/**
 * Gives every field by which a list of the panel is searched an index of its trigrams, also in its versions: the panel looks
 * for a part of a word, for which PostgreSQL would else read every text of the collection. Every rich text has one of what it
 * names. Needs the extension pg_trgm, which a migration makes.
 */
export const withSearchIndexes = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const made = adapter.init(args)
    ;(made as unknown as PostgresAdapter).afterSchemaInit.push(indexSearchedFields, indexNamedInText)
    return made
  },
})
