import type { Doc, HistoryOf } from '@streekwerk/payload-kit'
import { dayOf, idOf, localApi, textIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { Decision } from '../../../domain/trail/decide'
import { slugs } from '../../../slugs'
import type { Id } from '../panel'

/** A condition of a review. */
export type ToldCondition = Readonly<{
  id: Id
  text: string
  owner: Id | null
  dueOn: string | null
  isFulfilled: boolean
}>

/** A review as the history tells it. */
export type ToldReview = Readonly<{
  id: Id
  sequence: number
  phase: string
  decision: Decision
  /** The day of the decision, where the house is. */
  decidedOn: string
  decidedByName: string
  reason: string
  conditions: readonly ToldCondition[]
  /** Where its history is; null for whoever may not look. */
  history: string | null
}>

/** A stored condition, as it is told. */
export const toldCondition = (doc: Doc): ToldCondition => ({
  id: doc.id,
  text: textIn(doc.text),
  owner: (doc.owner ?? null) as Id | null,
  dueOn: dayOf(doc.dueOn),
  isFulfilled: doc.isFulfilled === true,
})

/** The conditions of a subject, among which are those of a review, the day of a moment, and where histories are. */
export type Around = Readonly<{
  conditions: readonly Doc[]
  toDay: (moment: unknown) => string | null
  historyOf: HistoryOf
}>

/** A stored review, as it is told. */
export const toldReview = (doc: Doc, { conditions, historyOf, toDay }: Around): ToldReview => ({
  id: doc.id,
  sequence: Number(doc.sequence),
  phase: textIn(doc.phase),
  decision: doc.decision as Decision,
  decidedOn: toDay(doc.decidedOn) ?? '',
  decidedByName: textIn(doc.decidedByName),
  reason: textIn(doc.reason),
  conditions: conditions.filter(({ review }) => idOf(review) === String(doc.id)).map(toldCondition),
  history: historyOf(slugs.reviews, doc.id),
})

/** The reviews of a trail, the newest first, without what each rested on. Whoever calls has asked whether they may be read. */
export const readReviews = async (
  req: PayloadRequest,
  trail: Id,
  around: Around,
): Promise<readonly ToldReview[]> => {
  const { docs } = await localApi(req.payload).find({
    collection: slugs.reviews,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: {
      decidedByName: true,
      decidedOn: true,
      decision: true,
      phase: true,
      reason: true,
      sequence: true,
    },
    sort: '-sequence',
    where: { trail: { equals: trail } },
  })
  return docs.map((doc) => toldReview(doc, around))
}
