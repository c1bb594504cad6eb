import { readId, tellPrivately } from '@streekwerk/payload-kit'
import type { Endpoint } from 'payload'

import { readBoard } from '../read/readBoard'
import type { ResolvedOptions } from '../resolveOptions'

/** `GET /api/kpis/board/:subject`: the KPIs of a subject, with all there is to tell of them today. */
export const boardEndpoint = ({ subject }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) =>
    tellPrivately(req, await readBoard(req, readId(req, subject, req.routeParams?.subject))),
  method: 'get',
  path: '/board/:subject',
})
