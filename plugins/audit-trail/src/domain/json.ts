/** What can be kept of a document. */
export type Json = boolean | number | string | readonly Json[] | { readonly [name: string]: Json } | null

/** Any value as JSON keeps it: what is not there is null, a moment is its ISO text, and what has no JSON is left out. */
export const toJson = (value: unknown): Json => {
  if (value === undefined || value === null) return null
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (Array.isArray(value)) return value.map(toJson)
  switch (typeof value) {
    case 'boolean':
    case 'string':
      return value
    case 'bigint':
      return String(value)
    case 'number':
      return Number.isFinite(value) ? value : null
    case 'object':
      return Object.fromEntries(
        Object.entries(value)
          .filter(([, inner]) => inner !== undefined && typeof inner !== 'function')
          .map(([name, inner]) => [name, toJson(inner)]),
      )
    default:
      return null
  }
}

const sorted = (value: Json): Json => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return (value as readonly Json[]).map(sorted)
  const entries = Object.entries(value as Readonly<Record<string, Json>>)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, sorted(inner)]),
  )
}

/** The one text of a value, whatever the order in which its keys were written. */
export const canonical = (value: Json): string => JSON.stringify(sorted(value))
