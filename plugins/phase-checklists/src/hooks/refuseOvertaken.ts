import { conflict, type Doc, idOf, localApi } from '@streekwerk/payload-kit'
import type { CollectionBeforeValidateHook } from 'payload'

import { lockSubject } from '../act/locks'
import { refuseOver } from '../act/refuseOver'
import { refusals } from '../words/refusals'

/** Whether something that was sent is this moment, however it is written. */
const isMoment = (sent: unknown, moment: unknown): boolean =>
  typeof sent === 'string' && Date.parse(sent) === Date.parse(String(moment))

/**
 * Refuses to save what was read before another save of it was done: Payload writes documents whole, so that it would undo what that
 * one said. Of what is kept of a subject one save at a time is let through, and none while something is decided there or after it is over. Who sends along as
 * `seen` when what they looked at was saved is also refused if it has been saved since.
 */
export const refuseOvertaken: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return
  const before = originalDoc as Doc
  const subject = idOf(before.subject) ?? ''
  await lockSubject(req, subject)
  await refuseOver(req, subject)
  const { docs } = await localApi(req.payload).find({
    collection: collection.slug,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { updatedAt: true },
    where: { id: { equals: before.id } },
  })
  if (docs[0]?.updatedAt !== before.updatedAt) throw conflict(req, refusals.savedMeanwhile)
  const { seen, ...said } = data as Record<string, unknown>
  if (seen !== undefined && !isMoment(seen, before.updatedAt)) throw conflict(req, refusals.savedMeanwhile)
  return said
}
