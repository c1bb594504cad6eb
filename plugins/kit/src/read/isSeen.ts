import type { PayloadRequest } from 'payload'

import { isThere } from './isThere'
import { localApi } from './localApi'
import { isPossibleId } from './storedId'

/** Whether whoever asks may read a document; a program, which is nobody, may name whatever is there. */
export const isSeen = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<boolean> => {
  if (!req.user) return isThere(req, collection, id)
  if (!isPossibleId(req, collection, id)) return false
  const { docs } = await localApi(req.payload).find({
    collection,
    depth: 0,
    disableErrors: true,
    joins: false,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    select: {},
    where: { id: { equals: id } },
  })
  return docs.length > 0
}
