import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'

import { approvalFault } from '../domain/checklist/waivers'
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

/** Gives a waiver, once, in time and not one's own. Whoever calls has asked whether somebody may. */
export const approve = (
  { timeZone }: ResolvedOptions,
  req: PayloadRequest,
  { id, subject }: Doc,
): Promise<Doc> =>
  inTransaction(req, async () => {
    await lockSubject(req, idOf(subject) ?? '')
    const api = localApi(req.payload)
    const waiver = await api.findByID({
      collection: slugs.waivers,
      depth: 0,
      disableErrors: true,
      id,
      overrideAccess: true,
      req,
    })
    if (!waiver) throw new NotFound(req.t)
    if (isWithdrawn(waiver)) throw conflict(req, refusals.withdrawn)
    const fault = approvalFault(toWaiver(waiver), String(req.user?.id), todayIn(timeZone))
    if (fault) throw conflict(req, refusals[fault])
    return api.update({
      collection: slugs.waivers,
      data: { approvedAt: new Date().toISOString(), approvedBy: req.user?.id },
      depth: 0,
      id,
      overrideAccess: true,
      req,
    })
  })
