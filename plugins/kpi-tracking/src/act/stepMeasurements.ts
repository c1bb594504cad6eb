import type { Doc } from '@streekwerk/payload-kit'
import { conflict, idOf, inTransaction, localApi } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'

import type { MeasurementState, MeasurementStep } from '../domain/measurement/steps'
import { stateAfter, stepFault } from '../domain/measurement/steps'
import { readDoc } from '../read/readKpi'
import { slugs } from '../slugs'
import { refusals, stepFaultWords } from '../words/refusals'
import { byStep, lockKpi } from './byStep'

/** A step that is asked for, of one measurement or of many. */
export type StepRequest = Readonly<{ ids: readonly string[]; step: MeasurementStep; reason: string }>

type Stepping = Readonly<{ doc: Doc; step: MeasurementStep; reason: string }>

const save = (req: PayloadRequest, id: Doc['id'], data: Record<string, unknown>): Promise<Doc> =>
  localApi(req.payload).update({
    collection: slugs.measurements,
    context: byStep,
    data,
    depth: 0,
    id,
    overrideAccess: true,
    req,
  })

/** What counted in the period until now makes room for its correction, and for nothing else. */
const giveWay = async (req: PayloadRequest, { corrects, period }: Doc): Promise<void> => {
  const { docs } = await localApi(req.payload).find({
    collection: slugs.measurements,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: { and: [{ period: { equals: idOf(period) } }, { state: { equals: 'approved' } }] },
  })
  const [counting] = docs
  if (!counting) return
  if (String(counting.id) !== idOf(corrects)) throw conflict(req, refusals.alreadyMeasured)
  await save(req, counting.id, { state: 'corrected' })
}

const written = (req: PayloadRequest, { reason, step }: Stepping): Record<string, unknown> => {
  const [by, at] = [req.user?.id ?? null, new Date().toISOString()]
  switch (step) {
    case 'submit':
      return { submittedAt: at, submittedBy: by }
    case 'sendBack':
      return { reason }
    case 'approve':
      return { approvedAt: at, approvedBy: by }
  }
}

const take = async (req: PayloadRequest, stepping: Stepping): Promise<Doc> => {
  const { doc, reason, step } = stepping
  const period = await readDoc(req, slugs.periods, idOf(doc.period) ?? '')
  const fault = stepFault(
    step,
    {
      isLocked: Boolean(period?.lockedAt),
      state: doc.state as MeasurementState,
      submittedBy: idOf(doc.submittedBy),
    },
    { by: String(req.user?.id ?? ''), reason },
  )
  if (fault) throw conflict(req, stepFaultWords[fault])
  if (step === 'approve') await giveWay(req, doc)
  return save(req, doc.id, { ...written(req, stepping), state: stateAfter(step) })
}

/**
 * Takes a step with measurements, all of them or none: submits, sends back or approves. Of two at the same moment the second finds it
 * taken. Whoever calls has asked whether somebody may, of the KPI of each.
 */
export const stepMeasurements = (
  req: PayloadRequest,
  { ids, reason, step }: StepRequest,
): Promise<readonly Doc[]> =>
  inTransaction(req, async () => {
    const taken: Doc[] = []
    // In one order for everybody, so that no two wait for each other.
    for (const id of [...new Set(ids)].sort()) {
      const before = await readDoc(req, slugs.measurements, id)
      if (!before) throw new NotFound(req.t)
      await lockKpi(req, idOf(before.kpi) ?? '')
      const doc = await readDoc(req, slugs.measurements, id)
      if (!doc) throw new NotFound(req.t)
      taken.push(await take(req, { doc, reason, step }))
    }
    return taken
  })
