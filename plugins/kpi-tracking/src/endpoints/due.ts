import { tellPrivately } from '@streekwerk/payload-kit'
import type { Endpoint } from 'payload'

import { readDue } from '../read/readDue'

/** `GET /api/kpis/due`: what whoever asks may measure and is due. */
export const dueEndpoint = (): Omit<Endpoint, 'root'> => ({
  handler: async (req) => tellPrivately(req, await readDue(req)),
  method: 'get',
  path: '/due',
})
