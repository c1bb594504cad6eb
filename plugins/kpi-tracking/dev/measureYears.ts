import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { createLocalReq } from 'payload'

import { stepMeasurements } from '../src/act/stepMeasurements'
import type { Desk, Doc } from './desk'
import { deskOf } from './desk'
import type { Role } from './hire'
import { emailOf } from './hire'

/** Visitors in a thousand or so, and what was hoped for. */
const years = [
  { measured: 1100, target: 1200 },
  { measured: 1480, target: 1400 },
  { measured: 1450, target: 1600 },
  { measured: 1790, target: 1800 },
] as const

const asked = { depth: 0, overrideAccess: true, pagination: false } as const

const asWho = async (payload: Payload, name: Role): Promise<PayloadRequest> => {
  const req = await createLocalReq({}, payload)
  const { docs } = await deskOf(payload).find({
    ...asked,
    collection: 'staff',
    req,
    where: { email: { equals: emailOf(name) } },
  })
  return createLocalReq({ user: { ...docs[0], collection: 'staff' } as unknown as TypedUser }, payload)
}

const measure = async (desk: Desk, keeper: PayloadRequest, data: object): Promise<Doc> => {
  const evidence = [{ link: 'https://library.example/door-counter' }]
  const doc = await desk.create({
    collection: 'kpi-measurements',
    data: { ...data, evidence },
    overrideAccess: true,
    req: keeper,
  })
  await stepMeasurements(keeper, { ids: [String(doc.id)], reason: '', step: 'submit' })
  return doc
}

/** Sets targets for a KPI, and has its first years measured by a keeper: all but the last are approved by the head. */
export const measureYears = async (payload: Payload, kpi: Doc['id']): Promise<void> => {
  const desk = deskOf(payload)
  const [keeper, head] = [await asWho(payload, 'keeper'), await asWho(payload, 'head')]
  const where = { kpi: { equals: kpi } }
  const { docs } = await desk.find({ ...asked, collection: 'kpi-periods', req: head, sort: 'from', where })
  for (const [at, { measured, target }] of years.entries()) {
    const period = docs[at]?.id ?? ''
    await desk.update({
      collection: 'kpi-periods',
      data: { target },
      id: period,
      overrideAccess: true,
      req: head,
    })
    const { id } = await measure(desk, keeper, { kpi, period, value: measured })
    if (at < years.length - 1)
      await stepMeasurements(head, { ids: [String(id)], reason: '', step: 'approve' })
  }
}
