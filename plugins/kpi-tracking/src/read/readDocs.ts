import type { Doc } from '@streekwerk/payload-kit'
import { isPossibleId, localApi, storedId } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'

/**
 * Documents of a collection of the plugin by their ids, whoever may read them, in one query for all; those that are not there are left out.
 */
export const readDocs = async (
  req: PayloadRequest,
  collection: string,
  ids: Iterable<number | string>,
): Promise<ReadonlyMap<string, Doc>> => {
  const possible = [...new Set(ids)].filter((id) => isPossibleId(req, collection, id))
  if (possible.length === 0) return new Map()
  const { docs } = await localApi(req.payload).find({
    collection,
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: possible.map((id) => storedId(req, collection, id)) } },
  })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

/** The same, each once and in the order in which they were named; throws where one is not there. */
export const readAllDocs = async (
  req: PayloadRequest,
  collection: string,
  ids: readonly string[],
): Promise<readonly Doc[]> => {
  // In whatever capitals an id was written, it is of one document.
  const asked = [...new Set(ids.map((id) => id.toLowerCase()))]
  const found = await readDocs(req, collection, asked)
  return asked.map((id) => {
    const doc = found.get(id)
    if (!doc) throw new NotFound(req.t)
    return doc
  })
}
