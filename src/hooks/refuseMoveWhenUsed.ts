import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

import type { Words } from '../domain/locales/locales'
import { idOf } from '../domain/relations/idOf'
import { invalid } from './refuse'
import { usesOf } from './usesOf'

/**
 * Refuses to give a document to another owner (a programme to another school) while others refer to it, since they hold
 * the owner too; the database refuses it as well (src/database/constraints.ts).
 */
export const refuseMoveWhenUsed =
  (owner: string, because: Words): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    const original = (originalDoc ?? {}) as JsonObject
    const moves =
      operation === 'update' && data[owner] !== undefined && idOf(data[owner]) !== idOf(original[owner])
    if (!moves) return data
    const uses = await usesOf(req, { collection: collection.slug, id: String(original.id) })
    if (uses.length > 0) throw invalid({ collection, req }, { because, path: owner })
    return data
  }
