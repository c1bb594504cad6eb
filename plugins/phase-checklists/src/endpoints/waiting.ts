import { tellPrivately } from '@streekwerk/payload-kit'
import type { Endpoint } from 'payload'

import { readWaiting } from '../read/readWaiting'

/** `GET /api/phase-trails/waiting`: the gates that wait for a decision that whoever asks may take. */
export const waiting = (): Omit<Endpoint, 'root'> => ({
  handler: async (req) => tellPrivately(req, await readWaiting(req)),
  method: 'get',
  path: '/waiting',
})
