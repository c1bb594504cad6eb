import { tellPrivately } from '@streekwerk/payload-kit'
import type { Endpoint } from 'payload'

import { readRollUps } from '../read/readRollUps'

/** `GET /api/kpis/roll-ups?by=NAME`: KPIs taken together by indicator, and by the groups of that name. */
export const rollUpsEndpoint = (): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const by = req.query.by
    return tellPrivately(req, await readRollUps(req, typeof by === 'string' && by !== '' ? by : null))
  },
  method: 'get',
  path: '/roll-ups',
})
