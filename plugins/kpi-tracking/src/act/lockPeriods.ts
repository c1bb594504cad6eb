import type { Doc } from '@streekwerk/payload-kit'
import { idOf, inTransaction, localApi } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'

import { readDoc } from '../read/readKpi'
import { slugs } from '../slugs'
import { byStep, lockKpi } from './byStep'

/** Locks periods, in which nothing moves any more, or unlocks them: all of them or none. Whoever calls has asked whether somebody may. */
export const lockPeriods = (
  req: PayloadRequest,
  { ids, isLocked }: { ids: readonly string[]; isLocked: boolean },
): Promise<readonly Doc[]> =>
  inTransaction(req, async () => {
    const locked: Doc[] = []
    for (const id of [...new Set(ids)].sort()) {
      const period = await readDoc(req, slugs.periods, id)
      if (!period) throw new NotFound(req.t)
      await lockKpi(req, idOf(period.kpi) ?? '')
      const data = isLocked
        ? {
            lockedAt: period.lockedAt ?? new Date().toISOString(),
            lockedBy: idOf(period.lockedBy) ?? req.user?.id,
          }
        : { lockedAt: null, lockedBy: null }
      locked.push(
        await localApi(req.payload).update({
          collection: slugs.periods,
          context: byStep,
          data,
          depth: 0,
          id,
          overrideAccess: true,
          req,
        }),
      )
    }
    return locked
  })
