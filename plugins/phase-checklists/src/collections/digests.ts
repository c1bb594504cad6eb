import type { CollectionConfig } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'
import { named, slugs } from '../slugs'
import { labels } from '../words/labels'
import { nobody } from './nobody'
import { stated } from './stated'

/** Which digest went to whom on which day, so that of several instances, or after one that died, each goes out once. */
export const digests = ({ users }: ResolvedOptions): CollectionConfig => ({
  slug: slugs.digests,
  labels: labels.digests,
  access: stated({ create: nobody, delete: nobody, read: nobody, update: nobody }),
  admin: { group: labels.group, hidden: true },
  fields: [
    {
      name: 'recipient',
      type: 'relationship',
      label: labels.recipient,
      index: true,
      relationTo: named(users),
      required: true,
    },
    { name: 'day', type: 'text', label: labels.day, required: true },
    { name: 'sentAt', type: 'date', label: labels.sentAt },
  ],
  indexes: [{ fields: ['recipient', 'day'], unique: true }],
  lockDocuments: false,
})
