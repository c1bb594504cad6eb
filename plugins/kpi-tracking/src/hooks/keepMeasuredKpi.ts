import { conflict, goneOf, named, tellWritten } from '@streekwerk/payload-kit'
import type { CollectionBeforeDeleteHook } from 'payload'

import { hasLockedPeriod } from '../act/lockedPeriods'
import { lockDefinition } from '../act/locks'
import { findAll } from '../read/findAll'
import { optionsIn } from '../read/optionsOf'
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
  const where = { kpi: { equals: id } }
  for (const collection of [slugs.measurements, slugs.periods]) {
    const going = await findAll(req, collection, where)
    await req.payload.db.deleteMany({ collection: named(collection), req, where })
    await tellWritten(
      optionsIn(req),
      req,
      going.map((doc) => goneOf(collection, doc)),
    )
  }
}
