import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { Forbidden } from 'payload'

import { lockSubject } from '../act/locks'
import { hasLivingWaiver } from '../domain/checklist/waivers'
import { dayOf, storedDay, todayIn } from '../read/days'
import { idOf } from '../read/idOf'
import type { Doc } from '../read/localApi'
import { localApi } from '../read/localApi'
import { mayFor } from '../read/mayFor'
import { toWaiver } from '../read/readStanding'
import { isPossibleId } from '../read/storedId'
import { conflict, wrong } from '../refuse'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'

/** Of two who ask at the same moment the second waits for the first, and then sees what it asked. */
const refuseSecond = async (req: PayloadRequest, item: Doc, today: string): Promise<void> => {
  await lockSubject(req, idOf(item.subject) ?? '')
  const { docs } = await localApi(req.payload).find({
    collection: slugs.waivers,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { item: { equals: item.id } },
  })
  if (hasLivingWaiver(docs.map(toWaiver), today)) throw conflict(req, refusals.waiverLives)
}

/** Writes down who asks for a waiver, and of which subject; asked by whoever may answer items of it, for a time that has yet to come, where no other waiver lives. */
export const setWaiverRequest =
  ({ access, timeZone }: ResolvedOptions): CollectionBeforeValidateHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create' || !data) return data
    const id = idOf((data as Record<string, unknown>).item)
    const item =
      id === null || !isPossibleId(req, slugs.items, id)
        ? null
        : await localApi(req.payload).findByID({
            collection: slugs.items,
            depth: 0,
            disableErrors: true,
            id,
            overrideAccess: true,
            req,
          })
    const subject = idOf(item?.subject)
    if (!req.user || !item || subject === null || !(await mayFor(req, access.answer, subject)))
      throw new Forbidden(req.t)
    const until = dayOf((data as Record<string, unknown>).validUntil)
    const today = todayIn(timeZone)
    if (until === null || until < today) throw wrong(req, refusals.waiverPast)
    await refuseSecond(req, item, today)
    return {
      ...(data as Record<string, unknown>),
      approvedAt: null,
      approvedBy: null,
      requestedBy: req.user.id,
      subject: item.subject,
      validUntil: storedDay(until),
      withdrawnAt: null,
      withdrawnBy: null,
    }
  }
