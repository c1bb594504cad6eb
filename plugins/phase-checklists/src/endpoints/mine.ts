import { tellPrivately } from '@streekwerk/payload-kit'
import type { Endpoint } from 'payload'

import { readMine } from '../read/readMine'

/** `GET /api/phase-trails/mine`: what is asked of whoever asks, over all subjects they may read. */
export const mine = (): Omit<Endpoint, 'root'> => ({
  handler: async (req) => tellPrivately(req, await readMine(req)),
  method: 'get',
  path: '/mine',
})
