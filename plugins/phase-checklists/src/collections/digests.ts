import { nobody, stated } from '@streekwerk/payload-kit'
import type { CollectionConfig } from 'payload'

import { slugs } from '../slugs'
import { labels } from '../words/labels'

/** Which digest went to whom on which day, so that of several instances, or after one that died, each goes out once. */
export const digests = (): CollectionConfig => ({
  slug: slugs.digests,
  labels: labels.digests,
  access: stated({ create: nobody, delete: nobody, read: nobody, update: nobody }),
  admin: { group: labels.group, hidden: true },
  fields: [
    // The id alone, and no relationship: that somebody once got a mail keeps no account from being deleted.
    { name: 'recipient', type: 'text', label: labels.recipient, required: true },
    { name: 'day', type: 'text', label: labels.day, required: true },
    { name: 'sentAt', type: 'date', label: labels.sentAt },
  ],
  indexes: [{ fields: ['recipient', 'day'], unique: true }],
  lockDocuments: false,
})
