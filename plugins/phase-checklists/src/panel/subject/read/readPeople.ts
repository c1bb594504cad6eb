import type { Doc } from '@streekwerk/payload-kit'
import { findSeen, named, textIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { Id, People, Person } from '../panel'

/** With more than these a choice is looked up instead of listed. */
const LISTED = 200

/** The fields by which an account is called, where it has them. */
const nameFields = (req: PayloadRequest, collection: string): string[] => {
  const config = req.payload.collections[named(collection)]?.config
  const own = new Set(config?.flattenedFields.map(({ name }) => name))
  const title = config?.admin.useAsTitle ?? 'id'
  return [...new Set([title, 'name', 'email'])].filter((name) => own.has(name))
}

const nameOf = (doc: Doc, fields: readonly string[]): string =>
  fields.map((field) => textIn(doc[field])).find((name) => name !== '') ?? String(doc.id)

/** The viewer's own account, of whatever type the house made it. */
const docOf = (user: unknown): Doc => user as Doc

const inOrder = (people: readonly Person[]): Person[] =>
  people.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))

/** The people whom the viewer may see: all, or where those are many some, among whom everybody who is spoken of. */
export const readPeople = async (
  req: PayloadRequest,
  collection: string,
  spokenOf: readonly Id[],
): Promise<People> => {
  const fields = nameFields(req, collection)
  const select = Object.fromEntries(fields.map((field) => [field, true as const]))
  const listed = await findSeen(req, collection, { limit: LISTED + 1, select })
  const known = new Map<string, Person>()
  const note = (doc: Doc) => known.set(String(doc.id), { id: doc.id, name: nameOf(doc, fields) })
  listed.slice(0, LISTED).forEach(note)
  const missing = [...new Set(spokenOf)].filter((id) => !known.has(String(id)))
  if (missing.length > 0)
    (await findSeen(req, collection, { select, where: { id: { in: missing } } })).forEach(note)
  if (req.user?.collection === collection) note(docOf(req.user))
  return { collection, isAll: listed.length <= LISTED, known: inOrder([...known.values()]), searchIn: fields }
}
