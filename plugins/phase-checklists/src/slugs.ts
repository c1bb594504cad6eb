import type { CollectionSlug } from 'payload'

/** The collections that the plugin adds. */
export const slugs = {
  lifeCycles: 'life-cycles',
  lifeCycleItems: 'life-cycle-items',
  trails: 'phase-trails',
  items: 'checklist-items',
  waivers: 'waivers',
  reviews: 'gate-reviews',
  conditions: 'gate-conditions',
  digests: 'phase-digests',
} as const

/**
 * The name of a collection as Payload's types want it. A host may have generated types that name its own collections: which ones
 * there are is known at run time only.
 */
export const named: (slug: string) => CollectionSlug = (slug: unknown) => slug as CollectionSlug
