import type { Doc } from '@streekwerk/payload-kit'
import { conflict, idOf, isPossibleId, localApi, wrongAt } from '@streekwerk/payload-kit'
import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { lockLifeCycle } from '../act/locks'
import { toLifeCycle } from '../read/toLifeCycle'
import { slugs } from '../slugs'
import { refusals, stepUnknown } from '../words/refusals'

/** What of an item is structure: all but its texts, and where it stands among others. */
const structural = [
  'lifeCycle',
  'step',
  'key',
  'kind',
  'answeredBy',
  'check',
  'evidence',
  'mayNotApply',
] as const

const structureOf = (item: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(structural.map((name) => (name === 'lifeCycle' ? idOf(item[name]) : (item[name] ?? null))))

const readOne = (req: PayloadRequest, collection: string, id: number | string): Promise<Doc | null> =>
  localApi(req.payload).findByID({
    collection,
    depth: 0,
    disableErrors: true,
    id,
    joins: false,
    overrideAccess: true,
    req,
  })

const lifeCycleOf = async (
  req: PayloadRequest,
  item: Readonly<Record<string, unknown>>,
): Promise<Doc | null> => {
  const id = idOf(item.lifeCycle)
  if (id === null || !isPossibleId(req, slugs.lifeCycles, id)) return null
  await lockLifeCycle(req, id)
  return readOne(req, slugs.lifeCycles, id)
}

/** Keeps the items of a version that is in use, whose texts alone may be improved; an item stands in a step that its life cycle has. */
export const keepUsedItems: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  const before = operation === 'update' ? (originalDoc as Record<string, unknown>) : undefined
  const after: Record<string, unknown> = { ...before, ...data }
  if (before && structureOf(before) === structureOf(after)) return
  for (const item of before ? [before, after] : [after]) {
    const lifeCycle = await lifeCycleOf(req, item)
    if (lifeCycle && lifeCycle.state !== 'draft') throw conflict(req, refusals.frozen)
    if (item !== after) continue
    if (!lifeCycle) throw wrongAt(req, 'lifeCycle', refusals.lifeCycleUnknown)
    const steps = toLifeCycle(lifeCycle, []).phases.flatMap((phase) => phase.steps.map(({ key }) => key))
    if (!steps.includes(String(after.step))) throw wrongAt(req, 'step', stepUnknown(steps))
  }
}

/** An item of a version that is in use stays. */
export const keepUsedItemsOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const item = await readOne(req, slugs.lifeCycleItems, id)
  const lifeCycle = item && (await lifeCycleOf(req, item))
  if (lifeCycle && lifeCycle.state !== 'draft') throw conflict(req, refusals.frozen)
}
