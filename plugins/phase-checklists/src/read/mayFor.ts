import type { Access, PayloadRequest } from 'payload'

import { slugs } from '../slugs'
import { idOf } from './idOf'
import { localApi } from './localApi'

/** At which of these subjects an access rule lets somebody, as far as what the plugin keeps of them goes; one question for all. */
export const mayForWhich = async (
  req: PayloadRequest,
  access: Access,
  subjects: readonly string[],
): Promise<ReadonlySet<string>> => {
  const answer = subjects.length > 0 && (await access({ req }))
  if (typeof answer === 'boolean') return new Set(answer ? subjects : [])
  const { docs } = await localApi(req.payload).find({
    collection: slugs.trails,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { subject: true },
    where: { and: [answer, { subject: { in: [...subjects] } }] },
  })
  return new Set(docs.flatMap(({ subject }) => idOf(subject) ?? []))
}

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
