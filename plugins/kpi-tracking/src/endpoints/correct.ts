import type { Shapes } from '@streekwerk/payload-kit'
import { readBody, readId, textIn } from '@streekwerk/payload-kit'
import type { Endpoint } from 'payload'

import { correctMeasurement } from '../act/correctMeasurement'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { refuseForeign } from './refuseForeign'

const shapes: Shapes = { id: { is: 'reference' }, reason: { atMost: 4000, is: 'text' } }

/** `POST /api/kpi-measurements/correct` `{ id, reason }`: begins a draft that corrects what counts, and answers it. */
export const correctEndpoint = ({ access, users }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const body = await readBody(req, shapes)
    const id = readId(req, slugs.measurements, body.id)
    await refuseForeign(req, { access: access.measure, users }, [id])
    return Response.json(
      { doc: await correctMeasurement(req, { id, reason: textIn(body.reason) }) },
      { status: 201 },
    )
  },
  method: 'post',
  path: '/correct',
})
