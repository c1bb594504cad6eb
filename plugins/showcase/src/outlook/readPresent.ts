import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { splitDocumentKey } from '../domain/documentKey'
import type { EntryRow } from '../domain/entryRow'
import type { SeenRow } from '../domain/rowParts'
import type { Session } from '../publish/inTransaction'

/** A row that is written, whether or not its time has come. */
export type PresentRow = SeenRow & Pick<EntryRow, 'requiredKeys'>

const sessionOf = ({ db }: Payload): Session => (db as unknown as PostgresAdapter).drizzle

const iso = (column: string) =>
  sql.raw(`to_char(nullif(${column}, '-infinity') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** The rows of a document as they are written now, in every locale. */
export const readPresent = async (
  payload: Payload,
  collection: string,
  id: string,
): Promise<PresentRow[]> => {
  const { rows } = await sessionOf(payload).execute(sql`
    select locale, lang, path, data, required_keys, ${iso('sort_at')} as sort_at,
      ${iso('visible_from')} as visible_from, ${iso('visible_until')} as visible_until
    from showcase_entries where collection = ${collection} and doc_id = ${id}`)
  return rows.map((row) => ({
    locale: row.locale as string,
    lang: row.lang as string,
    path: row.path as string | null,
    data: row.data as EntryRow['data'],
    requiredKeys: row.required_keys as string[],
    sortAt: row.sort_at as string | null,
    visibleFrom: row.visible_from as string | null,
    visibleUntil: row.visible_until as string | null,
  }))
}

/** The titles of those of the documents that a visitor sees now in a locale, by key. */
export const readSeen = async (
  payload: Payload,
  keys: readonly string[],
  locale: string,
): Promise<Map<string, string>> => {
  if (keys.length === 0) return new Map()
  const { rows } = await sessionOf(payload).execute(sql`
    select k.key, v.title
    from jsonb_to_recordset(${JSON.stringify(keys.map((key) => ({ key, ...splitDocumentKey(key) })))}::jsonb)
      as k(key text, collection text, id text)
    join showcase_visible v on v.collection = k.collection and v.doc_id = k.id and v.locale = ${locale}`)
  return new Map(rows.map(({ key, title }) => [key as string, title as string]))
}
