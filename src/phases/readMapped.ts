import type { PayloadRequest } from 'payload'

import { relationId } from '../domain/relations/relationId'

/** More findings than one project has. */
const FINDING_LIMIT = 5000

/** The offers and needs that the exchange of a project cites. */
const readCited = async (req: PayloadRequest, project: string): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'transfers',
    depth: 0,
    limit: FINDING_LIMIT,
    overrideAccess: true,
    pagination: false,
    req,
    select: { need: true, offer: true },
    where: { project: { equals: project } },
  })
  return docs.flatMap(({ need, offer }) => [relationId(need) ?? [], relationId(offer) ?? []].flat())
}

/** What was mapped for a project: what its partners offer and need, and what its exchange cites; of each how many sources it names. */
export const readMapped = async (
  req: PayloadRequest,
  project: string,
  partners: readonly string[],
): Promise<{ sources: number }[]> => {
  const cited = await readCited(req, project)
  const { docs } = await req.payload.find({
    collection: 'resources',
    depth: 0,
    joins: false,
    limit: FINDING_LIMIT,
    overrideAccess: true,
    pagination: false,
    req,
    select: { sources: true },
    where: {
      and: [
        { archived: { not_equals: true } },
        { or: [{ partner: { in: [...partners] } }, { id: { in: cited } }] },
      ],
    },
  })
  return docs.map(({ sources }) => ({ sources: sources?.length ?? 0 }))
}
