import { tellPrivately } from '@streekwerk/payload-kit'
import type { Endpoint } from 'payload'

import { readToApprove } from '../read/readToApprove'

/** `GET /api/kpis/to-approve`: what others submitted and whoever asks may approve. */
export const toApproveEndpoint = (): Omit<Endpoint, 'root'> => ({
  handler: async (req) => tellPrivately(req, await readToApprove(req)),
  method: 'get',
  path: '/to-approve',
})
