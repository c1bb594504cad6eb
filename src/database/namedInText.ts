import { sql } from '@payloadcms/db-postgres'
import { type AnyPgColumn, index } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { PostgresAdapter } from '@payloadcms/db-postgres/types'
import type { SanitizedCollectionConfig } from 'payload'

type SchemaHook = PostgresAdapter['afterSchemaInit'][number]
type Table = Parameters<Parameters<SchemaHook>[0]['extendTable']>[0]['table']
type Sql = ReturnType<typeof sql>

/** Where the rich texts of a collection stand: the table of its translations, or of those of its versions, and the columns. */
export type TextColumns = { columns: string[]; table: string }

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)

const textNames = ({ flattenedFields, slug }: SanitizedCollectionConfig): string[] =>
  flattenedFields.flatMap((field) => {
    if (field.type !== 'richText') return []
    if (!field.localized) throw new Error(`[database] the text ${slug}.${field.name} is not localized`)
    return [snake(field.name)]
  })

/** Where the rich texts of a collection stand now, and where those of its versions do. */
export const textColumns = (
  collection: SanitizedCollectionConfig,
): { stored: TextColumns; versions: TextColumns | undefined } => {
  const table = collection.slug.replaceAll('-', '_')
  const names = textNames(collection)
  const versions = { columns: names.map((name) => `version_${name}`), table: `_${table}_v_locales` }
  return {
    stored: { columns: names, table: `${table}_locales` },
    versions: collection.versions ? versions : undefined,
  }
}

/** The ids of all that a rich text links to or shows; as the index has it, or PostgreSQL reads every text there is. */
export const idsNamedIn = (column: AnyPgColumn | Sql): Sql =>
  sql`jsonb_path_query_array(${column}, '$.**.value')`

/** Gives every rich text an index of what it names, so that a document can be asked who names it. */
export const indexNamedInText: SchemaHook = ({ adapter, extendTable, schema }) => {
  for (const { config } of Object.values(adapter.payload.collections)) {
    const { stored, versions } = textColumns(config)
    for (const { columns, table: name } of [stored, ...(versions ? [versions] : [])])
      for (const columnName of columns) {
        const table = adapter.tables[name] as unknown as (Table & Record<string, AnyPgColumn>) | undefined
        const column = Object.values(table ?? {}).find((each) => each?.name === columnName)
        if (!table || !column) throw new Error(`[database] there is no column ${name}.${columnName}`)
        const key = `${name}_${columnName}_names_idx`
        extendTable({ extraConfig: () => ({ [key]: index(key).using('gin', idsNamedIn(column)) }), table })
      }
  }
  return schema
}
