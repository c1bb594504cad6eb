import type { PayloadRequest } from 'payload'

import { findSeen } from './findSeen'
import { isThere } from './isThere'
import { isPossibleId } from './storedId'

/** Whether whoever asks may read a document; a program, which is nobody, may name whatever is there. */
export const isSeen = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<boolean> => {
  if (!req.user) return isThere(req, collection, id)
  if (!isPossibleId(req, collection, id)) return false
  const docs = await findSeen(req, collection, { limit: 1, select: {}, where: { id: { equals: id } } })
  return docs.length > 0
}
