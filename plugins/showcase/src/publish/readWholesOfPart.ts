import type { Where } from 'payload'

import type { PartSource, PublishedDocument } from '../options'
import { optionsOf } from '../optionsOf'
import type { Transaction } from './inTransaction'
import { localApi } from './localApi'
import { idsIn } from './readParts'
import { createReadRequest } from './readPublished'

const findIn = async (
  transaction: Transaction,
  collection: string,
  where: Where,
  fields: readonly string[],
): Promise<PublishedDocument[]> => {
  const { docs } = await localApi(transaction.payload).find({
    collection,
    depth: 0,
    draft: false,
    joins: false,
    // Only which documents are published again follows from it.
    overrideAccess: true,
    pagination: false,
    req: createReadRequest(transaction),
    select: Object.fromEntries(fields.map((field) => [field, true])),
    where,
  })
  return docs
}

const wholesOf = async (
  transaction: Transaction,
  whole: string,
  { by, collection, on }: PartSource,
  id: number | string,
): Promise<string[]> => {
  if (on !== undefined) {
    const parts = await findIn(transaction, collection, { id: { equals: id } }, [on])
    return parts.flatMap((part) => idsIn(part, on))
  }
  const naming = await findIn(transaction, whole, { [by ?? '']: { in: [id] } }, [])
  return naming.map((document) => String(document.id))
}

/**
 * The ids of the documents that a part belongs to, or that are made of it, in their main rows, which may be drafts; by the collection of
 * those documents.
 */
export const readWholesOfPart = async (
  transaction: Transaction,
  collection: string,
  id: number | string,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const found = new Map<string, readonly string[]>()
  for (const source of optionsOf(transaction.payload).sources.values())
    for (const part of source.parts ?? [])
      if (part.collection === collection)
        found.set(source.collection, await wholesOf(transaction, source.collection, part, id))
  return found
}
