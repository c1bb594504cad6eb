import { createLifeCycle, decideAtGate, enterLifeCycle } from '@streekwerk/payload-phase-checklists'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { phases } from '../../../src/phases/phases'
import { shortLifeCycle } from '../../support/shortLifeCycle'
import { type Ids, pick, type Trial } from './making'

const NEXT_YEAR = `${new Date().getUTCFullYear() + 1}-06-01`

type Found = { id: string }

const findOne = async (
  { payload }: PayloadRequest,
  collection: 'checklist-items' | 'gate-reviews' | 'life-cycle-items' | 'life-cycles',
  where: Record<string, { equals: string }>,
): Promise<string> => {
  const { docs } = await payload.find({ collection, depth: 0, limit: 1, overrideAccess: true, where })
  const [found] = docs as Found[]
  if (!found) throw new Error(`no ${collection} in this world`)
  return found.id
}

/** A project in its second phase, with a condition that is still open and a waiver asked for. */
const takeThrough = async (req: PayloadRequest, project: string, lifeCycle: string) => {
  const { payload } = req
  const trail = await enterLifeCycle(req, { lifeCycle, subject: project })
  const item = (key: string) =>
    findOne(req, 'checklist-items', { key: { equals: key }, subject: { equals: project } })
  const [now, later] = [await item('now'), await item('later')]
  await payload.update({
    collection: 'checklist-items',
    data: { result: 'met', status: 'done' },
    id: now,
    overrideAccess: true,
    req,
  })
  await decideAtGate(req, {
    attendees: '',
    conditions: [],
    decision: 'go',
    questions: {},
    reason: '',
    seen: 0,
    subject: project,
  })
  const waiver = await payload.create({
    collection: 'waivers',
    data: { item: now, reason: 'Dat komt later.', validUntil: NEXT_YEAR } as never,
    overrideAccess: true,
    req,
  })
  const review = await findOne(req, 'gate-reviews', { subject: { equals: project } })
  const condition = await payload.create({
    collection: 'gate-conditions',
    data: { dueOn: NEXT_YEAR, review, subject: project, text: 'Vraag de buren.', trail: String(trail.id) },
    overrideAccess: true,
    req,
  })
  return { condition: condition.id, later, now, review, trail: String(trail.id), waiver: waiver.id }
}

/** Names a document of every collection that can be evidence. */
const nameAll = async (
  { payload }: PayloadRequest,
  item: string,
  docs: Readonly<Record<string, Ids>>,
): Promise<void> => {
  const evidence = (phases.records ?? []).flatMap((relationTo) => {
    const [value] = Object.values(docs[relationTo] ?? {})
    return value === undefined ? [] : [{ kind: 'record', record: { relationTo, value } }]
  })
  await payload.update({
    collection: 'checklist-items',
    data: { evidence } as never,
    id: item,
    overrideAccess: true,
  })
}

/** A project at home and a strange one on their way through a life cycle, and a life cycle that is being written. */
export const buildPhasesArea = async (payload: Payload, docs: Readonly<Record<string, Ids>>) => {
  const { projects = {} } = docs
  const req = await createLocalReq({}, payload)
  await createLifeCycle(req, shortLifeCycle)
  const active = await findOne(req, 'life-cycles', { key: { equals: 'short' } })
  const written = await payload.create({
    collection: 'life-cycles',
    data: {
      key: 'written',
      name: 'In de maak',
      phases: [{ key: 'only', steps: [{ key: 'only-step' }] }],
      state: 'draft',
      version: 1,
    },
    overrideAccess: true,
    req,
  })
  const draft = await payload.create({
    collection: 'life-cycle-items',
    data: {
      answeredBy: 'person',
      key: 'draft',
      kind: 'required',
      lifeCycle: written.id,
      order: 1,
      step: 'only-step',
      title: 'Nog te schrijven',
    },
    overrideAccess: true,
    req,
  })
  const ours = await takeThrough(req, pick(projects, 'ourDraft'), active)
  const foreign = await takeThrough(req, pick(projects, 'foreignDraft'), active)
  // In two items, as a test may have another name something else.
  for (const { later } of [ours, foreign]) await nameAll(req, later, docs)
  const digest = await payload.create({
    collection: 'phase-digests',
    data: { day: '2026-01-05', recipient: 'somebody' },
    overrideAccess: true,
    req,
  })
  return {
    'checklist-items': {
      foreign: foreign.now,
      foreignLater: foreign.later,
      ours: ours.now,
      oursLater: ours.later,
    },
    'gate-conditions': { foreign: foreign.condition, ours: ours.condition },
    'gate-reviews': { foreign: foreign.review, ours: ours.review },
    'life-cycle-items': {
      draft: draft.id,
      used: await findOne(req, 'life-cycle-items', { key: { equals: 'now' } }),
      usedLater: await findOne(req, 'life-cycle-items', { key: { equals: 'later' } }),
    },
    'life-cycles': { active, written: written.id },
    'phase-digests': { one: digest.id },
    'phase-trails': { foreign: foreign.trail, ours: ours.trail },
    waivers: { foreign: foreign.waiver, ours: ours.waiver },
  }
}

type PhaseDocs = Record<keyof Awaited<ReturnType<typeof buildPhasesArea>> | 'projects', Ids>

/** What the test tries to create among them. */
export const phasesTrials = (docs: PhaseDocs) => {
  const [project, trail] = [pick(docs.projects, 'ourDraft'), pick(docs['phase-trails'], 'ours')]
  const waiver = (item: string) => ({ data: { item, reason: 'Nog niet nodig.', validUntil: NEXT_YEAR } })
  return {
    'checklist-items': {
      any: {
        data: {
          key: 'another',
          lifeCycleItem: pick(docs['life-cycle-items'], 'used'),
          result: 'notAssessed',
          status: 'todo',
          subject: project,
          trail,
        },
      },
    },
    'gate-conditions': {
      any: {
        data: {
          dueOn: NEXT_YEAR,
          review: pick(docs['gate-reviews'], 'ours'),
          subject: project,
          text: 'Vraag het ook.',
          trail,
        },
      },
    },
    'gate-reviews': {
      any: {
        data: {
          decidedOn: '2026-01-05T10:00:00.000Z',
          decision: 'go',
          phase: 'second',
          sequence: 2,
          snapshot: { isOpen: true },
          subject: project,
          trail,
        },
      },
    },
    'life-cycle-items': {
      any: {
        data: {
          answeredBy: 'person',
          key: 'extra',
          kind: 'required',
          lifeCycle: pick(docs['life-cycles'], 'written'),
          order: 2,
          step: 'only-step',
          title: 'Nog iets',
        },
      },
    },
    'life-cycles': { any: { data: { key: 'trial', name: 'Proef', phases: [], state: 'draft', version: 1 } } },
    'phase-digests': { any: { data: { day: '2026-01-06', recipient: 'somebody' } } },
    'phase-trails': {
      any: {
        data: {
          lifeCycle: pick(docs['life-cycles'], 'active'),
          phase: 'first',
          reviews: 0,
          state: 'running',
          subject: pick(docs.projects, 'ourPublished'),
          visits: [],
        },
      },
    },
    waivers: {
      foreign: waiver(pick(docs['checklist-items'], 'foreignLater')),
      ours: waiver(pick(docs['checklist-items'], 'oursLater')),
    },
  } satisfies Record<string, Record<string, Trial>>
}
