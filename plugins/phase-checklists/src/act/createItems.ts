import type { PayloadRequest } from 'payload'

import type { Doc } from '../read/localApi'
import { named, slugs } from '../slugs'

/**
 * Makes the items of a subject from those of its life cycle. It goes past the hooks, as there may be hundreds and they say nothing
 * yet; it does so in the transaction of the request.
 */
export const createItems = async (
  req: PayloadRequest,
  { items, subject, trail }: { items: readonly Doc[]; subject: number | string; trail: number | string },
): Promise<void> => {
  const now = new Date().toISOString()
  for (const item of items)
    await req.payload.db.create({
      collection: named(slugs.items),
      data: {
        createdAt: now,
        isRetired: false,
        key: item.key,
        result: 'notAssessed',
        status: 'todo',
        subject,
        lifeCycleItem: item.id,
        trail,
        updatedAt: now,
      },
      req,
      returning: false,
    })
}
