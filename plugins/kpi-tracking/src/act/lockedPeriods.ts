import type { PayloadRequest } from 'payload'

import { countLike } from '../read/readKpi'
import { slugs } from '../slugs'

/** Whether a period of a KPI is locked, on whose numbers others rely. */
export const hasLockedPeriod = async (req: PayloadRequest, kpi: number | string): Promise<boolean> =>
  (await countLike(req, slugs.periods, {
    and: [{ kpi: { equals: kpi } }, { lockedAt: { exists: true } }],
  })) > 0
