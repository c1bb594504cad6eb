import { readHistoryOf } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { readConditions } from '../../../read/readStanding'
import { findReadableTrail, judgeToday } from '../../../read/readSubject'
import type { ResolvedOptions } from '../../../resolveOptions'
import type { Surroundings } from '../panel'
import type { FullReview } from './readReview'
import { readReview } from './readReview'
import { readSurroundings } from './readSurroundings'
import type { View } from './readView'
import { dayIn, readView } from './readView'

/** What is looked at: the phases of a subject, or one review of it, which is told as it was; nothing where that is not there for the viewer. */
export type Looked = Readonly<
  | { at: 'phases'; view: View }
  | { at: 'review'; review: FullReview; surroundings: Surroundings }
  | { at: 'notStarted' | 'unreadable' }
>

const lookAtReview = async (
  options: ResolvedOptions,
  req: PayloadRequest,
  asked: { id: string; subject: string; trail: number | string },
): Promise<Looked> => {
  const conditions = await readConditions(req, asked.trail)
  const review = await readReview(req, asked, {
    conditions,
    historyOf: await readHistoryOf(options, req),
    toDay: dayIn(options.timeZone),
  })
  const spokenOf = review?.conditions.flatMap(({ owner }) => owner ?? []) ?? []
  const surroundings = await readSurroundings(options, req, { spokenOf, subject: asked.subject })
  return review && surroundings ? { at: 'review', review, surroundings } : { at: 'unreadable' }
}

/** Reads what is looked at. Nothing is judged, and no check asked, for a review that was held. */
export const readLooked = async (
  options: ResolvedOptions,
  req: PayloadRequest,
  { review, subject }: { review: string | undefined; subject: string },
): Promise<Looked> => {
  const trail = await findReadableTrail(options, req, subject)
  if (!trail) return { at: 'notStarted' }
  if (review !== undefined) return lookAtReview(options, req, { id: review, subject, trail: trail.id })
  const view = await readView(options, req, await judgeToday(options, req, trail))
  return view ? { at: 'phases', view } : { at: 'unreadable' }
}
