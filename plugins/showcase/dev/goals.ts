import type { CollectionConfig } from 'payload'

/** What cooks aim at; how far they are is in the readings. */
export const goals: CollectionConfig = {
  slug: 'goals',
  access: { read: () => true },
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'slug', type: 'text', localized: true },
    { name: 'measure', type: 'relationship', relationTo: 'measures', required: true },
    { name: 'cooks', type: 'relationship', hasMany: true, relationTo: 'cooks' },
    { name: 'unit', type: 'text', localized: true },
    { name: 'together', type: 'select', options: ['sum', 'ratio', 'latest', 'count'] },
    { name: 'direction', type: 'select', options: ['up', 'down'] },
    { name: 'startedOn', type: 'date' },
    { name: 'startedAt', type: 'number' },
    { name: 'bonusCents', type: 'number' },
  ],
  trash: true,
  versions: { drafts: true },
}
