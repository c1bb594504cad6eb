import type { CollectionSlug, PayloadRequest } from 'payload'

/** Whether the user behind a request may read anything of a collection; asking for documents anyway would be refused. */
export const mayRead = async (req: PayloadRequest, collection: CollectionSlug): Promise<boolean> =>
  Boolean(await req.payload.collections[collection].config.access.read({ req }))
