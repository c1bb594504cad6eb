import type { Words } from '@streekwerk/payload-kit'
import { named, stated, textLength } from '@streekwerk/payload-kit'
import type { CollectionConfig, Field } from 'payload'

import { copyLifeCycleEndpoint } from '../endpoints/copyLifeCycle'
import { keepUsedLifeCycle, keepUsedOnDelete } from '../hooks/keepUsedLifeCycle'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { labels } from '../words/labels'

const keyField: Field = {
  name: 'key',
  type: 'text',
  label: labels.key.label,
  admin: { description: labels.key.help },
  maxLength: 80,
  required: true,
}

const nameField: Field = {
  name: 'name',
  type: 'text',
  label: labels.name,
  localized: true,
  maxLength: 200,
  required: true,
}

/** Within a row a name may wait for its translation: a form in another language would otherwise not be saved without all of them. */
const innerNameField: Field = { ...nameField, required: false }

const guidanceField: Field = {
  name: 'guidance',
  type: 'textarea',
  label: labels.guidance.label,
  admin: { description: labels.guidance.help },
  localized: true,
  maxLength: textLength.text,
}

/** Rows that are called by their names while they are shut. */
const namedRows = (word: Words) => ({
  components: {
    RowLabel: { clientProps: { word }, path: '@streekwerk/payload-phase-checklists/client#RowName' },
  },
  initCollapsed: true,
})

/** The states of a version: being written, in use, or no longer to be started on. */
export const lifeCycleStates = ['draft', 'active', 'retired'] as const

/** A version of a life cycle: its phases and their steps. Its items are documents of their own, as there may be hundreds. */
export const lifeCycles = (options: ResolvedOptions): CollectionConfig => ({
  slug: slugs.lifeCycles,
  labels: labels.lifeCycles,
  access: stated({
    create: options.access.maintain,
    delete: options.access.maintain,
    read: options.access.readLifeCycles,
    update: options.access.maintain,
  }),
  admin: {
    components: {
      edit: { beforeDocumentControls: ['@streekwerk/payload-phase-checklists/rsc#CopyVersion'] },
    },
    defaultColumns: ['name', 'version', 'state'],
    group: labels.group,
    useAsTitle: 'name',
  },
  defaultSort: ['key', '-version'],
  endpoints: [copyLifeCycleEndpoint(options)],
  fields: [
    nameField,
    keyField,
    {
      name: 'version',
      type: 'number',
      label: labels.version.label,
      admin: { description: labels.version.help, step: 1 },
      defaultValue: 1,
      max: 9999,
      min: 1,
      required: true,
    },
    {
      name: 'state',
      type: 'select',
      label: labels.state.label,
      admin: { description: labels.state.help },
      defaultValue: 'draft',
      options: lifeCycleStates.map((value) => ({ label: labels.states[value], value })),
      required: true,
    },
    guidanceField,
    {
      name: 'phases',
      type: 'array',
      label: labels.phases,
      labels: labels.phaseRows,
      admin: namedRows(labels.phaseRows.singular),
      maxRows: 20,
      fields: [
        innerNameField,
        keyField,
        guidanceField,
        {
          name: 'steps',
          type: 'array',
          label: labels.steps,
          labels: labels.stepRows,
          admin: namedRows(labels.stepRows.singular),
          maxRows: 40,
          fields: [innerNameField, keyField, guidanceField],
        },
      ],
    },
    {
      name: 'items',
      type: 'join',
      label: labels.items,
      collection: named(slugs.lifeCycleItems),
      on: 'lifeCycle',
    },
  ],
  hooks: { beforeDelete: [keepUsedOnDelete], beforeValidate: [keepUsedLifeCycle(options)] },
  indexes: [{ fields: ['key', 'version'], unique: true }],
})
