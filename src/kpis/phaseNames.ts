import type { PayloadRequest } from 'payload'

import { namePhases } from '../domain/phases/namePhases'

/** What the phases with these keys are called, as far as whoever asks may read life cycles. */
export const phaseNames = async ({
  keys,
  req,
}: Readonly<{ keys: readonly string[]; req: PayloadRequest }>): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await req.payload.find({
    collection: 'life-cycles',
    depth: 0,
    // Who may read none of them is told no names, rather than nothing at all.
    disableErrors: true,
    overrideAccess: false,
    pagination: false,
    req,
    select: { key: true, name: true, phases: { key: true, name: true } },
    sort: '-version',
    where: { key: { in: [...new Set(keys.map((key) => key.split(' ')[0] ?? ''))] } },
  })
  return namePhases(
    keys,
    docs.map(({ key, name, phases }) => ({
      key,
      name,
      phases: (phases ?? []).map((phase) => ({ key: phase.key, name: phase.name ?? phase.key })),
    })),
  )
}
