import type { Shapes } from '@streekwerk/payload-kit'
import { readBody, textIn, wrong } from '@streekwerk/payload-kit'
import type { Endpoint } from 'payload'

import { stepMeasurements } from '../act/stepMeasurements'
import type { MeasurementStep } from '../domain/measurement/steps'
import { measurementSteps } from '../domain/measurement/steps'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'
import { idsIn, MOST_AT_ONCE } from './idsIn'
import { refuseForeign } from './refuseForeign'

const shapes: Shapes = {
  ids: { atMost: MOST_AT_ONCE, is: 'references' },
  reason: { atMost: 4000, is: 'text' },
  step: { is: 'choice', of: measurementSteps },
}

const isStep = (value: unknown): value is MeasurementStep => measurementSteps.some((step) => step === value)

/**
 * `POST /api/kpi-measurements/step` `{ ids, step, reason }`: submits, sends back or approves measurements, all of them or none. Whoever
 * measures submits, and whoever approves does the rest.
 */
export const stepEndpoint = ({ access, users }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const { ids: named, reason, step } = await readBody(req, shapes)
    if (!isStep(step)) throw wrong(req, refusals.stepUnknown)
    const ids = idsIn(req, slugs.measurements, named)
    await refuseForeign(req, { access: step === 'submit' ? access.measure : access.approve, users }, ids)
    return Response.json({ docs: await stepMeasurements(req, { ids, reason: textIn(reason), step }) })
  },
  method: 'post',
  path: '/step',
})
