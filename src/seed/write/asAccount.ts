import { createLocalReq, type PayloadRequest } from 'payload'

import type { Writing } from './writing'

/** A request in the name of an account of the demo region, in the transaction of the seed. */
export const asAccount = async ({ payload, req }: Writing, id: string): Promise<PayloadRequest> => {
  const user = await payload.findByID({ collection: 'users', depth: 0, id, overrideAccess: true, req })
  return createLocalReq(
    {
      req: { transactionID: req.transactionID },
      user: { ...user, collection: 'users' } as never,
    },
    payload,
  )
}
