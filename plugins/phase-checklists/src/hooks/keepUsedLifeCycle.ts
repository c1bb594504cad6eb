import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { lifeCycleFaults } from '../domain/lifeCycle/lifeCycleFaults'
import { localApi } from '../read/localApi'
import { readItems } from '../read/readLifeCycle'
import { toLifeCycle } from '../read/toLifeCycle'
import { conflict, sayTo, wrong } from '../refuse'
import type { ResolvedOptions } from '../resolveOptions'
import { evidenceOf } from '../resolveOptions'
import { slugs } from '../slugs'
import { lifeCycleFaultWords, refusals } from '../words/refusals'

/** What a subject that runs on a version rests on: its keys, and nothing of its texts. */
const structureOf = (lifeCycle: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(toLifeCycle(lifeCycle, []))

const isUsed = async (req: PayloadRequest, id: number | string): Promise<boolean> => {
  const { totalDocs } = await localApi(req.payload).count({
    collection: slugs.trails,
    overrideAccess: true,
    req,
    where: { lifeCycle: { equals: id } },
  })
  return totalDocs > 0
}

const refuseFaulty = async (
  options: ResolvedOptions,
  req: PayloadRequest,
  lifeCycle: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const items = typeof lifeCycle.id === 'undefined' ? [] : await readItems(req, lifeCycle.id as string)
  const means = { checks: [...options.checks.keys()], evidence: evidenceOf(options) }
  const faults = lifeCycleFaults(toLifeCycle(lifeCycle, items), means)
  if (faults.length === 0) return
  const said = faults.map(({ fault, key }) => `${sayTo(req, lifeCycleFaultWords[fault])} (${key})`)
  throw wrong(req, { [req.i18n.language]: `${said.join('. ')}.` })
}

/**
 * Keeps the structure of a version that is in use: subjects run on it. It is put to use only without faults, and taken back
 * only when nothing ever ran on it.
 */
export const keepUsedLifeCycle =
  (options: ResolvedOptions): CollectionBeforeValidateHook =>
  async ({ data, operation, originalDoc, req }) => {
    const before = operation === 'update' ? (originalDoc as Record<string, unknown>) : undefined
    const after: Record<string, unknown> = { ...before, ...data }
    if (after.state === 'active' && before?.state !== 'active') await refuseFaulty(options, req, after)
    if (!before || before.state === 'draft') return
    if (structureOf(after) !== structureOf(before)) throw conflict(req, refusals.frozen)
    if (after.state === 'draft' && (await isUsed(req, before.id as string)))
      throw conflict(req, refusals.frozen)
  }

/** A version that something runs on is not deleted. */
export const keepUsedOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isUsed(req, id)) throw conflict(req, refusals.used)
}
