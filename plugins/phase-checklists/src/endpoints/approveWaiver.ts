import type { Endpoint } from 'payload'
import { Forbidden } from 'payload'

import { approve } from '../act/approve'
import { mayFor } from '../read/mayFor'
import type { ResolvedOptions } from '../resolveOptions'
import { readWaiver } from './readWaiver'

/** `POST /api/waivers/:id/approve`: gives a waiver that somebody else asked for. */
export const approveWaiver = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const { subject, waiver } = await readWaiver(options, req)
    if (!(await mayFor(req, options.access.waive, subject))) throw new Forbidden(req.t)
    return Response.json({ waiver: await approve(options, req, waiver) })
  },
  method: 'post',
  path: '/:id/approve',
})
