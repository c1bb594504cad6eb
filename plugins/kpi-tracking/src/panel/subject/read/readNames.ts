import type { Doc } from '@streekwerk/payload-kit'
import { findSeen, named, textIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

const nameOf = (doc: Doc, fields: readonly string[]): string =>
  fields.map((field) => textIn(doc[field])).find((name) => name !== '') ?? String(doc.id)

/** What accounts are called, by id; whoever the viewer may not see is not among them. */
export const readNames = async (
  req: PayloadRequest,
  collection: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const config = req.payload.collections[named(collection)]?.config
  const own = new Set(config?.flattenedFields.map(({ name }) => name))
  const fields = [config?.admin.useAsTitle ?? 'id', 'name', 'email'].filter((name) => own.has(name))
  const select = Object.fromEntries(fields.map((field) => [field, true as const]))
  const docs = await findSeen(req, collection, { select, where: { id: { in: [...new Set(ids)] } } })
  return new Map(docs.map((doc) => [String(doc.id), nameOf(doc, fields)]))
}
