import type { CollectionSlug } from 'payload'

/**
 * The name of a collection as Payload's types want it. A host may have generated types that name its own collections: which ones
 * there are is known at run time only.
 */
export const named: (slug: string) => CollectionSlug = (slug: unknown) => slug as CollectionSlug
