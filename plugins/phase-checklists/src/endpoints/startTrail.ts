import type { Endpoint } from 'payload'
import { Forbidden } from 'payload'

import { startSubject } from '../act/startSubject'
import type { ResolvedOptions } from '../resolveOptions'
import { readBody, readId } from './readBody'

/** `POST /api/phase-trails/start` `{ subject, lifeCycle }`: the subject enters the first phase, with all of its items. */
export const startTrail = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const body = await readBody(req)
    const [subject, lifeCycle] = [readId(req, body.subject), readId(req, body.lifeCycle)]
    if (!req.user || !(await options.access.start({ req, subject }))) throw new Forbidden(req.t)
    const trail = await startSubject(options, req, { lifeCycle, subject })
    return Response.json({ trail }, { status: 201 })
  },
  method: 'post',
  path: '/start',
})
