import type { Doc } from '@streekwerk/payload-kit'
import { conflict, inTransaction, isThere, localApi, storedId, todayIn, wrong } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'

import { startTrail } from '../domain/trail/trail'
import { findTrail } from '../read/findTrail'
import { readLifeCycle } from '../read/readLifeCycle'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'
import { createItems } from './createItems'
import { lockLifeCycle, lockSubject } from './locks'

/** Starts a subject on a life cycle that is in use, with all of its items, or not at all. Whoever calls has asked whether it may be started. */
export const startSubject = (
  { subject: subjects, timeZone }: ResolvedOptions,
  req: PayloadRequest,
  { lifeCycle, subject }: { lifeCycle: number | string; subject: number | string },
): Promise<Doc> =>
  inTransaction(req, async () => {
    await lockSubject(req, String(subject))
    if (!(await isThere(req, subjects, subject))) throw new NotFound(req.t)
    if (await findTrail(req, String(subject))) throw conflict(req, refusals.alreadyStarted)
    await lockLifeCycle(req, lifeCycle)
    const stored = await readLifeCycle(req, lifeCycle)
    const phases = stored?.lifeCycle.phases.map(({ key }) => key) ?? []
    const trail = startTrail(phases, todayIn(timeZone))
    if (stored?.doc.state !== 'active' || !trail) throw wrong(req, refusals.notActive)
    const { phase, state, visits } = trail
    const doc = await localApi(req.payload).create({
      collection: slugs.trails,
      data: {
        lifeCycle: stored.doc.id,
        phase,
        reviews: 0,
        state,
        subject: storedId(req, subjects, subject),
        visits,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await createItems(req, { subject, items: stored.items, trail: doc.id })
    return doc
  })
