import { idOf, isPossibleId, localApi, rowsIn, textIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { freeze } from '../../../domain/gate/freeze'
import type { ReviewQuestion } from '../../../domain/trail/reviewFaults'
import { reviewQuestions } from '../../../domain/trail/reviewFaults'
import { slugs } from '../../../slugs'
import type { Around, ToldReview } from './readReviews'
import { toldReview } from './readReviews'

/** A review in full, with what it rested on and what that is called. */
export type FullReview = ToldReview &
  Readonly<{
    attendees: string
    answers: readonly Readonly<{ question: ReviewQuestion; text: string }>[]
    snapshot: ReturnType<typeof freeze>
    lifeCycleName: string
    phaseName: string
  }>

/** What the version that a review rested on calls itself and its phases. */
const readNames = async (
  req: PayloadRequest,
  { lifeCycle, version }: FullReview['snapshot'],
): Promise<Pick<FullReview, 'lifeCycleName'> & { phases: ReadonlyMap<string, string> }> => {
  const { docs } = await localApi(req.payload).find({
    collection: slugs.lifeCycles,
    depth: 0,
    joins: false,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { and: [{ key: { equals: lifeCycle } }, { version: { equals: version } }] },
  })
  const [found] = docs
  if (!found) return { lifeCycleName: lifeCycle, phases: new Map() }
  return {
    lifeCycleName: textIn(found.name) || lifeCycle,
    phases: new Map(rowsIn(found.phases).map(({ key, name }) => [textIn(key), textIn(name)])),
  }
}

/** One review of a subject; null where the subject has none with this id. Whoever calls has asked whether it may be read. */
export const readReview = async (
  req: PayloadRequest,
  { id, subject }: { id: string; subject: string },
  around: Around,
): Promise<FullReview | null> => {
  if (!/^[\w-]{1,100}$/.test(id) || !isPossibleId(req, slugs.reviews, id)) return null
  const doc = await localApi(req.payload).findByID({
    collection: slugs.reviews,
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
    req,
  })
  if (!doc || idOf(doc.subject) !== subject) return null
  const snapshot = doc.snapshot as FullReview['snapshot']
  const questions = (doc.questions ?? {}) as Readonly<Record<string, unknown>>
  const { lifeCycleName, phases } = await readNames(req, snapshot)
  return {
    ...toldReview(doc, around),
    answers: reviewQuestions.map((question) => ({ question, text: textIn(questions[question]) })),
    attendees: textIn(doc.attendees),
    lifeCycleName,
    phaseName: phases.get(textIn(doc.phase)) || textIn(doc.phase),
    snapshot,
  }
}
