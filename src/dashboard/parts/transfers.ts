import type { PayloadRequest, Where } from 'payload'

import { sidesAwaiting, sidesToRecord } from '../../domain/exchange/proposals'
import { readManaged } from '../../exchange/readManaged'
import { type ReadTransfer, readTransfer } from '../../exchange/transferReading'
import type { Transfer } from '../../payload-types'
import type { DashboardRow } from '../dashboard'
import { askPart } from './askPart'
import { documentPath, listPath } from './listPath'
import { nameIn, titled } from './words'

/** More proposals than wait at a time; beyond it the newest are left out, as the oldest have waited longest. */
const PROPOSALS_READ = 200

type Proposed = { doc: Transfer; transfer: ReadTransfer }

const readProposals = async (req: PayloadRequest, where: Where): Promise<Proposed[]> => {
  const { docs } = await req.payload.find({
    collection: 'transfers',
    depth: 1,
    limit: PROPOSALS_READ,
    overrideAccess: false,
    pagination: false,
    populate: { partners: {}, projects: { title: true } },
    req,
    select: { agreedBy: true, project: true, provider: true, receiver: true, state: true, title: true },
    sort: 'createdAt',
    where: { and: [{ state: { equals: 'proposed' } }, where] },
  })
  return (docs as Transfer[]).map((doc) => ({ doc, transfer: readTransfer(doc as never) }))
}

const topicOf = (waiting: readonly Proposed[]) => ({
  all: listPath('transfers', { state: 'proposed' }),
  count: waiting.length,
  rows: waiting.map(({ doc }): DashboardRow => ({
    facts: nameIn(doc.project, 'title'),
    href: documentPath('transfers', doc.id),
    title: titled(doc.title),
  })),
})

/** Proposals that wait for the agreement of the viewer's organisation. */
export const transfersToAgree = askPart('transfers-to-agree', async (req, { organisation }) => {
  const partner = organisation ?? ''
  const proposals = await readProposals(req, {
    or: [{ provider: { equals: partner } }, { receiver: { equals: partner } }],
  })
  return topicOf(proposals.filter(({ transfer }) => sidesAwaiting(transfer, partner).length > 0))
})

/** Proposals of which a side has nobody who can agree, so that who runs projects records what it says. */
export const transfersToRecord = askPart('transfers-to-record', async (req) => {
  const proposals = await readProposals(req, {})
  const parties = proposals.flatMap(({ transfer: { provider, receiver } }) => [provider, receiver])
  const managed = await readManaged(req, [...new Set(parties)])
  return topicOf(proposals.filter(({ transfer }) => sidesToRecord(transfer, managed).length > 0))
})
