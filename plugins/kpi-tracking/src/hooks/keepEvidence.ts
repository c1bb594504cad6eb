import type { Doc } from '@streekwerk/payload-kit'
import { findSeen, inTransaction, isPossibleId, localApi } from '@streekwerk/payload-kit'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  Where,
} from 'payload'

import { refuseEvidence, releaseFile } from '../act/releaseFile'

/** A file on which something rests is not deleted; drafts forget one that goes. */
export const keepEvidence: CollectionBeforeDeleteHook = ({ id, req }) =>
  inTransaction(req, () => releaseFile(req, id))

type Plain = Readonly<Record<string, unknown>>

const isTrashed = (data: Plain, before: Plain): boolean => Boolean(data.deletedAt) && !before.deletedAt

const isReplaced = (data: Plain, before: Plain): boolean =>
  data.filename !== undefined && data.filename !== before.filename

/** Nor is it put in the trash, or made another file by a version that is put back. */
export const keepTrashed: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return
  const before = originalDoc as Doc
  if (isTrashed(data as Plain, before)) await inTransaction(req, () => releaseFile(req, before.id))
  else if (isReplaced(data as Plain, before)) await inTransaction(req, () => refuseEvidence(req, [before.id]))
}

/** What is sent along to have another file made of the one that is there. */
const isCut = ({ query }: PayloadRequest): boolean => {
  const { crop, heightInPixels, widthInPixels } = (query?.uploadEdits ?? {}) as Plain
  return [crop, heightInPixels, widthInPixels].some(Boolean)
}

type Asked = Readonly<{ id?: number | string; where?: Where; overrideAccess?: boolean }>

/** The documents that are asked for, as far as whoever asks may know of them: what they may do is asked after this. */
const askedFor = async (
  req: PayloadRequest,
  collection: string,
  { id, overrideAccess, where = {} }: Asked,
): Promise<readonly Doc[]> => {
  if (id !== undefined && !isPossibleId(req, collection, id)) return []
  const sought = { select: {}, where: id === undefined ? where : { id: { equals: id } } }
  if (overrideAccess !== true) return findSeen(req, collection, sought)
  const { docs } = await localApi(req.payload).find({
    ...sought,
    collection,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
  })
  return docs
}

/** Nor is another put in its place: Payload takes the old one away before any hook that sees the document. */
export const keepReplaced: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'update' || !(req.file || isCut(req))) return
  const files = (await askedFor(req, collection.slug, args as Asked)).map(({ id }) => id)
  if (files.length > 0) await inTransaction(req, () => refuseEvidence(req, files))
}
