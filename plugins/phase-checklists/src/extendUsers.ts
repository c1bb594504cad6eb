import type { CollectionConfig } from 'payload'

import type { ResolvedOptions } from './resolveOptions'
import { labels } from './words/labels'

/** What the plugin adds to an account: whether this person wants reminders. It is part of the schema, and shown where there are any. */
export const extendUsers = (
  collection: CollectionConfig,
  { reminders }: Pick<ResolvedOptions, 'reminders'>,
): CollectionConfig => ({
  ...collection,
  fields: [
    ...collection.fields,
    {
      name: 'receivesPhaseDigest',
      type: 'checkbox',
      label: labels.receivesDigest.label,
      admin: {
        description: labels.receivesDigest.help,
        hidden: reminders === null,
        position: 'sidebar',
      },
      defaultValue: true,
    },
  ],
})
