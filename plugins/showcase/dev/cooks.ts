import type { CollectionConfig } from 'payload'

/** People who cook. */
export const cooks: CollectionConfig = {
  slug: 'cooks',
  access: { read: () => true },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'slug', type: 'text', required: true },
    { name: 'about', type: 'richText', localized: true },
    { name: 'portrait', type: 'upload', relationTo: 'pictures' },
    { name: 'salaryCents', type: 'number' },
  ],
  trash: true,
  versions: { drafts: true },
}
