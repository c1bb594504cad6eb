import { sql } from 'drizzle-orm'

import { documentKey, splitDocumentKey } from '../domain/documentKey'
import type { PathRow, PathSettlement, PathWish } from '../domain/settlePaths'
import { settlePaths } from '../domain/settlePaths'
import type { Session } from './inTransaction'
import { lockPaths } from './lockDocuments'

const readKnown = async (
  session: Session,
  collection: string,
  wishes: readonly PathWish[],
): Promise<PathRow[]> => {
  const ids = [...new Set(wishes.map(({ key }) => splitDocumentKey(key).id))]
  const paths = wishes.flatMap(({ path }) => (path === null ? [] : [path]))
  const { rows } = await session.execute(sql`
    select path, locale, collection, doc_id, state, since from showcase_paths
    where (collection = ${collection}
        and doc_id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)))
      or path in (select jsonb_array_elements_text(${JSON.stringify(paths)}::jsonb))`)
  return rows.map((row) => ({
    path: row.path as string,
    locale: row.locale as string,
    key: documentKey(row.collection as string, row.doc_id as string),
    state: row.state as PathRow['state'],
    since: row.since as string,
  }))
}

const asRecord = ({ path, locale, key, state, since }: PathRow) => {
  const { collection, id } = splitDocumentKey(key)
  return { path, locale, collection, doc_id: id, state, since }
}

const write = (session: Session, changed: readonly PathRow[]) =>
  session.execute(sql`
    insert into showcase_paths (path, locale, collection, doc_id, state, since)
    select path, locale, collection, doc_id, state, since
    from jsonb_to_recordset(${JSON.stringify(changed.map(asRecord))}::jsonb) as r(
      path text, locale text, collection text, doc_id text, state text, since timestamptz)
    on conflict (path) do update set locale = excluded.locale, collection = excluded.collection,
      doc_id = excluded.doc_id, state = excluded.state, since = excluded.since`)

/**
 * Settles where these documents of one collection are found from now on, and answers the wishes that were refused
 * because another document is found there. `isHeld` says that no other transaction can write paths of this collection.
 */
export const writePaths = async (
  session: Session,
  collection: string,
  wishes: readonly PathWish[],
  isHeld: boolean,
): Promise<PathSettlement['refused']> => {
  if (wishes.length === 0) return []
  const paths = wishes.flatMap(({ path }) => (path === null ? [] : [path]))
  if (!isHeld) await lockPaths(session, paths)
  const known = await readKnown(session, collection, wishes)
  const { changed, refused } = settlePaths(known, wishes, new Date().toISOString())
  if (changed.length > 0) await write(session, changed)
  return refused
}
