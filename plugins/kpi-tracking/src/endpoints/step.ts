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
  seenAt: { atMost: 40, is: 'text' },
  step: { is: 'choice', of: measurementSteps },
}

/** What whoever measures does; all else is of whoever approves. */
const isMeasuring = (step: MeasurementStep): boolean => step === 'submit' || step === 'withdraw'

const isStep = (value: unknown): value is MeasurementStep => measurementSteps.some((step) => step === value)

/**
 * `POST /api/kpi-measurements/step` `{ ids, step, reason, seenAt }`: submits, takes back, sends back or approves measurements, all of them
 * or none. Whoever measures submits and takes that back, and whoever approves does the rest. Refused where one was saved after `seenAt`.
 */
export const stepEndpoint = ({ access, users }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const { ids: named, reason, seenAt, step } = await readBody(req, shapes)
    if (!isStep(step)) throw wrong(req, refusals.stepUnknown)
    const ids = idsIn(req, slugs.measurements, named)
    await refuseForeign(req, { access: isMeasuring(step) ? access.measure : access.approve, users }, ids)
    const seen = textIn(seenAt) === '' ? {} : { seenAt: textIn(seenAt) }
    return Response.json({
      docs: await stepMeasurements(req, { ids, reason: textIn(reason), step, ...seen }),
    })
  },
  method: 'post',
  path: '/step',
})
