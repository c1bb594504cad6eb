import { readId } from '@streekwerk/payload-kit'
import type { Endpoint } from 'payload'
import { NotFound } from 'payload'

import { readSubject } from '../read/readSubject'
import { tellSubject } from '../read/tellSubject'
import type { ResolvedOptions } from '../resolveOptions'

/** `GET /api/phase-trails/of/:subject`: where a subject stands, all of its items, and what its gate waits for; not there for whoever may not read it. */
export const subjectPhases = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const read = await readSubject(options, req, readId(req, options.subject, req.routeParams?.subject))
    if (!read) throw new NotFound(req.t)
    return Response.json(tellSubject(read), { headers: { 'Cache-Control': 'private, no-store' } })
  },
  method: 'get',
  path: '/of/:subject',
})
