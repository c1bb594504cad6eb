import type { Doc } from '@streekwerk/payload-kit'
import { conflict, inTransaction, localApi } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'

import { askFault } from '../domain/trail/askFault'
import type { TrailState } from '../domain/trail/trail'
import { findTrail } from '../read/findTrail'
import { slugs } from '../slugs'
import { decisionRefusals, refusals } from '../words/refusals'
import { lockSubject } from './locks'

/** Writes down that a decision is asked for at the gate of a subject; the next review answers it. Whoever calls has asked whether somebody may. */
export const askDecision = (req: PayloadRequest, subject: string): Promise<Doc> =>
  inTransaction(req, async () => {
    await lockSubject(req, subject)
    const trail = await findTrail(req, subject)
    if (!trail) throw new NotFound(req.t)
    const fault = askFault({
      isAsked: typeof trail.askedAt === 'string',
      state: trail.state as TrailState,
    })
    if (fault) throw conflict(req, fault === 'isOver' ? decisionRefusals.isOver : refusals[fault])
    return localApi(req.payload).update({
      collection: slugs.trails,
      data: { askedAt: new Date().toISOString(), askedBy: req.user?.id },
      depth: 0,
      id: trail.id,
      overrideAccess: true,
      req,
    })
  })
