import { fixed, named, nobody, stated, textLength } from '@streekwerk/payload-kit'
import type { CollectionConfig } from 'payload'

import { refuseOvertaken } from '../hooks/refuseOvertaken'
import { setFulfilment } from '../hooks/setFulfilment'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { labels } from '../words/labels'

/** On what a gate was passed conditionally: the next gate waits for it. */
export const conditions = (options: ResolvedOptions): CollectionConfig => ({
  slug: slugs.conditions,
  labels: labels.conditions,
  access: stated({
    create: nobody,
    delete: nobody,
    read: options.access.read,
    update: options.access.answer,
  }),
  admin: {
    defaultColumns: ['text', 'owner', 'dueOn', 'isFulfilled'],
    group: labels.group,
    hidden: true,
    useAsTitle: 'text',
  },
  fields: [
    fixed({
      name: 'review',
      type: 'relationship',
      label: labels.review,
      relationTo: named(slugs.reviews),
      required: true,
    }),
    fixed({
      name: 'trail',
      type: 'relationship',
      label: labels.trail,
      index: true,
      relationTo: named(slugs.trails),
      required: true,
    }),
    fixed({
      name: 'subject',
      type: 'relationship',
      label: labels.subject,
      index: true,
      relationTo: named(options.subject),
      required: true,
    }),
    fixed({
      name: 'text',
      type: 'textarea',
      label: labels.condition,
      maxLength: textLength.text,
      required: true,
    }),
    fixed({
      name: 'owner',
      type: 'relationship',
      label: labels.owner,
      index: true,
      relationTo: named(options.users),
    }),
    fixed({ name: 'dueOn', type: 'date', label: labels.dueOn, required: true }),
    { name: 'isFulfilled', type: 'checkbox', label: labels.isFulfilled, defaultValue: false },
    { name: 'note', type: 'textarea', label: labels.evidenceKinds.note, maxLength: textLength.text },
    fixed({ name: 'fulfilledBy', type: 'relationship', label: labels.by, relationTo: named(options.users) }),
    fixed({ name: 'fulfilledAt', type: 'date', label: labels.at }),
  ],
  hooks: { beforeChange: [setFulfilment], beforeValidate: [refuseOvertaken] },
})
