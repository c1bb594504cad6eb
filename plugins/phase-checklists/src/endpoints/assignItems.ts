import type { Shapes } from '@streekwerk/payload-kit'
import { badRequest, dayOf, readBody, readId, wrong } from '@streekwerk/payload-kit'
import type { Endpoint, PayloadRequest } from 'payload'
import { Forbidden } from 'payload'

import type { Assignment } from '../act/assignItems'
import { assignItems } from '../act/assignItems'
import { mayFor } from '../read/mayFor'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'

/** So many items are assigned at once, which is a whole life cycle of the largest kind. */
const AT_MOST = 300

const shapes: Shapes = {
  dueOn: { is: 'day' },
  items: { atMost: AT_MOST, is: 'references' },
  owner: { is: 'reference' },
  subject: { is: 'reference' },
}

type Body = Readonly<Record<string, unknown>>

const isNone = (value: unknown): boolean => value === null || value === ''

const readDay = (req: PayloadRequest, value: unknown): string => {
  const day = dayOf(value)
  if (day === null) throw wrong(req, badRequest)
  return day
}

const readAssignment = (
  { subject, users }: ResolvedOptions,
  req: PayloadRequest,
  { dueOn, items, owner, ...body }: Body,
): Assignment => {
  const ids = Array.isArray(items) ? items.map((id: unknown) => readId(req, slugs.items, id)) : []
  if (ids.length === 0 || (owner === undefined && dueOn === undefined))
    throw wrong(req, refusals.nothingAssigned)
  return {
    items: ids,
    subject: readId(req, subject, body.subject),
    ...(dueOn === undefined ? {} : { dueOn: isNone(dueOn) ? null : readDay(req, dueOn) }),
    ...(owner === undefined ? {} : { owner: isNone(owner) ? null : readId(req, users, owner) }),
  }
}

/** `POST /api/phase-trails/assign` `{ subject, items, owner, dueOn }`: gives items of a subject an owner, a day or both, all of them or none. */
export const assignItemsEndpoint = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const assignment = readAssignment(options, req, await readBody(req, shapes))
    if (!req.user || !(await mayFor(req, options.access.answer, assignment.subject)))
      throw new Forbidden(req.t)
    return Response.json({ assigned: await assignItems(options, req, assignment) })
  },
  method: 'post',
  path: '/assign',
})
