import { idOf } from '@streekwerk/payload-kit/pure'
import type { Endpoint } from 'payload'
import { Forbidden } from 'payload'

import { withdraw } from '../act/withdraw'
import { mayFor } from '../read/mayFor'
import type { ResolvedOptions } from '../resolveOptions'
import { readWaiver } from './readWaiver'

/** `POST /api/waivers/:id/withdraw`: takes a waiver back; for who asked for it, and for who may give one. */
export const withdrawWaiver = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const { subject, waiver } = await readWaiver(options, req)
    const isOwn = idOf(waiver.requestedBy) === String(req.user?.id)
    if (!isOwn && !(await mayFor(req, options.access.waive, subject))) throw new Forbidden(req.t)
    return Response.json({ waiver: await withdraw(options, req, waiver) })
  },
  method: 'post',
  path: '/:id/withdraw',
})
