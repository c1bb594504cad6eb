import { badRequest, dayOf, idOf, localApi, wrong } from '@streekwerk/payload-kit'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { answerFault } from '../domain/checklist/answerFault'
import { toAnswer } from '../read/readStanding'
import { toItem } from '../read/toLifeCycle'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'
import { refuseUnseen } from './refuseUnseen'

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

/**
 * Refuses answers that could never settle an item, and writes down who judged against a check, and when. What a check answers
 * has no result by hand, what a person answers is not overruled.
 */
export const refuseWrongAnswer =
  (options: ResolvedOptions): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const before = originalDoc as Record<string, unknown> | undefined
    const after: Record<string, unknown> = { ...before, ...(data as Record<string, unknown>) }
    if (after.dueOn !== undefined && after.dueOn !== null && dayOf(after.dueOn) === null)
      throw wrong(req, badRequest)
    await refuseUnseen(options, req, { after, before: before ?? {} })
    const asked = await localApi(req.payload).findByID({
      collection: slugs.lifeCycleItems,
      depth: 0,
      disableErrors: true,
      id: idOf(after.lifeCycleItem) ?? '',
      overrideAccess: true,
      req,
    })
    if (!asked) throw wrong(req, badRequest)
    const fault = answerFault(toItem(asked), toAnswer(after, []))
    if (fault) throw wrong(req, refusals[fault])
    return {
      ...(data as Record<string, unknown>),
      override: signed(req, after.override as Override | undefined, before?.override as Override | undefined),
    }
  }
