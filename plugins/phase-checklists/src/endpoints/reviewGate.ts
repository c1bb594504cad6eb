import type { Shape, Shapes } from '@streekwerk/payload-kit'
import {
  badRequest,
  dayOf,
  readBody,
  readId,
  rowsIn,
  textIn,
  textLength,
  wrong,
} from '@streekwerk/payload-kit'
import type { Endpoint, PayloadRequest } from 'payload'
import { Forbidden } from 'payload'

import type { ReviewRequest } from '../act/reviewGate'
import { reviewGate } from '../act/reviewGate'
import type { Decision } from '../domain/trail/decide'
import { decisions } from '../domain/trail/decide'
import type { Review } from '../domain/trail/reviewFaults'
import { reviewQuestions } from '../domain/trail/reviewFaults'
import { mayFor } from '../read/mayFor'
import type { ResolvedOptions } from '../resolveOptions'

const text = (atMost: number): Shape => ({ atMost, is: 'text' })

const shapes = {
  attendees: text(textLength.text),
  conditions: {
    atMost: 50,
    is: 'rows',
    of: { dueOn: { is: 'day' }, owner: { is: 'reference' }, text: text(textLength.text) },
  },
  decision: { is: 'choice', of: decisions },
  questions: {
    is: 'group',
    of: Object.fromEntries(reviewQuestions.map((question) => [question, text(textLength.text)])),
  },
  reason: text(textLength.longText),
  seen: { is: 'number' },
  subject: { is: 'reference' },
} satisfies Shapes

const isDecision = (value: unknown): value is Decision => decisions.some((decision) => decision === value)

const readConditions = (
  { users }: ResolvedOptions,
  req: PayloadRequest,
  value: unknown,
): Review['conditions'] =>
  rowsIn(value).map(({ dueOn, owner, text: said }) => ({
    dueOn: dayOf(dueOn),
    owner: owner === undefined || owner === null || owner === '' ? null : readId(req, users, owner),
    text: textIn(said),
  }))

const readReview = (
  options: ResolvedOptions,
  req: PayloadRequest,
  body: Readonly<Record<string, unknown>>,
): ReviewRequest => {
  const { decision, seen } = body
  if (!isDecision(decision) || typeof seen !== 'number' || !Number.isSafeInteger(seen) || seen < 0)
    throw wrong(req, badRequest)
  const questions = (body.questions ?? {}) as Readonly<Record<string, unknown>>
  return {
    attendees: textIn(body.attendees),
    conditions: readConditions(options, req, body.conditions),
    decision,
    questions: Object.fromEntries(reviewQuestions.map((name) => [name, textIn(questions[name])])),
    reason: textIn(body.reason),
    seen,
    subject: readId(req, options.subject, body.subject),
  }
}

/**
 * `POST /api/phase-trails/review` `{ subject, seen, decision, reason, questions, attendees, conditions }`: decides at the gate of the
 * phase that the subject is in; `seen` is how many reviews there were when whoever decides looked.
 */
export const reviewGateEndpoint = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const review = readReview(options, req, await readBody(req, shapes))
    if (!req.user || !(await mayFor(req, options.access.decide, review.subject))) throw new Forbidden(req.t)
    return Response.json({ trail: await reviewGate(options, req, review) }, { status: 201 })
  },
  method: 'post',
  path: '/review',
})
