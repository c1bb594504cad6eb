import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'

import { hasLivingWaiver } from '../domain/checklist/waivers'
import { todayIn } from '../read/days'
import { idOf } from '../read/idOf'
import type { Doc } from '../read/localApi'
import { localApi } from '../read/localApi'
import { isWithdrawn, toWaiver } from '../read/readStanding'
import { conflict } from '../refuse'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'
import { inTransaction } from './inTransaction'
import { lockSubject } from './locks'

/** Takes a waiver back, given or not, while its time lasts; that it was there is kept. Whoever calls has asked whether somebody may. */
export const withdraw = (
  { timeZone }: ResolvedOptions,
  req: PayloadRequest,
  { id, subject }: Doc,
): Promise<Doc> =>
  inTransaction(req, async () => {
    await lockSubject(req, idOf(subject) ?? '')
    const api = localApi(req.payload)
    const asked = { collection: slugs.waivers, depth: 0, id, overrideAccess: true, req } as const
    const waiver = await api.findByID({ ...asked, disableErrors: true })
    if (!waiver) throw new NotFound(req.t)
    if (isWithdrawn(waiver)) throw conflict(req, refusals.withdrawn)
    if (!hasLivingWaiver([toWaiver(waiver)], todayIn(timeZone))) throw conflict(req, refusals.expired)
    return api.update({
      ...asked,
      data: { withdrawnAt: new Date().toISOString(), withdrawnBy: req.user?.id },
    })
  })
