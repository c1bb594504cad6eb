import type { Shapes } from '@streekwerk/payload-kit'
import { readBody, readId } from '@streekwerk/payload-kit'
import type { Endpoint } from 'payload'
import { Forbidden } from 'payload'

import { askDecision } from '../act/askDecision'
import { mayFor } from '../read/mayFor'
import type { ResolvedOptions } from '../resolveOptions'

const shapes: Shapes = { subject: { is: 'reference' } }

/** `POST /api/phase-trails/ask` `{ subject }`: asks whoever may decide to do so at the gate of the phase that the subject is in. */
export const askDecisionEndpoint = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const { subject: asked } = await readBody(req, shapes)
    const subject = readId(req, options.subject, asked)
    if (!req.user || !(await mayFor(req, options.access.answer, subject))) throw new Forbidden(req.t)
    return Response.json({ trail: await askDecision(req, subject) })
  },
  method: 'post',
  path: '/ask',
})
