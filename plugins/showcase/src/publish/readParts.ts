import type { Payload, PayloadRequest, Where } from 'payload'

import { hasDrafts } from '../collectionConfig'
import { isPublished } from '../domain/isPublished'
import type { Parts } from '../domain/projectDocument'
import { idOf } from '../domain/readRichText'
import type { PartSource, PublishedDocument } from '../options'
import type { Transaction } from './inTransaction'
import { localApi } from './localApi'
import { createReadRequest, readingOf } from './readPublished'

/** A document with what belongs to it, in each language those that are published in it. */
export type WholeDocument = { document: PublishedDocument; partsIn: (locale: string) => Parts }

/** For whom parts are read: for the public, in the transaction that writes rows, or for an account as its own rules let it. */
type Reading =
  Pick<Transaction, 'payload' | 'transactionID'> | { payload: Payload; user: PayloadRequest['user'] }

/** Finds the parts of some documents. */
type FindParts = (part: PartSource, ids: readonly string[]) => Promise<PublishedDocument[]>

const accessOf = (reading: Reading) =>
  'user' in reading
    ? { overrideAccess: false as const, user: reading.user }
    : // What the public may know is decided by the allow-list, not by who saved.
      { overrideAccess: true as const, req: createReadRequest(reading) }

/** The ids of what a document names in a relationship field, as it was read at depth 0. */
export const idsIn = (document: PublishedDocument, field: string): string[] =>
  [document[field]].flat().flatMap((each) => idOf(each) ?? [])

/** The main rows of the parts of these documents, drafts among them, every locale at once. */
export const createFindParts =
  (reading: Reading): FindParts =>
  async ({ collection, on = 'id', select, sort, where }, ids) => {
    const own: Where = { [on]: { in: [...ids] } }
    const { docs } = await localApi(reading.payload).find({
      ...readingOf(reading, select ? { select: { ...select, [on]: true } } : {}),
      ...accessOf(reading),
      collection,
      draft: false,
      joins: false,
      pagination: false,
      sort: sort === undefined ? 'id' : [sort, 'id'],
      trash: false,
      where: where ? { and: [own, where] } : own,
    })
    return docs
  }

const grouped = (
  parts: readonly PublishedDocument[],
  keysOf: (part: PublishedDocument) => readonly string[],
): ReadonlyMap<string, PublishedDocument[]> => {
  const groups = new Map<string, PublishedDocument[]>()
  for (const part of parts)
    for (const key of keysOf(part)) {
      const group = groups.get(key)
      if (group) group.push(part)
      else groups.set(key, [part])
    }
  return groups
}

type Finding = { documents: readonly PublishedDocument[]; find: FindParts }

/** Finds parts of one kind for all of the documents, and answers those of each. */
const readPart = async (
  { documents, find }: Finding,
  part: PartSource,
): Promise<(document: PublishedDocument) => readonly PublishedDocument[]> => {
  const { by, on } = part
  if (on !== undefined) {
    const own = grouped(
      await find(
        part,
        documents.map(({ id }) => String(id)),
      ),
      (each) => idsIn(each, on),
    )
    return ({ id }) => own.get(String(id)) ?? []
  }
  const ids = [...new Set(documents.flatMap((document) => idsIn(document, by ?? '')))]
  const named = ids.length === 0 ? [] : await find(part, ids)
  return (document) => {
    const wanted = new Set(idsIn(document, by ?? ''))
    return named.filter(({ id }) => wanted.has(String(id)))
  }
}

/** Gives each of these documents its parts, all read at once; how many that may be is for who asks to see to. */
export const readWholes = async (
  { config }: Pick<Payload, 'config'>,
  { documents, find, parts = [] }: Finding & { parts?: readonly PartSource[] | undefined },
): Promise<WholeDocument[]> => {
  const found: [string, (document: PublishedDocument) => readonly PublishedDocument[]][] = []
  for (const part of documents.length === 0 ? [] : parts)
    found.push([part.collection, await readPart({ documents, find }, part)])
  return documents.map((document) => ({
    document,
    partsIn: (locale) =>
      Object.fromEntries(
        found.map(([collection, partsOf]) => {
          const mayBeDraft = hasDrafts({ config }, collection)
          return [collection, partsOf(document).filter((part) => isPublished(part, mayBeDraft, locale))]
        }),
      ),
  }))
}
