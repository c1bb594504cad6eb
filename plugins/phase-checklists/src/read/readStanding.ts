import type { Doc } from '@streekwerk/payload-kit'
import { dayOf, idOf, isBlank, localApi, named, rowsIn, textIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { Answer, Evidence, Result, Waiver, WorkStatus } from '../domain/checklist/answer'
import type { Condition } from '../domain/gate/answerGate'
import type { EvidenceKind } from '../domain/lifeCycle/lifeCycle'
import { slugs } from '../slugs'
import { withoutTrashed } from './withoutTrashed'

const isThere: Readonly<Record<EvidenceKind, (row: Readonly<Record<string, unknown>>) => boolean>> = {
  file: ({ file }) => idOf(file) !== null,
  link: ({ link }) => !isBlank(textIn(link)),
  note: ({ note }) => !isBlank(textIn(note)),
  // One whose document was deleted has lost its value.
  record: ({ record }) => idOf((record as { value?: unknown } | null | undefined)?.value) !== null,
}

const toEvidence = (row: Readonly<Record<string, unknown>>): Evidence => {
  const kind = row.kind as EvidenceKind
  // An answer is looked at before Payload asks whether the kind is there.
  return { kind, isThere: isThere[kind]?.(row) ?? false }
}

/** A stored waiver, as the rules know it. */
export const toWaiver = (doc: Doc): Waiver => ({
  id: String(doc.id),
  reason: textIn(doc.reason),
  requestedBy: idOf(doc.requestedBy),
  approvedBy: idOf(doc.approvedBy),
  isApproved: doc.approvedAt !== null && doc.approvedAt !== undefined,
  validUntil: dayOf(doc.validUntil) ?? '',
  isWithdrawn: doc.withdrawnAt !== null && doc.withdrawnAt !== undefined,
})

/** A stored answer, as the rules know it. */
export const toAnswer = (doc: Readonly<Record<string, unknown>>, waivers: readonly Waiver[]): Answer => {
  const override = doc.override as Record<string, unknown> | null | undefined
  const isJudged = override?.isMet === 'yes' || override?.isMet === 'no'
  return {
    status: doc.status as WorkStatus,
    result: doc.result as Result,
    justification: textIn(doc.justification),
    evidence: rowsIn(doc.evidence).map(toEvidence),
    override: isJudged
      ? { by: idOf(override.by) ?? '', isMet: override.isMet === 'yes', reason: textIn(override.reason) }
      : null,
    waivers,
  }
}

const toCondition = (doc: Doc): Condition => ({
  id: String(doc.id),
  dueOn: dayOf(doc.dueOn) ?? '',
  isFulfilled: doc.isFulfilled === true,
})

/** All that was said of a subject: as it is stored, and as the rules know it. */
export type StoredStanding = Readonly<{
  items: readonly Doc[]
  waivers: readonly Doc[]
  conditions: readonly Doc[]
  answers: ReadonlyMap<string, Answer>
  openConditions: readonly Condition[]
}>

/**
 * The items of a subject, in no order of their own. It goes past Payload's hooks, which walk through every field of every document, as
 * there may be hundreds: what the plugin keeps of them is told as it is stored.
 */
export const readItemsOf = async (req: PayloadRequest, trail: number | string): Promise<readonly Doc[]> => {
  const { docs } = await req.payload.db.find<Doc>({
    collection: named(slugs.items),
    limit: 0,
    pagination: false,
    req,
    where: { trail: { equals: trail } },
  })
  return docs
}

/** The conditions of a subject as they are stored, those that are due first in front. */
export const readConditions = async (
  req: PayloadRequest,
  trail: number | string,
): Promise<readonly Doc[]> => {
  const { docs } = await localApi(req.payload).find({
    collection: slugs.conditions,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'dueOn',
    where: { trail: { equals: trail } },
  })
  return docs
}

/** Reads what was said of a subject on its way. */
export const readStanding = async (req: PayloadRequest, trail: number | string): Promise<StoredStanding> => {
  const items = await withoutTrashed({ payload: req.payload, req }, await readItemsOf(req, trail))
  const { docs: waivers } = await localApi(req.payload).find({
    collection: slugs.waivers,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { 'item.trail': { equals: trail } },
  })
  const conditions = await readConditions(req, trail)
  const byItem = new Map<string, Waiver[]>()
  for (const waiver of waivers) {
    const item = idOf(waiver.item) ?? ''
    byItem.set(item, [...(byItem.get(item) ?? []), toWaiver(waiver)])
  }
  return {
    items,
    waivers,
    conditions,
    answers: new Map(
      items.map((item) => [textIn(item.key), toAnswer(item, byItem.get(String(item.id)) ?? [])]),
    ),
    openConditions: conditions.map(toCondition),
  }
}
