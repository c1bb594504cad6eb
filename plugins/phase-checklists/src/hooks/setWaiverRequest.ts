import type { Doc } from '@streekwerk/payload-kit'
import {
  badRequest,
  conflict,
  dayOf,
  idOf,
  isBlank,
  localApi,
  storedDay,
  textIn,
  todayIn,
  wrong,
  wrongAt,
} from '@streekwerk/payload-kit'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { lockSubject } from '../act/locks'
import { refuseOver } from '../act/refuseOver'
import { hasLivingWaiver } from '../domain/checklist/waivers'
import { findItem } from '../read/findItem'
import { toWaiver } from '../read/readStanding'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'

/** Of two who ask at the same moment the second waits for the first, and then sees what it asked. */
const refuseSecond = async (req: PayloadRequest, item: Doc, today: string): Promise<void> => {
  const subject = idOf(item.subject) ?? ''
  await lockSubject(req, subject)
  await refuseOver(req, subject)
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

/** Writes down who asks for a waiver, and of which subject; for a time that has yet to come, where no other waiver lives. Whether somebody may ask was asked before. */
export const setWaiverRequest =
  ({ timeZone }: Pick<ResolvedOptions, 'timeZone'>): CollectionBeforeValidateHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create' || !data) return data
    const item = await findItem(req, (data as Record<string, unknown>).item)
    if (!item) throw wrong(req, badRequest)
    if (isBlank(textIn((data as Record<string, unknown>).reason)))
      throw wrongAt(req, 'reason', refusals.reasonMissing)
    const until = dayOf((data as Record<string, unknown>).validUntil)
    const today = todayIn(timeZone)
    if (until === null) throw wrongAt(req, 'validUntil', refusals.dayMissing)
    if (until < today) throw wrongAt(req, 'validUntil', refusals.waiverPast)
    await refuseSecond(req, item, today)
    return {
      ...(data as Record<string, unknown>),
      approvedAt: null,
      approvedBy: null,
      requestedBy: req.user?.id,
      subject: item.subject,
      validUntil: storedDay(until),
      withdrawnAt: null,
      withdrawnBy: null,
    }
  }
