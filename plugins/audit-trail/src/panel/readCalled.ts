import { findSeen, isPossibleId, localApi, named, storedId } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { optionsOf } from '../read/optionsOf'
import { titleFieldOf } from '../read/titleOf'
import { historyWords as words } from '../words/historyWords'
import type { Say } from '../words/say'
import { labelOf } from './labelOf'

type Id = number | string
type Doc = Readonly<Record<string, unknown>>

/** The fields that say what documents of a collection are called, the one that is asked first. */
const fieldsOf = ({ payload }: PayloadRequest, collection: string): readonly string[] =>
  [
    optionsOf(payload)?.titles[collection],
    titleFieldOf(payload, { isGlobal: false, slug: collection }),
  ].filter((field) => typeof field === 'string')

const calledBy = (doc: Doc, fields: readonly string[]): string | undefined =>
  fields.map((field) => doc[field]).find((text) => typeof text === 'string' && text.trim() !== '') as
    string | undefined

/** Which of these documents are there, whoever may read them. */
const readThere = async (
  req: PayloadRequest,
  collection: string,
  ids: readonly Id[],
): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set()
  const { docs } = await localApi(req.payload).find({
    collection,
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    trash: true,
    where: { id: { in: ids } },
  })
  return new Set(docs.map(({ id }) => String(id)))
}

/**
 * What documents are called by their ids, in words of whoever looks: those that they may not read are told as that, and so are those that are
 * gone. Also what lies in the trash has its name.
 */
export const readCalled = async (
  req: PayloadRequest,
  say: Say,
  { collection, ids }: Readonly<{ collection: string; ids: readonly Id[] }>,
): Promise<ReadonlyMap<string, string>> => {
  const all = [...new Set(ids.map(String))]
  const config = req.payload.collections[named(collection)]?.config
  if (!config) return new Map(all.map((id) => [id, say(words.goneDocument)]))
  const possible = all
    .filter((id) => isPossibleId(req, collection, id))
    .map((id) => storedId(req, collection, id))
  const fields = fieldsOf(req, collection)
  const docs = await findSeen(req, collection, {
    select: Object.fromEntries(fields.map((field) => [field, true])),
    trash: true,
    where: { id: { in: possible } },
  })
  const seen = new Map(docs.map((doc) => [String(doc.id), doc]))
  const there = await readThere(
    req,
    collection,
    possible.filter((id) => !seen.has(String(id))),
  )
  const unnamed = say(words.unnamed, { kind: labelOf(req, config.labels.singular, collection) })
  return new Map(
    all.map((id) => {
      const doc = seen.get(id)
      if (doc) return [id, calledBy(doc, fields) ?? unnamed]
      return [id, say(there.has(id) ? words.unreadDocument : words.goneDocument)]
    }),
  )
}
