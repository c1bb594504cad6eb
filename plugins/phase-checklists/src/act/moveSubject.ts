import type { PayloadRequest } from 'payload'

import type { LifeCycleChanges } from '../domain/lifeCycle/compareLifeCycles'
import { compareLifeCycles } from '../domain/lifeCycle/compareLifeCycles'
import { moveTrail } from '../domain/trail/moveTrail'
import { findTrail } from '../read/findTrail'
import type { Doc } from '../read/localApi'
import { localApi } from '../read/localApi'
import type { StoredLifeCycle } from '../read/readLifeCycle'
import { readLifeCycle } from '../read/readLifeCycle'
import { readItemsOf } from '../read/readStanding'
import type { StoredTrail } from '../read/readTrail'
import { readTrail } from '../read/readTrail'
import { conflict, wrong } from '../refuse'
import { named, slugs } from '../slugs'
import { moveRefusals, refusals } from '../words/refusals'
import { createItems } from './createItems'
import { inTransaction } from './inTransaction'
import { lockLifeCycle, lockSubject } from './locks'

/** Each item of the subject stands for the item of that key in the new version; one that is gone there is kept, and counts no more. */
const followItems = async (
  req: PayloadRequest,
  { doc, subject }: StoredTrail,
  to: StoredLifeCycle,
): Promise<void> => {
  const kept = new Map((await readItemsOf(req, doc.id)).map((item) => [String(item.key), item]))
  const fresh = new Map(to.items.map((item) => [String(item.key), item]))
  await createItems(req, {
    items: to.items.filter(({ key }) => !kept.has(String(key))),
    subject,
    trail: doc.id,
  })
  for (const [key, item] of kept) {
    const lifeCycleItem = fresh.get(key)
    if (!lifeCycleItem && item.isRetired === true) continue
    await req.payload.db.updateOne({
      collection: named(slugs.items),
      data: lifeCycleItem ? { isRetired: false, lifeCycleItem: lifeCycleItem.id } : { isRetired: true },
      id: item.id,
      req,
      returning: false,
    })
  }
}

/**
 * Moves a subject to a newer version of its life cycle and answers what that changes; asked only to look, it changes nothing.
 * What was answered stays with the items that both versions have.
 */
export const moveSubject = (
  req: PayloadRequest,
  { isPreview, lifeCycle, subject }: { isPreview: boolean; lifeCycle: number | string; subject: string },
): Promise<LifeCycleChanges> =>
  inTransaction(req, async () => {
    await lockSubject(req, subject)
    const doc: Doc | null = await findTrail(req, subject)
    await lockLifeCycle(req, lifeCycle)
    const to = await readLifeCycle(req, lifeCycle)
    if (!doc || !to) throw wrong(req, refusals.badRequest)
    if (to.doc.state !== 'active') throw wrong(req, refusals.notActive)
    const read = await readTrail(req, doc)
    const moved = moveTrail(read.trail, read.stored.lifeCycle, to.lifeCycle)
    if ('refusal' in moved) throw conflict(req, moveRefusals[moved.refusal])
    if (!isPreview) {
      await followItems(req, read, to)
      await localApi(req.payload).update({
        collection: slugs.trails,
        data: { lifeCycle: to.doc.id },
        depth: 0,
        id: doc.id,
        overrideAccess: true,
        req,
      })
    }
    return compareLifeCycles(read.stored.lifeCycle, to.lifeCycle)
  })
