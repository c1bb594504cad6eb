import { idOf, isThere, localApi } from '@streekwerk/payload-kit'
import type { Access, PayloadRequest, Where } from 'payload'

import { slugs } from '../slugs'
import { notInTrash } from './notInTrash'
import { optionsOf } from './optionsOf'

/** What an access rule answered, of what does not lie in the trash. */
const within = (req: PayloadRequest, answer: true | Where): Where[] => [
  ...(answer === true ? [] : [answer]),
  ...notInTrash(req.payload),
]

/** At which of these subjects an access rule lets somebody, as far as what the plugin keeps of them goes; one question for all. */
export const mayForWhich = async (
  req: PayloadRequest,
  access: Access,
  subjects: readonly string[],
): Promise<ReadonlySet<string>> => {
  const answer = subjects.length > 0 && (await access({ req }))
  if (answer === false) return new Set()
  const bounds = within(req, answer)
  if (bounds.length === 0) return new Set(subjects)
  const { docs } = await localApi(req.payload).find({
    collection: slugs.trails,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { subject: true },
    where: { and: [...bounds, { subject: { in: [...subjects] } }] },
  })
  return new Set(docs.flatMap(({ subject }) => idOf(subject) ?? []))
}

/** Whether an access rule lets somebody at what the plugin keeps of one subject, which does not lie in the trash; a query it answers is asked of the subject's trail. */
export const mayFor = async (req: PayloadRequest, access: Access, subject: string): Promise<boolean> => {
  const answer = await access({ req })
  if (answer === false) return false
  // What has not started has no trail that could be asked.
  if (answer === true) {
    const subjects = optionsOf(req.payload)?.subject
    return subjects === undefined || isThere(req, subjects, subject)
  }
  const { totalDocs } = await localApi(req.payload).count({
    collection: slugs.trails,
    overrideAccess: true,
    req,
    where: { and: [...within(req, answer), { subject: { equals: subject } }] },
  })
  return totalDocs > 0
}
