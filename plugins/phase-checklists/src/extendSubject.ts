import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload'

import { findTrail } from './read/findTrail'
import { conflict } from './refuse'
import { refusals } from './words/refusals'

/** What has gone through phases has a history, which is only ever added to. */
const keepStarted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await findTrail(req, String(id))) throw conflict(req, refusals.hasHistory)
}

/** What the plugin adds to the collection whose documents go through phases. */
export const extendSubject = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeDelete: [...(collection.hooks?.beforeDelete ?? []), keepStarted] },
})
