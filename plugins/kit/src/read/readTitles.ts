import type { PayloadRequest } from 'payload'

import { findSeen } from './findSeen'
import { named } from './named'

/** The field that a collection names its documents by; null where it has none. */
const titleField = ({ payload }: Pick<PayloadRequest, 'payload'>, collection: string): string | null => {
  const field = payload.collections[named(collection)]?.config.admin.useAsTitle ?? 'id'
  return field === 'id' ? null : field
}

/** What documents are called, by their ids, as far as whoever asks may read that. */
export const readTitles = async (
  req: PayloadRequest,
  collection: string,
  ids: readonly (number | string)[],
): Promise<ReadonlyMap<string, string>> => {
  const field = titleField(req, collection)
  if (field === null || ids.length === 0) return new Map()
  const docs = await findSeen(req, collection, {
    select: { [field]: true },
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(
    docs.flatMap((doc) => {
      const title = doc[field]
      return typeof title === 'string' && title !== '' ? [[String(doc.id), title] as const] : []
    }),
  )
}
