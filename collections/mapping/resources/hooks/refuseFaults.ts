import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest } from 'payload'

import { holderKinds } from '../../../../src/domain/mapping/holderKinds'
import { resourceFaults } from '../../../../src/domain/mapping/resourceFaults'
import type { Source } from '../../../../src/domain/mapping/sources'
import { relationId, relationIds } from '../../../../src/domain/relations/relationId'
import { invalid } from '../../../../src/hooks/refuse'

const sourcesOf = async (req: PayloadRequest, ids: readonly string[]): Promise<Source[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'sources',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { consent: true, kind: true },
    where: { id: { in: [...ids] } },
  })
  return docs
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const partsOf = (group: unknown): JsonObject => (typeof group === 'object' && group !== null ? group : {})

/** Asks the domain what is wrong with an offer or a need, as it will stand. */
export const refuseFaults: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const original = operation === 'update' ? (originalDoc as JsonObject) : {}
  const next: JsonObject = { ...original, ...data }
  const { amount, unit } = { ...partsOf(original.quantity), ...partsOf(data.quantity) }
  const faults = resourceFaults({
    availableFrom: textOf(next.availableFrom),
    availableTo: textOf(next.availableTo),
    holderKind: holderKinds.find((kind) => kind === next.holderKind) ?? null,
    kind: next.kind === 'need' ? 'need' : 'offer',
    outsider: textOf(next.outsider),
    partner: relationId(next.partner),
    quantity: { amount: typeof amount === 'number' ? amount : null, unit: textOf(unit) },
    sources: await sourcesOf(req, relationIds(next.sources)),
  })
  if (faults.length > 0) throw invalid({ collection, req }, ...faults)
  return data
}
