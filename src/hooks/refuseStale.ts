import type { CollectionBeforeValidateHook, CollectionSlug, JsonObject, PayloadRequest } from 'payload'

import { idOf } from '../domain/relations/idOf'
import { isStale, type LastSaver, staleWords } from '../domain/saving/staleSave'
import { isPublishedAgain, onlyStatusSince } from './goesBack'
import { conflict } from './refuse'
import { holdDocumentLock } from './transaction'

const saverOf = async (req: PayloadRequest, user: string | null): Promise<LastSaver> => {
  if (user === null) return { kind: 'nobody' }
  if (user === req.user?.id) return { kind: 'self' }
  const account = await req.payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id: user,
    overrideAccess: true,
    req,
    select: { name: true },
  })
  return account === null ? { kind: 'nobody' } : { kind: 'other', name: account.name }
}

/** When the document was saved last, by whoever is done: nobody else saves it until this transaction ends. */
const lastSaved = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<JsonObject | null> => {
  await holdDocumentLock(req, collection, id)
  return req.payload.findByID({
    collection,
    depth: 0,
    disableErrors: true,
    draft: true,
    id,
    overrideAccess: true,
    req,
    select: { savedBy: true, updatedAt: true },
  })
}

/**
 * Refuses (409) a save by somebody who saw an older state than there is, and says who saved it and when. What was seen comes
 * along as `seenAt` (`seenAtField`); a save without it is not judged, nor is one that restores an earlier version or goes back to what is
 * published, nor one after which somebody themselves only withdrew or published it. A save of which the document was read before another
 * one was done would undo that, and is refused whatever was seen: `holdDocument` keeps those apart that name the document, and those of
 * many at once and of earlier versions are kept apart here. Goes with `savedByField`.
 */
export const refuseStale: CollectionBeforeValidateHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const original = originalDoc as JsonObject | undefined
  if (operation !== 'update' || original === undefined || data === undefined) return data
  const { slug } = collection
  const id = String(original.id)
  const last = context.import === true ? original : await lastSaved(req, slug, id)
  const refuse = async (): Promise<Error> => {
    const saver = await saverOf(req, idOf(last?.savedBy))
    return conflict(req, staleWords(saver, new Date(last?.updatedAt as string)))
  }
  if (isStale(original.updatedAt, last?.updatedAt)) throw await refuse()
  if (context.isRestoringVersion === true || !isStale(data.seenAt, last?.updatedAt)) return data
  const save = { collection: slug, data, id, req, seenAt: String(data.seenAt) }
  if ((await isPublishedAgain(save)) || (await onlyStatusSince(save))) return data
  throw await refuse()
}
