import type { CollectionConfig } from 'payload'

import { labels } from './words/labels'

/** What the plugin adds to an account where reminders are sent: whether this person wants them. */
export const extendUsers = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [
    ...collection.fields,
    {
      name: 'receivesPhaseDigest',
      type: 'checkbox',
      label: labels.receivesDigest.label,
      admin: { description: labels.receivesDigest.help, position: 'sidebar' },
      defaultValue: true,
    },
  ],
})
