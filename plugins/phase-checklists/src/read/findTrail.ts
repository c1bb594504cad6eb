import type { Doc } from '@streekwerk/payload-kit'
import { localApi } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { slugs } from '../slugs'

/** Finds the trail of a subject; null where it has not started. Whoever calls has asked whether this may be read. */
export const findTrail = async (req: PayloadRequest, subject: string): Promise<Doc | null> => {
  const { docs } = await localApi(req.payload).find({
    collection: slugs.trails,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { subject: { equals: subject } },
  })
  return docs[0] ?? null
}
