import type { CollectionBeforeDeleteHook } from 'payload'

import { conflict } from './refuse'
import { type Use, usesOf } from './usesOf'

const named = (uses: readonly Use[]): string =>
  uses
    .slice(0, 5)
    .map(({ label, title }) => (label === '' ? title : `${label} “${title}”`))
    .join(', ')

/** The same for what is made of parts that lie in collections of their own and go with it. */
export const refuseWhenUsedBeyond =
  (...parts: readonly string[]): CollectionBeforeDeleteHook =>
  async ({ collection, id, req }) => {
    const uses = await usesOf(req, { collection: collection.slug, id: String(id) }, parts)
    if (uses.length > 0)
      throw conflict(req, {
        nl: `Dit kan niet worden verwijderd: het wordt gebruikt door ${named(uses)}. Haal het daar eerst weg, of archiveer het.`,
        en: `This cannot be deleted: it is used by ${named(uses)}. Remove it there first, or archive it.`,
      })
  }

/** Refuses to delete for good what others refer to, and names them; the database refuses it too (src/database). */
export const refuseWhenUsed: CollectionBeforeDeleteHook = refuseWhenUsedBeyond()
