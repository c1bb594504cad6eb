import { allowedWhere, tellPrivately, wrongAt } from '@streekwerk/payload-kit'
import { fill } from '@streekwerk/payload-kit/pure'
import type { Endpoint, PayloadRequest } from 'payload'

import { readRollUps } from '../read/readRollUps'
import type { ResolvedOptions } from '../resolveOptions'
import { refusals } from '../words/refusals'

/** By which groups is asked: null for all together. Refuses what are none, naming those that there are. */
const groupingIn = (req: PayloadRequest, { rollUps }: ResolvedOptions): string | null => {
  const { by } = req.query
  if (by === undefined || by === '') return null
  if (typeof by === 'string' && rollUps.has(by)) return by
  const { en, nl } = rollUps.size > 0 ? refusals.groupingUnknown : refusals.noGroupings
  const choices = [...rollUps.keys()].join(', ')
  throw wrongAt(req, 'by', { en: fill(en, { choices }), nl: fill(nl, { choices }) })
}

/** `GET /api/kpis/roll-ups?by=NAME`: KPIs taken together by indicator, and by the groups of that name. */
export const rollUpsEndpoint = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const readable = await allowedWhere(req, options.access.read)
    return tellPrivately(req, readable && (await readRollUps(req, groupingIn(req, options))))
  },
  method: 'get',
  path: '/roll-ups',
})
