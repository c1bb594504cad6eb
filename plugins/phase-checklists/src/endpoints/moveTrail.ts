import type { Endpoint } from 'payload'
import { Forbidden } from 'payload'

import { moveSubject } from '../act/moveSubject'
import type { ResolvedOptions } from '../resolveOptions'
import { readBody, readId } from './readBody'

/**
 * `POST /api/phase-trails/move` `{ subject, lifeCycle, preview }`: takes the subject to a newer version of its life cycle, and
 * answers what that adds, removes and changes; with `preview` it only looks.
 */
export const moveTrailEndpoint = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const body = await readBody(req)
    const [subject, lifeCycle] = [readId(req, body.subject), readId(req, body.lifeCycle)]
    if (!req.user || !(await options.access.start({ req, subject }))) throw new Forbidden(req.t)
    const changes = await moveSubject(req, { isPreview: body.preview === true, lifeCycle, subject })
    return Response.json({ changes })
  },
  method: 'post',
  path: '/move',
})
