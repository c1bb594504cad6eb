import type { CollectionBeforeValidateHook, JsonObject, PayloadRequest } from 'payload'

import { idOf } from '../domain/relations/idOf'
import { isStale, type LastSaver, staleWords } from '../domain/saving/staleSave'
import { isPublishedAgain, onlyStatusSince } from './goesBack'
import { conflict } from './refuse'

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

/**
 * Refuses (409) a save by somebody who saw an older state than there is, and says who saved it and when. What was seen comes
 * along as `seenAt` (`seenAtField`); a save without it is not judged, nor is one that restores an earlier version or goes back to what is
 * published, nor one after which somebody themselves only withdrew or published it. Goes with `holdDocument`, which lets no two saves
 * read the same state, and with `savedByField`.
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
  if (operation !== 'update' || context.isRestoringVersion === true) return data
  if (data === undefined || !isStale(data.seenAt, original?.updatedAt)) return data
  const save = {
    collection: collection.slug,
    data,
    id: String(original?.id),
    req,
    seenAt: String(data.seenAt),
  }
  if ((await isPublishedAgain(save)) || (await onlyStatusSince(save))) return data
  const saver = await saverOf(req, idOf(original?.savedBy))
  throw conflict(req, staleWords(saver, new Date(original?.updatedAt as string)))
}
