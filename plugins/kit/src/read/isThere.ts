import type { PayloadRequest } from 'payload'

import { localApi } from './localApi'
import { isPossibleId } from './storedId'

/** Whether there is a document with this id, whoever may read it. */
export const isThere = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<boolean> => {
  if (!isPossibleId(req, collection, id)) return false
  const { totalDocs } = await localApi(req.payload).count({
    collection,
    overrideAccess: true,
    req,
    where: { id: { equals: id } },
  })
  return totalDocs > 0
}
