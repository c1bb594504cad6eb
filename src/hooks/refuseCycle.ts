import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest } from 'payload'

import type { Words } from '../domain/locales/locales'
import { invalid } from './refuse'
import { holdLock, transactionOf } from './transaction'

const refusal: Words = {
  nl: 'Hiermee zou dit onder zichzelf vallen. Kies iets dat niet zelf hieronder valt.',
  en: 'This would make it part of itself. Choose something that is not part of it.',
}

/** More levels than any tree of organisations or themes has; a chain beyond it is a cycle that is already there. */
const DEPTH_LIMIT = 100

const idOf = (relation: unknown): string | null => {
  if (typeof relation === 'string') return relation
  return typeof relation === 'object' && relation !== null && 'id' in relation ? String(relation.id) : null
}

const liesUnder = async (req: PayloadRequest, table: string, start: string, id: string): Promise<boolean> => {
  const database = await transactionOf(req)
  const { rows } = await database.execute(sql`
    with recursive above (id, parent_id, depth) as (
      select id, parent_id, 1 from ${sql.identifier(table)} where id = ${start}
      union all
      select upper.id, upper.parent_id, depth + 1
      from ${sql.identifier(table)} upper join above on upper.id = above.parent_id
      where depth < ${DEPTH_LIMIT}
    )
    select 1 from above where id = ${id} limit 1`)
  return rows.length > 0
}

/** Keeps the `parent` relation of a collection a tree: one save at a time may move a branch, and none under itself. */
export const refuseCycle: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const original = originalDoc as JsonObject | undefined
  const parent = idOf(data.parent)
  // Nothing can lie under what does not exist yet.
  if (operation === 'create' || original === undefined || parent === null) return data
  await holdLock(req, `tree:${collection.slug}`)
  if (await liesUnder(req, collection.slug.replaceAll('-', '_'), parent, String(original.id)))
    throw invalid({ collection, req }, { because: refusal, path: 'parent' })
  return data
}
