import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import { createLifeCycle, enterLifeCycle } from '../src/index'
import { createTables } from './createTables'
import { grant } from './grant'
import type { Role } from './hire'
import { hire } from './hire'

type Doc = { id: number | string }
type Desk = {
  create(args: { collection: string; data: object; overrideAccess: true; req: PayloadRequest }): Promise<Doc>
  find(args: { collection: string; overrideAccess: true; where: object }): Promise<{ docs: Doc[] }>
}

/** An application that has just come in. */
const receive = async (req: PayloadRequest): Promise<Doc> => {
  const desk = req.payload as unknown as Desk
  const data = { amountCents: 250_000, budgetCents: 500_000, team: 'north', title: 'A bench for the square' }
  const subject = await desk.create({ collection: 'applications', data, overrideAccess: true, req })
  const { docs } = await desk.find({
    collection: 'life-cycles',
    overrideAccess: true,
    where: { key: { equals: grant.key } },
  })
  await enterLifeCycle(req, { lifeCycle: docs[0]?.id ?? '', subject: subject.id })
  return subject
}

/** Furnishes an office on an empty database: its tables, who works there, a life cycle and an application. Answers who, and which. */
export const furnish = async (
  payload: Payload,
): Promise<{ names: readonly Role[]; subject: number | string }> => {
  await createTables(payload)
  const names = await hire(payload)
  const req = await createLocalReq({}, payload)
  await createLifeCycle(req, grant)
  return { names, subject: (await receive(req)).id }
}
