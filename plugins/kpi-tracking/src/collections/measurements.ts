import { fixed, named, stated } from '@streekwerk/payload-kit'
import type { CollectionConfig, Field } from 'payload'

import { longest } from '../domain/measurement/longest'
import { measurementStates } from '../domain/measurement/steps'
import { correctEndpoint } from '../endpoints/correct'
import { exportEndpoint } from '../endpoints/exportTable'
import { importEndpoint } from '../endpoints/importTable'
import { stepEndpoint } from '../endpoints/step'
import { keepSettled } from '../hooks/keepSettled'
import { setMeasurement } from '../hooks/setMeasurement'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { labels } from '../words/labels'
import { creatingOf } from './creatingOf'
import { through } from './through'

const measuredFields: Field[] = [
  { name: 'value', type: 'number', label: labels.value },
  { name: 'numerator', type: 'number', label: labels.numerator },
  { name: 'denominator', type: 'number', label: labels.denominator },
]

const evidenceFields = ({ files }: ResolvedOptions): Field[] => [
  ...(files === null
    ? []
    : [{ name: 'file', type: 'upload' as const, label: labels.file, relationTo: named(files) }]),
  { name: 'link', type: 'text', label: labels.link, maxLength: 2000 },
  { name: 'note', type: 'textarea', label: labels.note, maxLength: longest.note },
]

/**
 * What was measured in a period, by whom, and who approved it. Only what is approved counts; what counts is never changed, but followed by
 * another.
 */
export const measurements = (options: ResolvedOptions): CollectionConfig => ({
  slug: slugs.measurements,
  labels: labels.measurements,
  access: stated({
    create: creatingOf(options.access.measure),
    delete: through('kpi', options.access.measure),
    read: through('kpi', options.access.read),
    update: through('kpi', options.access.measure),
  }),
  admin: {
    defaultColumns: ['kpi', 'period', 'value', 'state', 'submittedBy'],
    group: labels.group,
    hidden: true,
  },
  // It has no name of its own.
  custom: { namedAfter: 'kpi' },
  disableDuplicate: true,
  endpoints: [stepEndpoint(options), correctEndpoint(options), importEndpoint(), exportEndpoint(options)],
  fields: [
    {
      name: 'kpi',
      type: 'relationship',
      label: labels.kpi,
      access: { update: () => false },
      index: true,
      relationTo: named(slugs.kpis),
      required: true,
    },
    {
      name: 'period',
      type: 'relationship',
      label: labels.period,
      access: { update: () => false },
      index: true,
      relationTo: named(slugs.periods),
      required: true,
    },
    // As in its period, which does not change once it was measured in: what takes many together asks it of each.
    // Where there is no period, that alone is told.
    fixed({ name: 'until', type: 'date', label: labels.until, required: true, validate: () => true }),
    fixed({
      name: 'state',
      type: 'select',
      label: labels.state,
      defaultValue: 'draft',
      index: true,
      options: measurementStates.map((value) => ({ label: labels.states[value], value })),
      required: true,
    }),
    ...measuredFields,
    {
      name: 'parts',
      type: 'array',
      label: labels.parts,
      labels: labels.partRow,
      fields: [
        { name: 'dimension', type: 'text', label: labels.dimension, maxLength: 80, required: true },
        { name: 'category', type: 'text', label: labels.category, maxLength: 80, required: true },
        ...measuredFields,
      ],
      maxRows: 200,
    },
    { name: 'source', type: 'text', label: labels.source, maxLength: longest.source },
    {
      name: 'evidence',
      type: 'array',
      label: labels.evidence,
      labels: labels.evidenceRow,
      fields: evidenceFields(options),
      maxRows: 20,
    },
    { name: 'note', type: 'textarea', label: labels.note, maxLength: 4000 },
    fixed({ name: 'reason', type: 'textarea', label: labels.reason, maxLength: 4000 }),
    fixed({ name: 'sentBackBecause', type: 'textarea', label: labels.sentBackBecause, maxLength: 4000 }),
    // Ids as text: an account that goes leaves its mark, and nobody who wrote approves.
    fixed({ name: 'writtenBy', type: 'json', label: labels.writtenBy, admin: { hidden: true } }),
    fixed({ name: 'submittedAt', type: 'date', label: labels.submittedAt }),
    fixed({
      name: 'submittedBy',
      type: 'relationship',
      label: labels.submittedBy,
      relationTo: named(options.users),
    }),
    fixed({ name: 'submittedByName', type: 'text', label: labels.submittedByName }),
    fixed({ name: 'approvedAt', type: 'date', label: labels.approvedAt }),
    fixed({
      name: 'approvedBy',
      type: 'relationship',
      label: labels.approvedBy,
      relationTo: named(options.users),
    }),
    fixed({ name: 'approvedByName', type: 'text', label: labels.approvedByName }),
    fixed({
      name: 'corrects',
      type: 'relationship',
      label: labels.corrects,
      relationTo: named(slugs.measurements),
    }),
  ],
  hooks: { beforeDelete: [keepSettled], beforeValidate: [setMeasurement(options)] },
})
