import { sql } from '@payloadcms/db-postgres'

import type { DocumentKey } from '../domain/privacy/report'
import type { Session } from './inOneTransaction'
import { pastKeepers } from './pastKeepers'
import type { TextTable } from './textTables'

/** A document by the table of its collection. */
export type Owner = DocumentKey

/** The documents whose rows these are: what lies inside of one, and its versions, is of the document. */
export const documentsOf = async (
  session: Session,
  tables: ReadonlyMap<string, TextTable>,
  table: string,
  ids: readonly string[],
): Promise<readonly Owner[]> => {
  const known = tables.get(table)
  if (known === undefined || ids.length === 0) return []
  if (known.heldBy === null) return [...new Set(ids)].map((id) => ({ id, table }))
  // Its owner column named the row it is held by; that row may be held itself.
  const above = tables.get(known.heldBy)
  if (above === undefined || above.heldBy === null || above.owner === null)
    return [...new Set(ids)].map((id) => ({ id, table: known.heldBy ?? table }))
  const { rows } = await session.execute<{ id: string }>(sql`
    select distinct ${sql.identifier(above.owner)}::text as id from ${sql.identifier(above.table)}
    where id::text in (select each from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as each)`)
  return documentsOf(
    session,
    tables,
    above.table,
    rows.map(({ id }) => id),
  )
}

/** Says of documents that they were saved just now, so that who has an older state open does not write it back. */
export const markSaved = async (session: Session, documents: readonly Owner[]): Promise<void> => {
  const each = new Map(documents.map((document) => [`${document.table} ${document.id}`, document]))
  for (const { id, table } of each.values()) {
    const { rows } = await session.execute<{ column: string; table: string }>(sql`
      select c.relname as table, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and
        ((c.relname = ${table} and a.attname = 'updated_at') or (c.relname = ${`_${table}_v`} and a.attname = 'version_updated_at'))`)
    for (const row of rows) {
      const isVersion = row.column !== 'updated_at'
      await pastKeepers(session, row.table, async () => {
        const which = isVersion
          ? sql`id = (select v.id from ${sql.identifier(row.table)} v where v.parent_id::text = ${id}
              order by v.created_at desc, v.id desc limit 1)`
          : sql`id::text = ${id}`
        await session.execute(sql`
          update ${sql.identifier(row.table)} set ${sql.identifier(row.column)} = clock_timestamp() where ${which}`)
      })
    }
  }
}
