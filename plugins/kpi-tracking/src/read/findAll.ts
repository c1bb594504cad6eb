import type { Doc } from '@streekwerk/payload-kit'
import { localApi } from '@streekwerk/payload-kit'
import type { PayloadRequest, Where } from 'payload'

/** All documents of a collection of the plugin that are like this, whoever may read them. */
export const findAll = async (
  req: PayloadRequest,
  collection: string,
  where: Where,
  select?: Record<string, unknown>,
): Promise<readonly Doc[]> => {
  const { docs } = await localApi(req.payload).find({
    collection,
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    ...(select ? { select } : {}),
    where,
  })
  return docs
}
