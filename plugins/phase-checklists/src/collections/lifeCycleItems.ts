import { named, stated, textLength } from '@streekwerk/payload-kit'
import type { CollectionConfig } from 'payload'

import { answerers, evidenceKinds, itemKinds } from '../domain/lifeCycle/lifeCycle'
import { keepUsedItems, keepUsedItemsOnDelete } from '../hooks/keepUsedItems'
import { ofLifeCycle } from '../read/ofLifeCycle'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { labels } from '../words/labels'

/** What a step of a life cycle asks. */
export const lifeCycleItems = ({ access, checks }: ResolvedOptions): CollectionConfig => ({
  slug: slugs.lifeCycleItems,
  labels: labels.lifeCycleItems,
  access: stated({
    create: access.maintain,
    delete: access.maintain,
    read: ofLifeCycle(access.readLifeCycles),
    update: access.maintain,
  }),
  admin: {
    defaultColumns: ['title', 'lifeCycle', 'step', 'kind', 'order'],
    group: labels.group,
    useAsTitle: 'title',
  },
  defaultSort: 'order',
  fields: [
    { name: 'title', type: 'text', label: labels.title, localized: true, maxLength: 300, required: true },
    {
      name: 'guidance',
      type: 'textarea',
      label: labels.guidance.label,
      admin: { description: labels.guidance.help },
      localized: true,
      maxLength: textLength.text,
    },
    {
      name: 'lifeCycle',
      type: 'relationship',
      label: labels.lifeCycle,
      index: true,
      relationTo: named(slugs.lifeCycles),
      required: true,
    },
    {
      name: 'step',
      type: 'text',
      label: labels.step.label,
      admin: {
        components: { Field: '@streekwerk/payload-phase-checklists/client#StepField' },
        description: labels.step.help,
      },
      maxLength: 80,
      required: true,
    },
    {
      name: 'key',
      type: 'text',
      label: labels.key.label,
      admin: { description: labels.key.help },
      maxLength: 80,
      required: true,
    },
    {
      name: 'order',
      type: 'number',
      label: labels.order.label,
      admin: { description: labels.order.help },
      defaultValue: 0,
      required: true,
    },
    {
      name: 'kind',
      type: 'select',
      label: labels.kind.label,
      admin: { description: labels.kind.help },
      defaultValue: 'required',
      options: itemKinds.map((value) => ({ label: labels.kinds[value], value })),
      required: true,
    },
    {
      name: 'answeredBy',
      type: 'select',
      label: labels.answeredBy,
      defaultValue: 'person',
      options: answerers.map((value) => ({ label: labels.answerers[value], value })),
      required: true,
    },
    {
      name: 'check',
      type: 'select',
      label: labels.check.label,
      admin: {
        condition: (_, sibling: { answeredBy?: unknown }) => sibling.answeredBy === 'check',
        description: labels.check.help,
      },
      options: [...checks].map(([value, { label }]) => ({ label: { ...label }, value })),
    },
    {
      name: 'evidence',
      type: 'select',
      label: labels.evidenceWanted.label,
      admin: {
        condition: (_, sibling: { answeredBy?: unknown }) => sibling.answeredBy !== 'check',
        description: labels.evidenceWanted.help,
      },
      hasMany: true,
      options: evidenceKinds.map((value) => ({ label: labels.evidenceKinds[value], value })),
    },
    {
      name: 'mayNotApply',
      type: 'checkbox',
      label: labels.mayNotApply.label,
      admin: { description: labels.mayNotApply.help },
      defaultValue: false,
    },
  ],
  hooks: { beforeDelete: [keepUsedItemsOnDelete], beforeValidate: [keepUsedItems] },
  indexes: [{ fields: ['lifeCycle', 'key'], unique: true }],
})
