import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

import { nameUses } from './nameUses'
import { conflict } from './refuse'
import { standingUsesOf } from './usesOf'

/** Refuses to move to the trash what would leave a gap on the site or in a project, and names where; archiving does not. */
export const refuseTrashWhenUsed: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const original = (originalDoc ?? {}) as JsonObject
  const goes = operation === 'update' && Boolean(data.deletedAt) && !original.deletedAt
  if (!goes) return data
  const uses = await standingUsesOf(req, { collection: collection.slug, id: String(original.id) })
  if (uses.length > 0)
    throw conflict(req, {
      nl: `Dit kan niet naar de prullenbak: het wordt gebruikt door ${nameUses(uses)}. Archiveer het, of haal het daar eerst weg.`,
      en: `This cannot go to the trash: it is used by ${nameUses(uses)}. Archive it, or remove it there first.`,
    })
  return data
}
