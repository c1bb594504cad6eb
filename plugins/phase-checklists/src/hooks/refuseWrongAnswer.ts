import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { answerFault } from '../domain/checklist/answerFault'
import { dayOf } from '../read/days'
import { idOf } from '../read/idOf'
import { isThere } from '../read/isThere'
import { localApi } from '../read/localApi'
import { rowsIn } from '../read/plain'
import { toAnswer } from '../read/readStanding'
import { toItem } from '../read/toLifeCycle'
import { wrong } from '../refuse'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'

type Override = Readonly<{ isMet?: unknown; reason?: unknown; by?: unknown; at?: unknown }>

const judged = (override: Override | null | undefined): boolean =>
  override?.isMet === 'yes' || override?.isMet === 'no'

const signed = (
  req: PayloadRequest,
  now: Override | undefined,
  before: Override | undefined,
): Override | undefined => {
  if (!judged(now)) return now === undefined ? undefined : { ...now, at: null, by: null }
  const isSame = now?.isMet === before?.isMet && now?.reason === before?.reason
  return isSame
    ? { ...now, at: before?.at, by: before?.by }
    : { ...now, at: new Date().toISOString(), by: req.user?.id }
}

/** Whom and what an answer names must be there: what the database would refuse is refused in words. */
const refuseUnknown = async (
  { files, users }: ResolvedOptions,
  req: PayloadRequest,
  data: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const named = rowsIn(data.evidence).flatMap(({ file, record }) => {
    const { relationTo, value } = (record ?? {}) as { relationTo?: string; value?: unknown }
    return [
      [files, idOf(file)],
      [relationTo ?? null, idOf(value)],
    ] as const
  })
  for (const [collection, id] of [[users, idOf(data.owner)] as const, ...named])
    if (collection !== null && id !== null && !(await isThere(req, collection, id)))
      throw wrong(req, refusals.badRequest)
  if (data.dueOn !== undefined && data.dueOn !== null && dayOf(data.dueOn) === null)
    throw wrong(req, refusals.badRequest)
}

/**
 * Refuses answers that could never settle an item, and writes down who judged against a check, and when. What a check answers
 * has no result by hand, what a person answers is not overruled.
 */
export const refuseWrongAnswer =
  (options: ResolvedOptions): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    await refuseUnknown(options, req, data as Record<string, unknown>)
    const before = originalDoc as Record<string, unknown> | undefined
    const after: Record<string, unknown> = { ...before, ...(data as Record<string, unknown>) }
    const asked = await localApi(req.payload).findByID({
      collection: slugs.lifeCycleItems,
      depth: 0,
      disableErrors: true,
      id: idOf(after.lifeCycleItem) ?? '',
      overrideAccess: true,
      req,
    })
    if (!asked) throw wrong(req, refusals.badRequest)
    const fault = answerFault(toItem(asked), toAnswer(after, []))
    if (fault) throw wrong(req, refusals[fault])
    return {
      ...(data as Record<string, unknown>),
      override: signed(req, after.override as Override | undefined, before?.override as Override | undefined),
    }
  }
