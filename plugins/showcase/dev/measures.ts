import type { CollectionConfig } from 'payload'

/** What the kitchen measures of itself, and how. */
export const measures: CollectionConfig = {
  slug: 'measures',
  access: { read: () => true },
  fields: [
    { name: 'name', type: 'text', localized: true, required: true },
    { name: 'definition', type: 'textarea', localized: true },
    { name: 'unit', type: 'text', localized: true },
    { name: 'decimals', type: 'number' },
    { name: 'internalNote', type: 'text' },
  ],
}
