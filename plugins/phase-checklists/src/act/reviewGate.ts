import type { PayloadRequest } from 'payload'

import { freeze } from '../domain/gate/freeze'
import { decide } from '../domain/trail/decide'
import type { Review, ReviewQuestion } from '../domain/trail/reviewFaults'
import { reviewFaults } from '../domain/trail/reviewFaults'
import type { Doc } from '../read/localApi'
import { localApi } from '../read/localApi'
import type { StoredTrail } from '../read/readTrail'
import { findTrail, readTrail } from '../read/readTrail'
import { conflict, wrong } from '../refuse'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { decisionRefusals, refusals, reviewFaultWords } from '../words/refusals'
import { inTransaction } from './inTransaction'
import { lockSubject } from './lockSubject'

/** A review as it is handed in, with how many there were when whoever decides looked. */
export type ReviewRequest = Review &
  Readonly<{
    subject: string
    seen: number
    questions: Readonly<Partial<Record<ReviewQuestion, string>>>
    attendees: string
  }>

const writeReview = (
  req: PayloadRequest,
  { doc, gate, checks, phase, standing, stored, today, subject }: StoredTrail,
  review: ReviewRequest,
): Promise<Doc> =>
  localApi(req.payload).create({
    collection: slugs.reviews,
    data: {
      attendees: review.attendees,
      decidedBy: req.user?.id,
      // The account may go one day; who decided is history.
      decidedByName: nameOf(req),
      decidedOn: new Date().toISOString(),
      decision: review.decision,
      phase: phase.key,
      questions: review.questions,
      reason: review.reason,
      sequence: review.seen + 1,
      snapshot: freeze({
        answers: standing.answers,
        checks,
        conditions: standing.openConditions,
        gate,
        lifeCycle: stored.lifeCycle,
        phase,
        today,
      }),
      subject,
      trail: doc.id,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })

const nameOf = ({ user }: PayloadRequest): string => {
  const { email, name } = (user ?? {}) as { email?: unknown; name?: unknown }
  return typeof name === 'string' && name !== '' ? name : typeof email === 'string' ? email : ''
}

const writeConditions = async (
  req: PayloadRequest,
  { doc, subject }: StoredTrail,
  review: ReviewRequest,
  written: Doc,
): Promise<void> => {
  for (const { dueOn, owner, text } of review.conditions)
    await localApi(req.payload).create({
      collection: slugs.conditions,
      data: { dueOn, isFulfilled: false, owner, review: written.id, subject, text, trail: doc.id },
      depth: 0,
      overrideAccess: true,
      req,
    })
}

/**
 * Takes a decision at the gate of a subject: writes the review with what it rested on, and moves the trail, or refuses in
 * words and writes nothing. Of decisions at the same moment one is taken: the others saw fewer reviews than there now are.
 * Whoever calls has asked whether somebody may decide.
 */
export const reviewGate = (
  options: ResolvedOptions,
  req: PayloadRequest,
  review: ReviewRequest,
): Promise<Doc> =>
  inTransaction(req, async () => {
    await lockSubject(req, review.subject)
    const doc = await findTrail(req, review.subject)
    if (!doc) throw wrong(req, refusals.badRequest)
    if (doc.reviews !== review.seen) throw conflict(req, refusals.decidedMeanwhile)
    const read = await readTrail(options, req, doc)
    const [fault] = reviewFaults(review, read.today)
    if (fault) throw wrong(req, reviewFaultWords[fault.fault])
    const decided = decide(read.trail, review.decision, { isOpen: read.gate.isOpen, on: read.today })
    if ('refusal' in decided) throw conflict(req, decisionRefusals[decided.refusal])
    const written = await writeReview(req, read, review)
    await writeConditions(req, read, review, written)
    const { phase, state, visits } = decided.trail
    return localApi(req.payload).update({
      collection: slugs.trails,
      data: { phase, reviews: review.seen + 1, state, visits },
      depth: 0,
      id: doc.id,
      overrideAccess: true,
      req,
    })
  })
