import { named } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { Subject } from './shapeOf'

type Doc = Record<string, unknown>
type Reading = {
  findOne(args: object): Promise<Doc | null>
  findGlobal(args: object): Promise<Doc>
}

/** A document as it is kept, in all its languages; null where there is none. */
export const rawDoc = async (
  req: PayloadRequest,
  { isGlobal, slug }: Subject,
  id: number | string | null,
): Promise<Doc | null> => {
  const database = req.payload.db as unknown as Reading
  if (isGlobal) return database.findGlobal({ req, slug })
  return database.findOne({ collection: named(slug), joins: false, req, where: { id: { equals: id } } })
}
