import { sql } from 'drizzle-orm'
import type { Payload, Where } from 'payload'

import { inTransaction } from '../publish/inTransaction'
import { localApi } from '../publish/localApi'

const BATCH = 200
/** Of more ids than are published at once it is asked whether their documents are there: mostly they all are. */
const LOOKED_AT = 1000

const findIds = async (
  payload: Payload,
  collection: string,
  where: Where,
  limit = BATCH,
): Promise<string[]> => {
  const { docs } = await localApi(payload).find({
    collection,
    depth: 0,
    joins: false,
    limit,
    // Every document is looked at; which are public is decided when they are read again.
    overrideAccess: true,
    pagination: false,
    select: {},
    sort: 'id',
    where,
  })
  return docs.map(({ id }) => String(id))
}

/** The ids of all documents of a collection, some hundreds at a time, in the order of their ids. */
export async function* documentBatches(payload: Payload, collection: string): AsyncGenerator<string[]> {
  for (let after: string | undefined; ;) {
    const where: Where = after === undefined ? {} : { id: { greater_than: after } }
    const ids = await findIds(payload, collection, where)
    if (ids.length === 0) return
    yield ids
    after = ids.at(-1)
  }
}

const nextPublicIds = (
  payload: Payload,
  table: string,
  collection: string,
  after: string,
): Promise<string[]> =>
  inTransaction({ payload }, async ({ session }) => {
    const { rows } = await session.execute(sql`
      select distinct doc_id from ${sql.identifier(table)}
      where collection = ${collection} and doc_id > ${after} order by doc_id limit ${LOOKED_AT}`)
    return rows.map(({ doc_id }) => String(doc_id))
  })

/** Those of which there is no document. */
const vanishedAmong = async (
  payload: Payload,
  collection: string,
  ids: readonly string[],
): Promise<string[]> => {
  const where: Where = { id: { in: ids } }
  const { totalDocs } = await localApi(payload).count({ collection, overrideAccess: true, where })
  if (totalDocs === ids.length) return []
  const present = new Set(await findIds(payload, collection, where, ids.length))
  return ids.filter((id) => !present.has(id))
}

/** The ids that still have rows or paths although their documents are no longer there. */
export async function* vanishedBatches(payload: Payload, collection: string): AsyncGenerator<string[]> {
  for (const table of ['showcase_entries', 'showcase_paths']) {
    for (let after = ''; ;) {
      const ids = await nextPublicIds(payload, table, collection, after)
      if (ids.length === 0) break
      const vanished = await vanishedAmong(payload, collection, ids)
      for (let at = 0; at < vanished.length; at += BATCH) yield vanished.slice(at, at + BATCH)
      after = ids.at(-1) ?? after
    }
  }
}
