import type { PayloadRequest } from 'payload'

/** The names of partners by id, as far as whoever asks may read them. */
export const readPartnerNames = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await req.payload.find({
    collection: 'partners',
    depth: 0,
    draft: true,
    joins: false,
    limit: ids.length,
    overrideAccess: false,
    pagination: false,
    req,
    select: { name: true },
    user: req.user,
    where: { id: { in: [...ids] } },
  })
  return new Map(docs.map(({ id, name }) => [id, name ?? '']))
}
