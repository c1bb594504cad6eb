import type { JsonObject, SanitizedCollectionConfig } from 'payload'

/** What people call a document; a collection may say that its own are called after what they belong to. */
export const titleOf = (doc: JsonObject, { admin, custom }: SanitizedCollectionConfig): string => {
  const named: unknown = typeof custom.namedAfter === 'string' ? doc[custom.namedAfter] : undefined
  const { name, title } = (named ?? {}) as { name?: unknown; title?: unknown }
  return String(title ?? name ?? doc[admin.useAsTitle ?? 'id'] ?? doc.id)
}
