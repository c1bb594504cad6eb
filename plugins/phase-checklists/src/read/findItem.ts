import type { Doc } from '@streekwerk/payload-kit'
import { idOf, isPossibleId, localApi } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { slugs } from '../slugs'

/** The item of a subject that something names; null where there is none. Whoever calls asks whether it may be read. */
export const findItem = async (req: PayloadRequest, item: unknown): Promise<Doc | null> => {
  const id = idOf(item)
  if (id === null || !isPossibleId(req, slugs.items, id)) return null
  return localApi(req.payload).findByID({
    collection: slugs.items,
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
    req,
  })
}
