import type { CollectionConfig } from 'payload'

import { nobody } from '../collections/nobody'
import { stated } from '../collections/stated'
import { digestLabels } from '../words/digestFrame'

type Naming = Readonly<{
  slug: string
  labels: NonNullable<CollectionConfig['labels']>
  /** Under what it stands in the panel. */
  group: NonNullable<CollectionConfig['admin']>['group']
}>

/** Which digest went to whom on which day, so that of several instances, or after one that died, each goes out once. */
export const digests = ({ group, labels, slug }: Naming): CollectionConfig => ({
  slug,
  labels,
  access: stated({ create: nobody, delete: nobody, read: nobody, update: nobody }),
  admin: { group, hidden: true },
  fields: [
    // The id alone, and no relationship: that somebody once got a mail keeps no account from being deleted.
    { name: 'recipient', type: 'text', label: digestLabels.recipient, required: true },
    { name: 'day', type: 'text', label: digestLabels.day, required: true },
    { name: 'sentAt', type: 'date', label: digestLabels.sentAt },
  ],
  indexes: [{ fields: ['recipient', 'day'], unique: true }],
  lockDocuments: false,
})
