import type { Shapes } from '@streekwerk/payload-kit'
import { isYes, readBody, readId } from '@streekwerk/payload-kit'
import type { Endpoint } from 'payload'
import { Forbidden } from 'payload'

import { startSubject } from '../act/startSubject'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'

const shapes: Shapes = { lifeCycle: { is: 'reference' }, subject: { is: 'reference' } }

/** `POST /api/phase-trails/start` `{ subject, lifeCycle }`: the subject enters the first phase, with all of its items. */
export const startTrail = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const body = await readBody(req, shapes)
    const [subject, lifeCycle] = [
      readId(req, options.subject, body.subject),
      readId(req, slugs.lifeCycles, body.lifeCycle),
    ]
    if (!req.user || !(await isYes(options.access.start({ req, subject })))) throw new Forbidden(req.t)
    const trail = await startSubject(options, req, { lifeCycle, subject })
    return Response.json({ trail }, { status: 201 })
  },
  method: 'post',
  path: '/start',
})
