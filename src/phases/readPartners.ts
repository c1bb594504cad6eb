import type { PayloadRequest } from 'payload'

import type { HelixKind } from '../domain/region/helix'
import { relationId } from '../domain/relations/relationId'
import { today } from '../hooks/today'

/** More partners than a project has. */
const PARTNER_LIMIT = 500

/** The partners that take part in a project today, whatever whoever asks may read of them. */
export const readPartners = async (req: PayloadRequest, project: string): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'participations',
    depth: 0,
    limit: PARTNER_LIMIT,
    overrideAccess: true,
    pagination: false,
    req,
    select: { partner: true, until: true },
    where: { project: { equals: project } },
  })
  const present = docs.filter(({ until }) => !until || until.slice(0, 10) >= today())
  return [...new Set(present.flatMap(({ partner }) => relationId(partner) ?? []))]
}

/** The kinds of party that some partners are, each once. */
export const readKinds = async (req: PayloadRequest, partners: readonly string[]): Promise<HelixKind[]> => {
  const { docs } = await req.payload.find({
    collection: 'partners',
    depth: 0,
    draft: true,
    joins: false,
    limit: partners.length,
    overrideAccess: true,
    pagination: false,
    req,
    select: { kinds: true },
    where: { id: { in: [...partners] } },
  })
  return [...new Set(docs.flatMap(({ kinds }) => kinds ?? []))]
}
