import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'

import { documentKey } from '../domain/documentKey'
import { optionsOf } from '../optionsOf'
import { inTransaction } from '../publish/inTransaction'
import { lockDocuments } from '../publish/lockDocuments'
import { publishMany } from '../publish/publishMany'
import { readWholesOfPart } from '../publish/readWholesOfPart'
import { isDeferred } from './isDeferred'

/** The ids of the documents that a part belongs to, by the collection of those. */
type Wholes = ReadonlyMap<string, readonly string[]>

type Part = { collection: string; id: number | string }

const noteName = ({ collection, id }: Part): string => `showcase part ${documentKey(collection, String(id))}`

/**
 * Remembers what a part belonged to as the public saw it, which what a hook is handed need not say: that may be a draft. Until the end of the
 * transaction nobody else changes that.
 */
const note = async (req: PayloadRequest, part: Part): Promise<void> => {
  if (isDeferred(req)) return
  req.context[noteName(part)] = await inTransaction(req, async (transaction) => {
    await lockDocuments(transaction.session, part.collection, [String(part.id)])
    return readWholesOfPart(transaction, part.collection, part.id)
  })
}

const publish = async (req: PayloadRequest, part: Part, present: Wholes): Promise<void> => {
  const former = req.context[noteName(part)] as Wholes | undefined
  for (const collection of optionsOf(req.payload).sources.keys()) {
    const ids = new Set([...(former?.get(collection) ?? []), ...(present.get(collection) ?? [])])
    if (ids.size > 0) await publishMany(req, collection, [...ids])
  }
}

/** Before a save of a part that was there. */
export const notePart: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const { id } = (originalDoc ?? {}) as Partial<Part>
  if (id !== undefined) await note(req, { collection: collection.slug, id })
  return data
}

/** Before a part is deleted. */
export const notePartDelete: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  note(req, { collection: collection.slug, id })

/** After a save of a part: publishes what it belongs to, and what it did. */
export const followPart: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const part = { collection: collection.slug, id: (doc as Part).id }
  if (isDeferred(req)) return
  const present = await inTransaction(req, (transaction) =>
    readWholesOfPart(transaction, part.collection, part.id),
  )
  await publish(req, part, present)
}

/** After the deletion of a part: publishes what it belonged to. */
export const followPartDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  if (!isDeferred(req)) await publish(req, { collection: collection.slug, id }, new Map())
}
