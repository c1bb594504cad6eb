import type { CollectionConfig } from 'payload'

/** A hint that belongs to one recipe and is public only with it. */
export const tips: CollectionConfig = {
  slug: 'tips',
  access: { read: () => true },
  fields: [
    { name: 'recipe', type: 'relationship', relationTo: 'recipes', required: true },
    { name: 'text', type: 'textarea', localized: true },
    { name: 'note', type: 'text' },
  ],
}
