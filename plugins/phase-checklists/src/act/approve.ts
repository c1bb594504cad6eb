import type { PayloadRequest } from 'payload'

import { approvalFault } from '../domain/checklist/waivers'
import { dayOf } from '../read/dayOf'
import { idOf } from '../read/idOf'
import type { Doc } from '../read/localApi'
import { localApi } from '../read/localApi'
import { conflict } from '../refuse'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'
import { inTransaction } from './inTransaction'
import { lockSubject } from './lockSubject'

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
    const fault = approvalFault(
      {
        approvedBy: idOf(waiver?.approvedBy),
        id: String(id),
        reason: '',
        requestedBy: idOf(waiver?.requestedBy) ?? '',
        validUntil: dayOf(waiver?.validUntil, timeZone) ?? '',
      },
      String(req.user?.id),
      dayOf(new Date(), timeZone) ?? '',
    )
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
