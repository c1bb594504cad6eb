import type { FlattenedField, JsonObject } from 'payload'

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const emptyOf = (field: FlattenedField): unknown => {
  if (field.type === 'group') return empty(field.flattenedFields)
  return field.type === 'array' || field.type === 'blocks' ? [] : null
}

const empty = (fields: readonly FlattenedField[]): JsonObject =>
  Object.fromEntries(fields.map((field) => [field.name, emptyOf(field)]))

const openedField = (field: FlattenedField, value: unknown): unknown => {
  if (value === null) return emptyOf(field)
  if (field.type === 'group') return opened(field.flattenedFields, value)
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

const writing = new Set(['create', 'update'])

type Operation<Args> = {
  args?: Args
  collection?: { flattenedFields: FlattenedField[] }
  global?: { flattenedFields: FlattenedField[] }
  operation: string
}

/**
 * A group that is null is a group of which everything is empty, and a list of rows that is null is one without rows: Payload
 * 3.90 reads what is in them without looking and answers 500. A hook before every operation of a collection or a global.
 */
export const openEmpty = <Args>({
  args,
  collection,
  global,
  operation,
}: Operation<Args>): Args | undefined => {
  const holder = collection ?? global
  if (!writing.has(operation) || holder === undefined) return args
  if (typeof args !== 'object' || args === null || !('data' in args) || !isObject(args.data)) return args
  return { ...args, data: opened(holder.flattenedFields, args.data) }
}
