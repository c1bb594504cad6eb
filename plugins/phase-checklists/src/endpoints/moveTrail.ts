import type { Shapes } from '@streekwerk/payload-kit'
import { isYes, readBody, readId } from '@streekwerk/payload-kit'
import type { Endpoint } from 'payload'
import { Forbidden } from 'payload'

import { moveSubject } from '../act/moveSubject'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'

const shapes: Shapes = {
  lifeCycle: { is: 'reference' },
  preview: { is: 'yesOrNo' },
  subject: { is: 'reference' },
}

/**
 * `POST /api/phase-trails/move` `{ subject, lifeCycle, preview }`: takes the subject to a newer version of its life cycle, and
 * answers what that adds, removes and changes, with what the items are called; with `preview` it only looks.
 */
export const moveTrailEndpoint = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const body = await readBody(req, shapes)
    const [subject, lifeCycle] = [
      readId(req, options.subject, body.subject),
      readId(req, slugs.lifeCycles, body.lifeCycle),
    ]
    if (!req.user || !(await isYes(options.access.start({ req, subject })))) throw new Forbidden(req.t)
    const move = await moveSubject(req, {
      isPreview: body.preview === true || body.preview === 'true',
      lifeCycle,
      subject,
    })
    return Response.json(move)
  },
  method: 'post',
  path: '/move',
})
