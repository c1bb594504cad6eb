import { conflict, idOf } from '@streekwerk/payload-kit'
import type { CollectionBeforeDeleteHook } from 'payload'
import { NotFound } from 'payload'

import { lockKpi } from '../act/locks'
import { countLike, readDoc } from '../read/readKpi'
import { slugs } from '../slugs'
import { refusals, stepFaultWords } from '../words/refusals'

/** Only a period that somebody said by hand is deleted, in which nothing was measured; the others follow from their KPI. */
export const keepMadePeriod: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const before = await readDoc(req, slugs.periods, id)
  if (!before) throw new NotFound(req.t)
  await lockKpi(req, idOf(before.kpi) ?? '')
  const period = await readDoc(req, slugs.periods, id)
  if (!period) throw new NotFound(req.t)
  if (period.isEvent !== true) throw conflict(req, refusals.noEvent)
  if (period.lockedAt) throw conflict(req, stepFaultWords.periodLocked)
  if ((await countLike(req, slugs.measurements, { period: { equals: id } })) > 0)
    throw conflict(req, refusals.measuredPeriodGoes)
}
