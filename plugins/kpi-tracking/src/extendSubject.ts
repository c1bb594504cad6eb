import { conflict } from '@streekwerk/payload-kit'
import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload'

import { lockSubject } from './act/byStep'
import { countLike } from './read/readKpi'
import { slugs } from './slugs'
import { refusals } from './words/refusals'

/** What KPIs are of is not deleted: they would be of nothing. */
const keepSubject: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await lockSubject(req, id)
  if ((await countLike(req, slugs.kpis, { subjects: { equals: id } })) > 0)
    throw conflict(req, refusals.hasKpis)
}

/** What the plugin adds to the collection whose documents have KPIs. */
export const extendSubject = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeDelete: [...(collection.hooks?.beforeDelete ?? []), keepSubject] },
})
