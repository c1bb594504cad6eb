import type { Doc } from '@streekwerk/payload-kit'
import { localApi } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { slugs } from '../slugs'

/** A waiver as it is stored, or null. Whoever calls asks whether somebody may see it. */
export const findWaiver = (req: PayloadRequest, id: number | string): Promise<Doc | null> =>
  localApi(req.payload).findByID({
    collection: slugs.waivers,
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
    req,
  })
