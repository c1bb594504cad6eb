import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { idOf } from '../read/idOf'
import type { Doc } from '../read/localApi'
import { localApi } from '../read/localApi'
import { wrong } from '../refuse'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'

type Override = Readonly<{ isMet?: unknown; reason?: unknown; by?: unknown; at?: unknown }>

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === ''

const judged = (override: Override | null | undefined): boolean =>
  override?.isMet === 'yes' || override?.isMet === 'no'

const refuseByHand = (req: PayloadRequest, item: Readonly<Record<string, unknown>>, template: Doc): void => {
  if (judged(item.override as Override)) throw wrong(req, refusals.notForHand)
  if (item.result !== 'notApplicable') return
  if (template.mayNotApply !== true) throw wrong(req, refusals.mayNotBeLeftOut)
  if (isBlank(item.justification)) throw wrong(req, refusals.justificationMissing)
}

const refuseOverCheck = (req: PayloadRequest, item: Readonly<Record<string, unknown>>): void => {
  if (item.result !== 'notAssessed') throw wrong(req, refusals.checkAnswers)
  const override = item.override as Override
  if (judged(override) && isBlank(override.reason)) throw wrong(req, refusals.reasonMissing)
}

const signed = (
  req: PayloadRequest,
  now: Override | undefined,
  before: Override | undefined,
): Override | undefined => {
  if (!judged(now)) return now === undefined ? undefined : { ...now, at: null, by: null }
  const isSame = now?.isMet === before?.isMet && now?.reason === before?.reason
  return isSame
    ? { ...now, at: before?.at, by: idOf(before?.by) }
    : { ...now, at: new Date().toISOString(), by: req.user?.id }
}

/**
 * Refuses answers that could never settle an item, and writes down who judged against a check, and when. What a check answers
 * has no result by hand, what a person answers is not overruled.
 */
export const refuseWrongAnswer: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = originalDoc as Record<string, unknown> | undefined
  const after: Record<string, unknown> = { ...before, ...(data as Record<string, unknown>) }
  const template = await localApi(req.payload).findByID({
    collection: slugs.lifeCycleItems,
    depth: 0,
    disableErrors: true,
    id: idOf(after.template) ?? '',
    overrideAccess: true,
    req,
  })
  if (!template) throw wrong(req, refusals.badRequest)
  if (template.answeredBy === 'check') refuseOverCheck(req, after)
  else refuseByHand(req, after, template)
  return {
    ...(data as Record<string, unknown>),
    override: signed(req, after.override as Override | undefined, before?.override as Override | undefined),
  }
}
