import type { DemoTransfer } from '../demo/exchange/demoTransfer'
import { judgements } from '../demo/exchange/judgements'
import { type TransferKey, transfers } from '../demo/exchange/transfers'
import type { ResourceKey } from '../demo/mapping/demoResource'
import type { PartnerKey } from '../demo/partners/demoPartner'
import type { ProjectKey } from '../demo/projects/demoProject'
import { demoKey } from './demoKey'
import { methodIds } from './writeMethod'
import { type Ids, writeEach, type Writing } from './writing'

type Links = {
  partners: Ids<PartnerKey>
  projects: Ids<ProjectKey>
  resources: Ids<ResourceKey>
  types: ReadonlyMap<string, string>
  written: Partial<Record<string, string>>
}

const agreements = ({ agreed, provider, receiver }: DemoTransfer, { partners }: Links) => {
  if (agreed === undefined) return []
  const [byProvider, byReceiver, on] = agreed
  return [
    { by: byProvider, on, partner: partners[provider], side: 'provider' as const },
    { by: byReceiver, on, partner: partners[receiver], side: 'receiver' as const },
  ]
}

const worthOf = ({ cost, gift, method, soft, worth }: DemoTransfer) => ({
  acceptedAsGift: gift !== undefined,
  costToProviderCents: cost,
  giftWords: gift,
  hardValueMethod: method,
  softValue: soft && { kind: soft[0], score: soft[1], statement: soft[2] },
  worthToReceiverCents: worth,
})

const writeTransfer = async (
  { payload, req }: Writing,
  transfer: DemoTransfer,
  key: string,
  links: Links,
): Promise<string> => {
  const { beneficiary, corrects, need, offer, project, provider, receiver, type } = transfer
  const { id } = await payload.create({
    collection: 'transfers',
    data: {
      ...worthOf(transfer),
      agreedBy: agreements(transfer, links),
      beneficiary: beneficiary && links.partners[beneficiary],
      corrects: corrects && links.written[corrects],
      end: transfer.end,
      importKey: demoKey(key),
      isPublic: transfer.isPublic ?? false,
      need: need && links.resources[need],
      offer: offer && links.resources[offer],
      project: links.projects[project],
      provider: links.partners[provider],
      quantity: transfer.quantity,
      receiver: links.partners[receiver],
      resourceType: String(links.types.get(type)),
      start: transfer.start,
      state: transfer.state,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}

const writeJudgements = async (
  { payload, req }: Writing,
  { partners, projects }: Pick<Links, 'partners' | 'projects'>,
): Promise<void> => {
  for (const { by, partner, project, reason, verdict } of judgements)
    await payload.create({
      collection: 'balance-judgements',
      data: { judgedBy: by, partner: partners[partner], project: projects[project], reason, verdict },
      depth: 0,
      overrideAccess: true,
      req,
    })
}

/** Writes what partners give each other, as far as it has come, and what two of them find of it. */
export const writeExchange = async (
  writing: Writing,
  links: Pick<Links, 'partners' | 'projects' | 'resources'>,
): Promise<void> => {
  const types = await methodIds(writing, 'resource-types', 'code')
  await writeEach<TransferKey, DemoTransfer>(transfers, (transfer, key, written) =>
    writeTransfer(writing, transfer, key, { ...links, types, written }),
  )
  await writeJudgements(writing, links)
}
