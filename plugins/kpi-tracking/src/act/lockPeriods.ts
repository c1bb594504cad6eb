import type { Doc } from '@streekwerk/payload-kit'
import { idOf, inTransaction, localApi } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'

import { readDoc } from '../read/readKpi'
import { slugs } from '../slugs'
import { byStep, lockKpis } from './byStep'

const readPeriod = async (req: PayloadRequest, id: string): Promise<Doc> => {
  const period = await readDoc(req, slugs.periods, id)
  if (!period) throw new NotFound(req.t)
  return period
}

/** Locks periods, in which nothing moves any more, or unlocks them: all of them or none. Whoever calls has asked whether somebody may. */
export const lockPeriods = (
  req: PayloadRequest,
  { ids, isLocked }: { ids: readonly string[]; isLocked: boolean },
): Promise<readonly Doc[]> =>
  inTransaction(req, async () => {
    const asked = [...new Set(ids)].sort()
    const found = await Promise.all(asked.map((id) => readPeriod(req, id)))
    await lockKpis(
      req,
      found.map(({ kpi }) => idOf(kpi) ?? ''),
    )
    const locked: Doc[] = []
    for (const id of asked) {
      const { lockedAt, lockedBy } = await readPeriod(req, id)
      const since = {
        lockedAt: lockedAt ?? new Date().toISOString(),
        lockedBy: idOf(lockedBy) ?? req.user?.id,
      }
      locked.push(
        await localApi(req.payload).update({
          collection: slugs.periods,
          context: byStep,
          data: isLocked ? since : { lockedAt: null, lockedBy: null },
          depth: 0,
          id,
          overrideAccess: true,
          req,
        }),
      )
    }
    return locked
  })
