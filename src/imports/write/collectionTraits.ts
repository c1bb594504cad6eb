import type { Collection, Field, FlattenedField, Payload } from 'payload'

import type { FieldTraits } from '../../domain/imports/documents/changedFields'

/** What an import has to know of a collection to write into it. */
export interface CollectionTraits extends FieldTraits {
  readonly hasDrafts: boolean
  readonly hasTrash: boolean
  readonly types: ReadonlyMap<string, Field['type']>
}

interface Named {
  readonly localized: boolean
  readonly path: string
  readonly type: Field['type']
}

/** Every field by its path, groups and named tabs opened; what lies in an array or block is written as a whole. */
const namesIn = (fields: readonly FlattenedField[], prefix = ''): Named[] =>
  fields.flatMap((field): Named[] => {
    const path = `${prefix}${field.name}`
    const isOpen = field.type === 'group' || field.type === 'tab'
    if (isOpen) return namesIn(field.flattenedFields, `${path}.`)
    return [{ localized: 'localized' in field && field.localized === true, path, type: field.type }]
  })

/** Reads what an import has to know of a collection from the config; undefined when there is no such collection. */
export const collectionTraits = (payload: Payload, slug: string): CollectionTraits | undefined => {
  const collections: Readonly<Partial<Record<string, Collection>>> = payload.collections
  const config = Object.hasOwn(collections, slug) ? collections[slug]?.config : undefined
  if (!config) return undefined
  const named = namesIn(config.flattenedFields)
  return {
    hasDrafts: Boolean(config.versions.drafts),
    hasTrash: config.trash,
    localized: new Set(named.filter(({ localized }) => localized).map(({ path }) => path)),
    types: new Map(named.map(({ path, type }) => [path, type])),
  }
}
