import type { Access, PayloadRequest } from 'payload'

import { slugs } from '../slugs'
import { localApi } from './localApi'

/** Whether an access rule lets somebody at what the plugin keeps of one subject; a query it answers is asked of the subject's trail. */
export const mayFor = async (req: PayloadRequest, access: Access, subject: string): Promise<boolean> => {
  const answer = await access({ req })
  if (typeof answer === 'boolean') return answer
  const { totalDocs } = await localApi(req.payload).count({
    collection: slugs.trails,
    overrideAccess: true,
    req,
    where: { and: [answer, { subject: { equals: subject } }] },
  })
  return totalDocs > 0
}
