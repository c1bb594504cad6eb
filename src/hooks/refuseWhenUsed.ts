import type { CollectionBeforeDeleteHook } from 'payload'

import { canBeArchived, nameUses } from './nameUses'
import { conflict } from './refuse'
import { usesOf } from './usesOf'

/** The same for what is made of parts that lie in collections of their own and go with it. */
export const refuseWhenUsedBeyond =
  (...parts: readonly string[]): CollectionBeforeDeleteHook =>
  async ({ collection, id, req }) => {
    const uses = await usesOf(req, { collection: collection.slug, id: String(id) }, parts)
    if (uses.length === 0) return
    const [orElse, ofAnders] = canBeArchived(collection)
      ? [', or archive it', ', of archiveer het']
      : ['', '']
    throw conflict(req, {
      nl: `Dit kan niet worden verwijderd: het wordt gebruikt door ${nameUses(uses)}. Haal het daar eerst weg${ofAnders}.`,
      en: `This cannot be deleted: it is used by ${nameUses(uses)}. Remove it there first${orElse}.`,
    })
  }

/** Refuses to delete for good what others refer to, and names them; the database refuses it too (src/database). */
export const refuseWhenUsed: CollectionBeforeDeleteHook = refuseWhenUsedBeyond()
