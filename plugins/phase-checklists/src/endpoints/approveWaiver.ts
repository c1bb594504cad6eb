import type { Endpoint } from 'payload'
import { Forbidden, NotFound } from 'payload'

import { approve } from '../act/approve'
import { idOf } from '../read/idOf'
import { localApi } from '../read/localApi'
import { mayFor } from '../read/mayFor'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { readId } from './readBody'

/** `POST /api/waivers/:id/approve`: gives a waiver that somebody else asked for. */
export const approveWaiver = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const id = readId(req, req.routeParams?.id)
    const waiver = await localApi(req.payload).findByID({
      collection: slugs.waivers,
      depth: 0,
      disableErrors: true,
      id,
      overrideAccess: true,
      req,
    })
    const subject = idOf(waiver?.subject)
    // Whoever may not read it is not told that it is there.
    if (!waiver || !req.user || subject === null || !(await mayFor(req, options.access.read, subject)))
      throw new NotFound(req.t)
    if (!(await mayFor(req, options.access.waive, subject))) throw new Forbidden(req.t)
    return Response.json({ waiver: await approve(options, req, waiver) })
  },
  method: 'post',
  path: '/:id/approve',
})
