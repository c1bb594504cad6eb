import { fixed, named, nobody, stated, textLength } from '@streekwerk/payload-kit'
import type { CollectionConfig } from 'payload'

import { results, workStatuses } from '../domain/checklist/answer'
import { forgetRecords } from '../hooks/forgetRecords'
import { refuseOvertaken } from '../hooks/refuseOvertaken'
import { refuseWrongAnswer } from '../hooks/refuseWrongAnswer'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { labels } from '../words/labels'
import { evidenceFields } from './evidenceFields'

/** What a subject has to settle: one document an item, made when the subject starts. */
export const checklistItems = (options: ResolvedOptions): CollectionConfig => ({
  slug: slugs.items,
  labels: labels.checklistItems,
  access: stated({
    create: nobody,
    delete: nobody,
    read: options.access.read,
    update: options.access.answer,
  }),
  admin: {
    defaultColumns: ['key', 'status', 'result', 'owner', 'dueOn'],
    group: labels.group,
    hidden: true,
    useAsTitle: 'key',
  },
  fields: [
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
      name: 'lifeCycleItem',
      type: 'relationship',
      label: labels.lifeCycleItem,
      relationTo: named(slugs.lifeCycleItems),
      required: true,
    }),
    fixed({ name: 'key', type: 'text', label: labels.key.label, required: true }),
    {
      name: 'status',
      type: 'select',
      label: labels.status,
      defaultValue: 'todo',
      options: workStatuses.map((value) => ({ label: labels.workStatuses[value], value })),
      required: true,
    },
    {
      name: 'result',
      type: 'select',
      label: labels.result,
      defaultValue: 'notAssessed',
      options: results.map((value) => ({ label: labels.results[value], value })),
      required: true,
    },
    { name: 'answer', type: 'textarea', label: labels.answer, maxLength: textLength.longText },
    { name: 'justification', type: 'textarea', label: labels.justification, maxLength: textLength.text },
    { name: 'evidence', type: 'array', label: labels.evidence, fields: evidenceFields(options), maxRows: 50 },
    {
      name: 'owner',
      type: 'relationship',
      label: labels.owner,
      index: true,
      relationTo: named(options.users),
    },
    {
      name: 'dueOn',
      type: 'date',
      label: labels.dueOn,
      admin: { date: { displayFormat: 'd MMMM yyyy', pickerAppearance: 'dayOnly' } },
      index: true,
    },
    {
      name: 'override',
      type: 'group',
      label: labels.override.label,
      admin: { description: labels.override.help },
      fields: [
        {
          name: 'isMet',
          type: 'select',
          label: labels.overrideIsMet,
          options: (['yes', 'no'] as const).map((value) => ({ label: labels.yesNo[value], value })),
        },
        { name: 'reason', type: 'textarea', label: labels.reason, maxLength: textLength.text },
        // Whatever is sent, the hook writes down who judged, and when.
        {
          name: 'by',
          type: 'relationship',
          label: labels.by,
          admin: { readOnly: true },
          relationTo: named(options.users),
        },
        { name: 'at', type: 'date', label: labels.at, admin: { readOnly: true } },
      ],
    },
    fixed({ name: 'isRetired', type: 'checkbox', label: labels.isRetired, defaultValue: false }),
  ],
  hooks: {
    beforeChange: [refuseWrongAnswer(options), forgetRecords(options)],
    beforeValidate: [refuseOvertaken],
  },
  indexes: [{ fields: ['trail', 'key'], unique: true }],
})
