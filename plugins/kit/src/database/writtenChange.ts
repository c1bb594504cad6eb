import type { PayloadRequest } from 'payload'

import type { Doc } from '../read/localApi'

type Fields = Readonly<Record<string, unknown>>

/**
 * What a plugin wrote of a document past Payload, of which no hook hears: the fields as they were and as they became, a localized one by its
 * languages. What is told alike on both sides did not change.
 */
export type WrittenChange = Readonly<{
  collection: string
  id: number | string
  action: 'create' | 'delete' | 'update'
  before: Fields
  after: Fields
}>

/** Told of such changes in their transaction, by whoever keeps a record of who changed what; what it throws undoes them. */
export type OnWritten = (asked: { changes: readonly WrittenChange[]; req: PayloadRequest }) => Promise<void>

/** Tells whoever an option names what was written past Payload, in the transaction of that. */
export const tellWritten = async (
  { onWritten }: Readonly<{ onWritten?: OnWritten | undefined }>,
  req: PayloadRequest,
  changes: readonly WrittenChange[],
): Promise<void> => {
  if (changes.length > 0) await onWritten?.({ changes, req })
}

/** A document that is new. */
export const addedTo = (collection: string, doc: Doc): WrittenChange => ({
  action: 'create',
  after: doc,
  before: {},
  collection,
  id: doc.id,
})

/** A document of which some fields became these. */
export const changedTo = (collection: string, doc: Doc, fields: Fields): WrittenChange => ({
  action: 'update',
  after: { ...doc, ...fields },
  before: doc,
  collection,
  id: doc.id,
})

/** A document that is gone. */
export const goneOf = (collection: string, doc: Doc): WrittenChange => ({
  action: 'delete',
  after: {},
  before: doc,
  collection,
  id: doc.id,
})
