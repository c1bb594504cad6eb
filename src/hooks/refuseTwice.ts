import type { CollectionBeforeChangeHook, JsonObject, Where } from 'payload'

import type { Words } from '../domain/locales/locales'
import { invalid } from './refuse'

const keyOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

/**
 * Says in words that a combination of fields is already there, at the last of them, before the unique index in the database
 * would; the index stays the guard when two people save at once.
 */
export const refuseTwice =
  (fields: readonly [string, ...string[]], because: Words): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    const path = fields.at(-1) ?? ''
    const original = operation === 'create' ? {} : ((originalDoc ?? {}) as JsonObject)
    const values = fields.map((name) => keyOf(data[name] ?? original[name]))
    const unchanged = fields.every((name, index) => values[index] === keyOf(original[name]))
    if (values.some((value) => value === undefined || value === null) || unchanged) return data
    const where: Where = { and: fields.map((name, index) => ({ [name]: { equals: values[index] } })) }
    const { docs } = await req.payload.find({
      collection: collection.slug,
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      req,
      where,
    })
    const [other] = docs
    if (other !== undefined && other.id !== original.id) throw invalid({ collection, req }, { because, path })
    return data
  }
