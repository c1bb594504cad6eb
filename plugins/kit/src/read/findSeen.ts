import type { PayloadRequest, Where } from 'payload'

import type { Doc } from './localApi'
import { localApi } from './localApi'

/** What is looked for: which documents, in which order, and what of them. */
type Sought = Readonly<{
  limit?: number
  select: Record<string, true>
  sort?: string | string[]
  /** Also of what lies in the trash. */
  trash?: true
  where?: Where
}>

/** The documents of a collection that whoever looks may read, by the rules of that collection; none where they may read none of it. */
export const findSeen = async (
  req: PayloadRequest,
  collection: string,
  { where = {}, ...sought }: Sought,
): Promise<readonly Doc[]> => {
  const { docs } = await localApi(req.payload).find({
    ...sought,
    collection,
    depth: 0,
    disableErrors: true,
    joins: false,
    overrideAccess: false,
    pagination: false,
    req,
    where,
  })
  return docs
}
