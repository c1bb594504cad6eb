import type { Field, FieldAccess, SanitizedCollectionConfig } from 'payload'

/** A field as the program runs it. */
export type RuledField = Field & { access?: Partial<Record<FieldOperation, FieldAccess>>; name: string }

/** What a field can have a rule for. */
export const fieldOperations = ['create', 'read', 'update'] as const
export type FieldOperation = (typeof fieldOperations)[number]

const below = (field: Field): readonly Field[][] => [
  ...('fields' in field ? [field.fields] : []),
  ...('flattenedFields' in field ? [field.flattenedFields as Field[]] : []),
  ...('tabs' in field ? field.tabs.map((tab) => tab.fields) : []),
]

const walk = (fields: readonly Field[], prefix: string, found: Map<string, Set<RuledField>>): void => {
  for (const field of fields) {
    const path = 'name' in field && field.name ? `${prefix}${field.name}` : ''
    if (path !== '') found.set(path, (found.get(path) ?? new Set()).add(field as RuledField))
    for (const inner of below(field)) walk(inner, path === '' ? prefix : `${path}.`, found)
  }
}

/** Every field of a collection by its path, with each copy that Payload keeps of it: a rule is changed on all of them. */
export const fieldsByPath = ({
  fields,
  flattenedFields,
}: SanitizedCollectionConfig): ReadonlyMap<string, ReadonlySet<RuledField>> => {
  const found = new Map<string, Set<RuledField>>()
  walk(fields, '', found)
  walk(flattenedFields as Field[], '', found)
  return found
}
