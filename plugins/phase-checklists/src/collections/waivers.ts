import { fixed, named, nobody, stated, textLength } from '@streekwerk/payload-kit'
import type { CollectionConfig } from 'payload'

import { approveWaiver } from '../endpoints/approveWaiver'
import { withdrawWaiver } from '../endpoints/withdrawWaiver'
import { setWaiverRequest } from '../hooks/setWaiverRequest'
import { mayAskWaiver } from '../read/mayAskWaiver'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { labels } from '../words/labels'

/** Leave to pass a gate without an item, asked for by one person and given by another, for a time; of an item at most one lives. */
export const waivers = (options: ResolvedOptions): CollectionConfig => ({
  slug: slugs.waivers,
  labels: labels.waivers,
  access: stated({
    create: mayAskWaiver(options),
    delete: nobody,
    read: options.access.read,
    update: nobody,
  }),
  admin: {
    defaultColumns: ['item', 'requestedBy', 'approvedBy', 'validUntil'],
    group: labels.group,
    hidden: true,
  },
  endpoints: [approveWaiver(options), withdrawWaiver(options)],
  fields: [
    {
      name: 'item',
      type: 'relationship',
      label: labels.checklistItem,
      index: true,
      relationTo: named(slugs.items),
      required: true,
    },
    fixed({
      name: 'subject',
      type: 'relationship',
      label: labels.subject,
      index: true,
      relationTo: named(options.subject),
      required: true,
    }),
    { name: 'reason', type: 'textarea', label: labels.reason, maxLength: textLength.text, required: true },
    {
      name: 'validUntil',
      type: 'date',
      label: labels.validUntil.label,
      admin: {
        date: { displayFormat: 'd MMMM yyyy', pickerAppearance: 'dayOnly' },
        description: labels.validUntil.help,
      },
      required: true,
    },
    fixed({
      name: 'requestedBy',
      type: 'relationship',
      label: labels.requestedBy,
      relationTo: named(options.users),
    }),
    fixed({
      name: 'approvedBy',
      type: 'relationship',
      label: labels.approvedBy,
      relationTo: named(options.users),
    }),
    fixed({ name: 'approvedAt', type: 'date', label: labels.approvedAt }),
    fixed({
      name: 'withdrawnBy',
      type: 'relationship',
      label: labels.withdrawnBy,
      relationTo: named(options.users),
    }),
    fixed({ name: 'withdrawnAt', type: 'date', label: labels.withdrawnAt }),
  ],
  hooks: { beforeValidate: [setWaiverRequest(options)] },
})
