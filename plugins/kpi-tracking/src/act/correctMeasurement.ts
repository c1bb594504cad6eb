import type { Doc } from '@streekwerk/payload-kit'
import { conflict, idOf, inTransaction, localApi, rowsIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'

import type { MeasurementState } from '../domain/measurement/steps'
import { correctionFault } from '../domain/measurement/steps'
import { readDoc } from '../read/readKpi'
import { slugs } from '../slugs'
import { stepFaultWords } from '../words/refusals'
import { lockKpi } from './locks'

/** Rows as they begin anew in another document. */
const copied = (rows: unknown): Record<string, unknown>[] =>
  rowsIn(rows).map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id')))

/**
 * Begins a correction of what counts: a draft with the same values, which takes its place once it is approved; until then the old one
 * goes on counting. Whoever calls has asked whether somebody may measure.
 */
export const correctMeasurement = (
  req: PayloadRequest,
  { id, reason }: { id: string; reason: string },
): Promise<Doc> =>
  inTransaction(req, async () => {
    const before = await readDoc(req, slugs.measurements, id)
    if (!before) throw new NotFound(req.t)
    await lockKpi(req, idOf(before.kpi) ?? '')
    const doc = await readDoc(req, slugs.measurements, id)
    if (!doc) throw new NotFound(req.t)
    const period = await readDoc(req, slugs.periods, idOf(doc.period) ?? '')
    const fault = correctionFault(
      { isLocked: Boolean(period?.lockedAt), state: doc.state as MeasurementState },
      reason,
    )
    if (fault) throw conflict(req, stepFaultWords[fault])
    const { denominator, kpi, note, numerator, source, value } = doc
    return localApi(req.payload).create({
      collection: slugs.measurements,
      data: {
        corrects: doc.id,
        denominator,
        evidence: copied(doc.evidence),
        kpi,
        note,
        numerator,
        parts: copied(doc.parts),
        period: doc.period,
        reason,
        source,
        value,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
