import type { Endpoint, PayloadRequest } from 'payload'
import { Forbidden } from 'payload'

import type { ReviewRequest } from '../act/reviewGate'
import { reviewGate } from '../act/reviewGate'
import type { Decision } from '../domain/trail/decide'
import { decisions } from '../domain/trail/decide'
import type { Review } from '../domain/trail/reviewFaults'
import { reviewQuestions } from '../domain/trail/reviewFaults'
import { dayOf } from '../read/days'
import { mayFor } from '../read/mayFor'
import { wrong } from '../refuse'
import type { ResolvedOptions } from '../resolveOptions'
import { refusals } from '../words/refusals'
import { readBody, readId, readText } from './readBody'

const CONDITIONS_AT_MOST = 50

const isDecision = (value: unknown): value is Decision => decisions.some((decision) => decision === value)

const readConditions = (req: PayloadRequest, value: unknown): Review['conditions'] => {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value) || value.length > CONDITIONS_AT_MOST) throw wrong(req, refusals.badRequest)
  return value.map((condition: unknown) => {
    if (typeof condition !== 'object' || condition === null) throw wrong(req, refusals.badRequest)
    const { dueOn, owner, text } = condition as Record<string, unknown>
    return {
      dueOn: dayOf(dueOn),
      owner: owner === undefined || owner === null || owner === '' ? null : readId(req, owner),
      text: readText(req, text, 4000),
    }
  })
}

const readReview = (req: PayloadRequest, body: Readonly<Record<string, unknown>>): ReviewRequest => {
  const { decision, questions, seen } = body
  if (!isDecision(decision) || !Number.isSafeInteger(seen) || Number(seen) < 0)
    throw wrong(req, refusals.badRequest)
  const asked = (typeof questions === 'object' && questions !== null ? questions : {}) as Record<
    string,
    unknown
  >
  return {
    attendees: readText(req, body.attendees, 4000),
    conditions: readConditions(req, body.conditions),
    decision,
    questions: Object.fromEntries(reviewQuestions.map((name) => [name, readText(req, asked[name], 4000)])),
    reason: readText(req, body.reason),
    seen: Number(seen),
    subject: readId(req, body.subject),
  }
}

/**
 * `POST /api/phase-trails/review` `{ subject, seen, decision, reason, questions, attendees, conditions }`: decides at the gate of the
 * phase that the subject is in; `seen` is how many reviews there were when whoever decides looked.
 */
export const reviewGateEndpoint = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const review = readReview(req, await readBody(req))
    if (!req.user || !(await mayFor(req, options.access.decide, review.subject))) throw new Forbidden(req.t)
    return Response.json({ trail: await reviewGate(options, req, review) }, { status: 201 })
  },
  method: 'post',
  path: '/review',
})
