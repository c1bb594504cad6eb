import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'

import { publishMany } from '../publish/publishMany'
import { publishSite } from '../publish/publishSite'
import { isDeferred } from './isDeferred'

/**
 * After a save: passes on which document changed and nothing of it, since what a hook is handed may be a draft; what is
 * public is read again.
 */
export const followChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const { id } = doc as { id: number | string }
  if (!isDeferred(req)) await publishMany(req, collection.slug, [String(id)])
}

/** After a deletion: what is no longer there is no longer public. */
export const followDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  if (!isDeferred(req)) await publishMany(req, collection.slug, [String(id)])
}

/** After a save of the site's own texts. */
export const followSite: GlobalAfterChangeHook = async ({ req }) => {
  if (!isDeferred(req)) await publishSite(req)
}
