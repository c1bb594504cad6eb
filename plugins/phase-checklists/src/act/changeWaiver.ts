import type { Doc } from '@streekwerk/payload-kit'
import { conflict, idOf, inTransaction, localApi } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'

import type { Waiver } from '../domain/checklist/answer'
import type { WaiverFault } from '../domain/checklist/waivers'
import { findWaiver } from '../read/findWaiver'
import { toWaiver } from '../read/readStanding'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'
import { lockSubject } from './locks'

/** Changes a waiver as it is when its subject's turn has come, unless something is wrong with doing that by then. */
export const changeWaiver = (
  req: PayloadRequest,
  { id, subject }: Doc,
  faultOf: (waiver: Waiver) => WaiverFault | undefined,
  data: Record<string, unknown>,
): Promise<Doc> =>
  inTransaction(req, async () => {
    await lockSubject(req, idOf(subject) ?? '')
    const waiver = await findWaiver(req, id)
    if (!waiver) throw new NotFound(req.t)
    const fault = faultOf(toWaiver(waiver))
    if (fault) throw conflict(req, refusals[fault])
    return localApi(req.payload).update({
      collection: slugs.waivers,
      data,
      depth: 0,
      id,
      overrideAccess: true,
      req,
    })
  })
