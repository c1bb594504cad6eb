import type { CollectionBeforeOperationHook, FlattenedField, JsonObject } from 'payload'

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const empty = (fields: readonly FlattenedField[]): JsonObject =>
  Object.fromEntries(
    fields.map((field) => [field.name, field.type === 'group' ? empty(field.flattenedFields) : null]),
  )

const openedField = (field: FlattenedField, value: unknown): unknown => {
  if (field.type === 'group')
    return value === null ? empty(field.flattenedFields) : opened(field.flattenedFields, value)
  if (field.type === 'array' && Array.isArray(value))
    return value.map((row) => opened(field.flattenedFields, row))
  return value
}

const opened = (fields: readonly FlattenedField[], data: unknown): unknown => {
  if (!isObject(data)) return data
  const changed = fields
    .filter(({ name }) => Object.hasOwn(data, name))
    .map((field) => [field.name, openedField(field, data[field.name])] as const)
  return { ...data, ...Object.fromEntries(changed) }
}

/**
 * A group that is null is a group of which everything is empty: Payload 3.90 reads its parts without looking and answers
 * 500. A hook before every operation of a collection.
 */
export const openGroups: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data } = args as { data?: unknown }
  return isObject(data) ? { ...args, data: opened(collection.flattenedFields, data) } : args
}
