import type { Endpoint } from 'payload'
import { NotFound } from 'payload'

import { findTrail } from '../read/findTrail'
import { judgeTrail } from '../read/judgeTrail'
import { mayFor } from '../read/mayFor'
import { readTrail } from '../read/readTrail'
import { runChecks } from '../read/runChecks'
import { tellSubject } from '../read/tellSubject'
import type { ResolvedOptions } from '../resolveOptions'
import { readId } from './readBody'

/** `GET /api/phase-trails/of/:subject`: where a subject stands, all of its items, and what its gate waits for; not there for whoever may not read it. */
export const subjectPhases = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const subject = readId(req, options.subject, req.routeParams?.subject)
    const doc =
      req.user && (await mayFor(req, options.access.read, subject)) ? await findTrail(req, subject) : null
    if (!doc) throw new NotFound(req.t)
    const read = await readTrail(req, doc)
    const told = tellSubject(await judgeTrail(options, req, read, await runChecks(options, req, read)))
    return Response.json(told, { headers: { 'Cache-Control': 'private, no-store' } })
  },
  method: 'get',
  path: '/of/:subject',
})
