import type { FieldHook, FlattenedField, SanitizedConfig } from 'payload'

import type { FieldTraits } from '../../domain/imports/documents/changedFields'
import type { FieldShape } from '../../domain/imports/map/defaultMap'

/** A field that a file can fill, and how the collection brings its value into its standard form. */
interface FieldTrait extends FieldShape {
  /** The values of a closed list. */
  readonly choices?: readonly string[]
  readonly standardise: readonly FieldHook[]
}

/** What an import has to know of a collection to write into it. */
export interface CollectionTraits extends FieldTraits {
  readonly fields: ReadonlyMap<string, FieldTrait>
  readonly hasDrafts: boolean
  readonly hasTrash: boolean
}

const choicesOf = (field: FlattenedField): { choices?: readonly string[] } =>
  field.type === 'select' || field.type === 'radio'
    ? { choices: field.options.map((option) => (typeof option === 'string' ? option : option.value)) }
    : {}

const pointsAt = (field: FlattenedField): string | undefined =>
  'relationTo' in field && typeof field.relationTo === 'string' ? field.relationTo : undefined

/** Every field by its path, groups and named tabs opened; what lies in an array or block is written as a whole. */
const fieldsIn = (fields: readonly FlattenedField[], prefix = ''): FieldTrait[] =>
  fields.flatMap((field): FieldTrait[] => {
    const path = `${prefix}${field.name}`
    if (field.type === 'group' || field.type === 'tab') return fieldsIn(field.flattenedFields, `${path}.`)
    const standardise = ('hooks' in field && (field.hooks?.beforeValidate as FieldHook[] | undefined)) || []
    const trait = {
      ...choicesOf(field),
      hasMany: 'hasMany' in field && field.hasMany === true,
      localized: 'localized' in field && field.localized === true,
      path,
      pointsAt: pointsAt(field),
      standardise,
      type: field.type,
    }
    return [trait]
  })

/** Reads what an import has to know of a collection from the config; undefined when there is no such collection. */
export const collectionTraits = (config: SanitizedConfig, slug: string): CollectionTraits | undefined => {
  const collection = config.collections.find((candidate) => candidate.slug === slug)
  if (!collection) return undefined
  const fields = fieldsIn(collection.flattenedFields)
  return {
    fields: new Map(fields.map((field) => [field.path, field])),
    hasDrafts: Boolean(collection.versions?.drafts),
    hasTrash: collection.trash,
    localized: new Set(fields.filter(({ localized }) => localized).map(({ path }) => path)),
  }
}
