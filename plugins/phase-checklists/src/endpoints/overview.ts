import { tellPrivately, unreadable } from '@streekwerk/payload-kit'
import type { Endpoint } from 'payload'

import { overviewQuery } from '../domain/overview/overviewQuery'
import { readOverview } from '../read/readOverview'

/** `GET /api/phase-trails/overview?lifeCycle=…&phase=…&state=…&page=…`: how many subjects are in each phase, and a page of them. */
export const overview = (): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const asked = overviewQuery(req.query)
    if ('fault' in asked) throw unreadable(req, asked.fault)
    return tellPrivately(req, await readOverview(req, asked.query))
  },
  method: 'get',
  path: '/overview',
})
