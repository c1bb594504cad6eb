import type { Endpoint } from 'payload'
import { NotFound } from 'payload'

import { readOutlook } from '../outlook/readOutlook'

/**
 * `GET /api/<collection>/:id/public`: the rows that publishing the document as it now stands would write, beside those that
 * are there. For whoever may read the document with its newest draft; for others there is none.
 */
export const outlookOf = (collection: string): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const id = req.routeParams?.id
    const outlook = typeof id === 'string' ? await readOutlook(req, collection, id) : null
    if (!outlook) throw new NotFound(req.t)
    return Response.json(outlook, { headers: { 'Cache-Control': 'private, no-store' } })
  },
  method: 'get',
  path: '/:id/public',
})
