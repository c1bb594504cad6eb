import type { JsonObject, PayloadRequest, Where } from 'payload'

import type { BalanceTransfer, Exchange } from '../domain/exchange/balance/balanceTransfer'
import { isSoftScore } from '../domain/exchange/softValues'
import { relationId } from '../domain/relations/relationId'
import { readTransfer } from './transferReading'

/** More transfers than a project has; beyond it, over all projects that are read, the oldest fall out of sight. */
const TRANSFER_LIMIT = 5000
/** More partners than a project has. */
const PARTNER_LIMIT = 500

/** What the balance weighs of a transfer; nothing else is fetched. */
const weighed = {
  acceptedAsGift: true,
  beneficiary: true,
  corrects: true,
  costToProviderCents: true,
  project: true,
  provider: true,
  receiver: true,
  softValue: { kind: true, score: true },
  state: true,
  worthToReceiverCents: true,
} as const

const weighedTransfer = (doc: JsonObject): BalanceTransfer => {
  const { acceptedAsGift, beneficiary, corrects, provider, receiver, softValue, state, ...worth } =
    readTransfer(doc)
  const { kind, score } = softValue
  return {
    acceptedAsGift,
    beneficiary,
    correctsId: corrects,
    costToProviderCents: worth.costToProviderCents,
    id: String(doc.id),
    provider,
    receiver,
    soft: kind !== null && isSoftScore(score) ? { kind, score } : null,
    state,
    worthToReceiverCents: worth.worthToReceiverCents,
  }
}

/** The transfers under a condition as the balance weighs them, each with its project: one lean query. */
export const findWeighed = async (
  req: PayloadRequest,
  where: Where,
  { overrideAccess, projects = 1 }: { overrideAccess: boolean; projects?: number },
): Promise<{ project: string; transfer: BalanceTransfer }[]> => {
  const { docs } = await req.payload.find({
    collection: 'transfers',
    depth: 0,
    limit: TRANSFER_LIMIT * projects,
    overrideAccess,
    pagination: false,
    req,
    select: weighed,
    sort: '-id',
    where,
  })
  return docs.map((doc) => ({
    project: String(relationId(doc.project)),
    transfer: weighedTransfer(doc as unknown as JsonObject),
  }))
}

/**
 * The value exchange of some projects as plain data for `src/domain/exchange/balance`, by project and as far as whoever asks
 * may read it: their transfers and who takes part. Two lean queries, whatever the size and however many. For what is asked of the
 * records themselves and not for somebody, all of it is read.
 */
export const readExchanges = async (
  req: PayloadRequest,
  projects: readonly string[],
  { overrideAccess }: { overrideAccess: boolean } = { overrideAccess: false },
): Promise<ReadonlyMap<string, Exchange>> => {
  const where = { project: { in: [...projects] } }
  const transfers = await findWeighed(req, where, { overrideAccess, projects: projects.length })
  const { docs } = await req.payload.find({
    collection: 'participations',
    depth: 0,
    limit: PARTNER_LIMIT * projects.length,
    overrideAccess,
    pagination: false,
    req,
    select: { partner: true, project: true },
    where,
  })
  const exchangeOf = (project: string): Exchange => ({
    participants: docs
      .filter((each) => relationId(each.project) === project)
      .flatMap(({ partner }) => relationId(partner) ?? []),
    transfers: transfers.filter((each) => each.project === project).map(({ transfer }) => transfer),
  })
  return new Map(projects.map((project) => [project, exchangeOf(project)]))
}

/**
 * The value exchange of one project.
 *
 * @example
 * balanceOf(await readExchange(req, project))
 */
export const readExchange = async (
  req: PayloadRequest,
  project: string,
  reading?: { overrideAccess: boolean },
): Promise<Exchange> =>
  (await readExchanges(req, [project], reading)).get(project) ?? { participants: [], transfers: [] }
