import { conflict, named } from '@streekwerk/payload-kit'
import type { CollectionBeforeDeleteHook } from 'payload'

import { hasLockedPeriod } from '../act/lockedPeriods'
import { lockDefinition } from '../act/locks'
import { countLike } from '../read/readKpi'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'

/** A KPI of which something was approved is ended and not deleted; with another its periods and drafts go. */
export const keepMeasuredKpi: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await lockDefinition(req, id)
  const counted = await countLike(req, slugs.measurements, {
    and: [{ kpi: { equals: id } }, { state: { in: ['approved', 'corrected'] } }],
  })
  if (counted > 0) throw conflict(req, refusals.hasMeasurements)
  if (await hasLockedPeriod(req, id)) throw conflict(req, refusals.lockedPeriods)
  for (const collection of [slugs.measurements, slugs.periods])
    await req.payload.db.deleteMany({ collection: named(collection), req, where: { kpi: { equals: id } } })
}
