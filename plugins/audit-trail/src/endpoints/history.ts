import { badRequest, pageIn, readId, tellPrivately, wrong } from '@streekwerk/payload-kit'
import type { Endpoint } from 'payload'

import { readHistory } from '../read/readHistory'
import type { Subject } from '../read/shapeOf'

/** `GET /api/<collection>/:id/history?page=2`, and of a global `GET /api/globals/<global>/history`: what happened to a document. */
export const historyEndpoint = ({ isGlobal, slug }: Subject): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const page = pageIn(req.query.page)
    if (page === null) throw wrong(req, badRequest)
    const asked = isGlobal
      ? { global: slug, page }
      : { collection: slug, id: readId(req, slug, req.routeParams?.id), page }
    return tellPrivately(req, await readHistory(req, asked))
  },
  method: 'get',
  path: isGlobal ? '/history' : '/:id/history',
})
