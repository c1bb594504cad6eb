import type { Doc } from '@streekwerk/payload-kit'
import { conflict, idOf, inTransaction, localApi, nameOf } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'

import type { MeasurementState, MeasurementStep } from '../domain/measurement/steps'
import { stateAfter, stepFault } from '../domain/measurement/steps'
import { readDoc } from '../read/readKpi'
import { slugs } from '../slugs'
import { refusals, stepFaultWords } from '../words/refusals'
import { byStep, lockKpis } from './byStep'

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
  const [by, at, name] = [req.user?.id ?? null, new Date().toISOString(), nameOf(req)]
  switch (step) {
    case 'submit':
      return { submittedAt: at, submittedBy: by, submittedByName: name }
    case 'sendBack':
      return { sentBackBecause: reason }
    case 'approve':
      return { approvedAt: at, approvedBy: by, approvedByName: name }
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

const readOrNone = async (req: PayloadRequest, id: string): Promise<Doc> => {
  const doc = await readDoc(req, slugs.measurements, id)
  if (!doc) throw new NotFound(req.t)
  return doc
}

const kpisOf = async (req: PayloadRequest, ids: readonly string[]): Promise<readonly string[]> => {
  const kpis: string[] = []
  for (const id of ids) kpis.push(idOf((await readOrNone(req, id)).kpi) ?? '')
  return kpis
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
    const asked = [...new Set(ids)].sort()
    await lockKpis(req, await kpisOf(req, asked))
    const taken: Doc[] = []
    for (const id of asked) taken.push(await take(req, { doc: await readOrNone(req, id), reason, step }))
    return taken
  })
