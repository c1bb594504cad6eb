import type { Payload, PayloadRequest, Where } from 'payload'
import { Forbidden } from 'payload'

import type { Doc } from '../../../read/localApi'

type Sought = {
  joins?: false
  limit?: number
  select?: Record<string, true>
  sort?: string | string[]
  where?: Where
}

type Seeing = Sought & {
  collection: string
  depth: 0
  overrideAccess: false
  pagination: false
  req: PayloadRequest
  user: PayloadRequest['user']
}

/** As of the plugin's own reading: which collections there are is known at run time only. */
const seeingApi = (payload: Payload) =>
  payload as unknown as { find: (args: Seeing) => Promise<{ docs: Doc[] }> }

/** The documents of a collection that whoever looks may read; none where they may read none of it. */
export const findSeen = async (
  req: PayloadRequest,
  collection: string,
  sought: Sought,
): Promise<readonly Doc[]> => {
  try {
    const { docs } = await seeingApi(req.payload).find({
      ...sought,
      collection,
      depth: 0,
      overrideAccess: false,
      pagination: false,
      req,
      user: req.user,
    })
    return docs
  } catch (error) {
    if (error instanceof Forbidden) return []
    throw error
  }
}
