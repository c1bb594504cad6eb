import type { Doc } from '@streekwerk/payload-kit'
import { idOf } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { Phase } from '../domain/lifeCycle/lifeCycle'
import type { Trail, TrailState, Visit } from '../domain/trail/trail'
import type { StoredLifeCycle } from './readLifeCycle'
import { readLifeCycle } from './readLifeCycle'

/** A subject on its way: the phase it is in, and the version of the life cycle it runs on. */
export type StoredTrail = Readonly<{
  doc: Doc
  subject: string
  trail: Trail
  phase: Phase
  stored: StoredLifeCycle
}>

const toTrail = (doc: Doc, { lifeCycle }: StoredLifeCycle): Trail => ({
  phases: lifeCycle.phases.map(({ key }) => key),
  phase: String(doc.phase),
  state: doc.state as TrailState,
  visits: (doc.visits ?? []) as Visit[],
})

/** Reads the life cycle that a trail runs on. Whoever calls has asked whether this may be read. */
export const readTrail = async (req: PayloadRequest, doc: Doc): Promise<StoredTrail> => {
  const stored = await readLifeCycle(req, idOf(doc.lifeCycle) ?? '')
  const phase = stored?.lifeCycle.phases.find(({ key }) => key === doc.phase)
  if (!stored || !phase)
    throw new Error(`[phase-checklists] trail ${doc.id} is in a phase that its life cycle lacks.`)
  return { doc, subject: idOf(doc.subject) ?? '', trail: toTrail(doc, stored), phase, stored }
}
