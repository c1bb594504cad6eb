import type { Doc } from '@streekwerk/payload-kit'
import { conflict, goneOf, localApi, named, sayTo, tellWritten, wrong } from '@streekwerk/payload-kit'
import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook, PayloadRequest, Where } from 'payload'

import { lockLifeCycle } from '../act/locks'
import { evidenceOf } from '../domain/lifeCycle/lifeCycle'
import { lifeCycleFaults } from '../domain/lifeCycle/lifeCycleFaults'
import { optionsIn } from '../read/optionsOf'
import { readItems } from '../read/readLifeCycle'
import { toLifeCycle } from '../read/toLifeCycle'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { lifeCycleFaultWords, refusals } from '../words/refusals'

/** What a subject that runs on a version rests on: its keys, and nothing of its texts. */
const structureOf = (lifeCycle: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(toLifeCycle(lifeCycle, []))

/** Whether anything runs on a version or ever did: what moved on keeps the items that only this version asks for. */
const isUsed = async (req: PayloadRequest, id: number | string): Promise<boolean> => {
  const found = await Promise.all([
    countOf(req, slugs.trails, { lifeCycle: { equals: id } }),
    countOf(req, slugs.items, { 'lifeCycleItem.lifeCycle': { equals: id } }),
  ])
  return found.some((count) => count > 0)
}

const countOf = async (req: PayloadRequest, collection: string, where: Where): Promise<number> => {
  const { totalDocs } = await localApi(req.payload).count({ collection, overrideAccess: true, req, where })
  return totalDocs
}

const refuseFaulty = async (
  options: ResolvedOptions,
  req: PayloadRequest,
  { id, lifeCycle }: { id: number | string; lifeCycle: Readonly<Record<string, unknown>> },
): Promise<void> => {
  const means = { checks: [...options.checks.keys()], evidence: evidenceOf(options) }
  const faults = lifeCycleFaults(toLifeCycle(lifeCycle, await readItems(req, id)), means)
  if (faults.length === 0) return
  const said = faults.map(({ fault, key }) => `${sayTo(req, lifeCycleFaultWords[fault])} (${key})`)
  throw wrong(req, { [req.i18n.language]: `${said.join('. ')}.` })
}

/**
 * Keeps the structure of a version that is in use: subjects run on it. It is put to use only without faults, and taken back
 * only when nothing ever ran on it. A new one has no items yet, so it begins as a draft. What counts is the document that is
 * saved, never an id that is sent along.
 */
export const keepUsedLifeCycle =
  (options: ResolvedOptions): CollectionBeforeValidateHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation === 'create') return { ...(data as Record<string, unknown>), state: 'draft' }
    const before = originalDoc as Doc
    const after: Record<string, unknown> = { ...before, ...data }
    await lockLifeCycle(req, before.id)
    if (after.state === 'active' && before.state !== 'active')
      await refuseFaulty(options, req, { id: before.id, lifeCycle: after })
    if (before.state === 'draft') return data as Record<string, unknown>
    if (structureOf(after) !== structureOf(before)) throw conflict(req, refusals.frozen)
    if (after.state === 'draft' && (await isUsed(req, before.id))) throw conflict(req, refusals.frozen)
    return data as Record<string, unknown>
  }

/** A version that something runs on is not deleted; with another its items go. */
export const keepUsedOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await lockLifeCycle(req, id)
  if (await isUsed(req, id)) throw conflict(req, refusals.used)
  const where = { lifeCycle: { equals: id } }
  const { docs } = await localApi(req.payload).find({
    collection: slugs.lifeCycleItems,
    depth: 0,
    locale: 'all',
    overrideAccess: true,
    pagination: false,
    req,
    where,
  })
  await req.payload.db.deleteMany({ collection: named(slugs.lifeCycleItems), req, where })
  await tellWritten(
    optionsIn(req),
    req,
    docs.map((doc) => goneOf(slugs.lifeCycleItems, doc)),
  )
}
