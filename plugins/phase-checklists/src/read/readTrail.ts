import type { PayloadRequest } from 'payload'

import type { CheckAnswer } from '../domain/checklist/answer'
import type { Gate } from '../domain/gate/answerGate'
import { answerGate } from '../domain/gate/answerGate'
import type { Phase } from '../domain/lifeCycle/lifeCycle'
import type { Trail, TrailState, Visit } from '../domain/trail/trail'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { dayOf } from './dayOf'
import { idOf } from './idOf'
import type { Doc } from './localApi'
import { localApi } from './localApi'
import type { StoredLifeCycle } from './readLifeCycle'
import { readLifeCycle } from './readLifeCycle'
import type { StoredStanding } from './readStanding'
import { readStanding } from './readStanding'
import { runChecks } from './runChecks'

/** A subject on its way, with all that the gate of its phase is judged by, and what it answers today. */
export type StoredTrail = Readonly<{
  doc: Doc
  subject: string
  trail: Trail
  phase: Phase
  stored: StoredLifeCycle
  standing: StoredStanding
  checks: ReadonlyMap<string, CheckAnswer>
  today: string
  gate: Gate
}>

const toTrail = (doc: Doc, { lifeCycle }: StoredLifeCycle): Trail => ({
  phases: lifeCycle.phases.map(({ key }) => key),
  phase: String(doc.phase),
  state: doc.state as TrailState,
  visits: (doc.visits ?? []) as Visit[],
})

/** Finds the trail of a subject; null where it has not started. */
export const findTrail = async (req: PayloadRequest, subject: string): Promise<Doc | null> => {
  const { docs } = await localApi(req.payload).find({
    collection: slugs.trails,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { subject: { equals: subject } },
  })
  return docs[0] ?? null
}

/** Reads all there is to know of a trail, and asks its gate. Whoever calls has asked whether this may be read. */
export const readTrail = async (
  options: ResolvedOptions,
  req: PayloadRequest,
  doc: Doc,
): Promise<StoredTrail> => {
  const subject = idOf(doc.subject) ?? ''
  const stored = await readLifeCycle(req, idOf(doc.lifeCycle) ?? '')
  const phase = stored?.lifeCycle.phases.find(({ key }) => key === doc.phase)
  if (!stored || !phase)
    throw new Error(`[phase-checklists] trail ${doc.id} is in a phase that its life cycle lacks.`)
  const standing = await readStanding(req, doc.id, options.timeZone)
  const checks = await runChecks(options, req, { lifeCycle: stored.lifeCycle, subject })
  const today = dayOf(new Date(), options.timeZone) ?? ''
  const gate = answerGate(
    phase,
    { answers: standing.answers, conditions: standing.openConditions },
    { checks, today },
  )
  return { doc, subject, trail: toTrail(doc, stored), phase, stored, standing, checks, today, gate }
}
