import type { Endpoint } from 'payload'

import { readWaiting } from '../read/readWaiting'
import { tellPrivately } from './tellPrivately'

/** `GET /api/phase-trails/waiting`: the gates that wait for a decision that whoever asks may take. */
export const waiting = (): Omit<Endpoint, 'root'> => ({
  handler: async (req) => tellPrivately(req, await readWaiting(req)),
  method: 'get',
  path: '/waiting',
})
