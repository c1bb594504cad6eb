import type { Doc } from '@streekwerk/payload-kit'
import { conflict, idOf, inTransaction, localApi, nameOf } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'

import { freeze } from '../domain/gate/freeze'
import { decide } from '../domain/trail/decide'
import type { Review, ReviewQuestion } from '../domain/trail/reviewFaults'
import { reviewFaults } from '../domain/trail/reviewFaults'
import { findTrail } from '../read/findTrail'
import type { JudgedTrail } from '../read/judgeTrail'
import { judgeTrail } from '../read/judgeTrail'
import { readTrail } from '../read/readTrail'
import { runChecks } from '../read/runChecks'
import { saidOf } from '../read/saidOf'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { decisionRefusals, refusals } from '../words/refusals'
import { lockSubject } from './locks'
import { refuseFaults } from './refuseFaults'
import { unknownOwners, writeConditions } from './reviewConditions'

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
  { doc, gate, checks, phase, standing, stored, today }: JudgedTrail,
  review: ReviewRequest,
): Promise<Doc> =>
  localApi(req.payload).create({
    collection: slugs.reviews,
    data: {
      attendees: review.attendees,
      decidedBy: req.user ? String(req.user.id) : null,
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
        said: saidOf(standing.items, stored.items),
        today,
      }),
      subject: doc.subject,
      trail: doc.id,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })

const decideOn = async (
  options: ResolvedOptions,
  req: PayloadRequest,
  { read, review }: { read: JudgedTrail; review: ReviewRequest },
): Promise<Doc> => {
  refuseFaults(req, reviewFaults(review, read.today))
  refuseFaults(req, await unknownOwners(req, options, review))
  const decided = decide(read.trail, review.decision, { isOpen: read.gate.isOpen, on: read.today })
  if ('refusal' in decided) throw conflict(req, decisionRefusals[decided.refusal])
  const written = await writeReview(req, read, review)
  await writeConditions(req, options, { conditions: review.conditions, of: written })
  const { phase, state, visits } = decided.trail
  return localApi(req.payload).update({
    collection: slugs.trails,
    data: { askedAt: null, askedBy: null, phase, reviews: review.seen + 1, state, visits },
    depth: 0,
    id: read.doc.id,
    overrideAccess: true,
    req,
  })
}

/**
 * Takes a decision at the gate of a subject: writes the review with what it rested on, and moves the trail, or refuses in
 * words and writes nothing. Of decisions at the same moment one is taken: the others saw fewer reviews than there now are.
 * The checks are asked before anything is locked, as they may ask for connections that those who wait hold. Whoever calls has asked whether somebody may decide.
 */
export const reviewGate = async (
  options: ResolvedOptions,
  req: PayloadRequest,
  review: ReviewRequest,
): Promise<Doc> => {
  const before = await findTrail(req, review.subject)
  if (!before) throw new NotFound(req.t)
  const checks = await runChecks(options, req, await readTrail(req, before))
  return inTransaction(req, async () => {
    await lockSubject(req, review.subject)
    const doc = await findTrail(req, review.subject)
    const isSame = doc !== null && idOf(doc.lifeCycle) === idOf(before.lifeCycle)
    if (!isSame || doc.reviews !== review.seen) throw conflict(req, refusals.decidedMeanwhile)
    const read = await judgeTrail(options, req, await readTrail(req, doc), checks)
    return decideOn(options, req, { read, review })
  })
}
