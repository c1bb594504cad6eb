import { named, stated } from '@streekwerk/payload-kit'
import type { CollectionConfig } from 'payload'

import { frequencies } from '../domain/kpi/kpi'
import { boardEndpoint } from '../endpoints/board'
import { dueEndpoint } from '../endpoints/due'
import { importFrameworkEndpoint } from '../endpoints/importFramework'
import { rollUpsEndpoint } from '../endpoints/rollUps'
import { rollUpTableEndpoint } from '../endpoints/rollUpTable'
import { toApproveEndpoint } from '../endpoints/toApprove'
import { followPeriods } from '../hooks/followPeriods'
import { keepMeasuredKpi } from '../hooks/keepMeasuredKpi'
import { refuseFaultyKpi } from '../hooks/refuseFaultyKpi'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { labels } from '../words/labels'
import { dayAsked, subjectsAsked } from './asked'
import { tableKeyField } from './tableKeyField'

const day = { date: { displayFormat: 'd MMMM yyyy', pickerAppearance: 'dayOnly' as const } }

/** An indicator held against what somebody aims at: of one subject, or of several that share it. */
export const kpis = (options: ResolvedOptions): CollectionConfig => ({
  slug: slugs.kpis,
  labels: labels.kpis,
  access: stated({
    create: options.access.define,
    delete: options.access.define,
    read: options.access.read,
    update: options.access.define,
  }),
  admin: {
    defaultColumns: ['name', 'indicator', 'subjects', 'frequency', 'until'],
    group: labels.group,
    useAsTitle: 'name',
  },
  // What reads over all KPIs is asked without options, also by the host, and finds them here; the panel is not told.
  custom: { kpiTracking: options },
  endpoints: [
    boardEndpoint(options),
    dueEndpoint(),
    toApproveEndpoint(),
    rollUpsEndpoint(options),
    rollUpTableEndpoint(options),
    importFrameworkEndpoint(),
  ],
  fields: [
    { name: 'name', type: 'text', label: labels.name, localized: true, maxLength: 200, required: true },
    {
      name: 'indicator',
      type: 'relationship',
      label: labels.indicator,
      index: true,
      relationTo: named(slugs.indicators),
      required: true,
    },
    {
      name: 'subjects',
      type: 'relationship',
      hasMany: true,
      label: labels.subjects.label,
      admin: { description: labels.subjects.help },
      defaultValue: subjectsAsked(options.subject),
      index: true,
      maxRows: 50,
      minRows: 1,
      relationTo: named(options.subject),
      required: true,
    },
    {
      name: 'frequency',
      type: 'select',
      label: labels.frequency,
      defaultValue: 'yearly',
      options: frequencies.map((value) => ({ label: labels.frequencies[value], value })),
      required: true,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'from',
          type: 'date',
          label: labels.from,
          admin: day,
          defaultValue: dayAsked(options.subject, 'from'),
          required: true,
        },
        {
          name: 'until',
          type: 'date',
          label: labels.until,
          admin: day,
          defaultValue: dayAsked(options.subject, 'until'),
          required: true,
        },
      ],
    },
    {
      name: 'baseline',
      type: 'group',
      label: labels.baseline.label,
      admin: { description: labels.baseline.help },
      fields: [
        { name: 'value', type: 'number', label: labels.value },
        { name: 'on', type: 'date', label: labels.on, admin: day },
        { name: 'source', type: 'text', label: labels.source, maxLength: 500 },
      ],
    },
    {
      name: 'margin',
      type: 'number',
      label: labels.margin.label,
      admin: { description: labels.margin.help, step: 1 },
      // How a record of changes tells it, where the host keeps one.
      custom: { history: { unit: '%' } },
      defaultValue: Math.round(options.margin * 100),
      max: 100,
      min: 0,
      required: true,
    },
    {
      name: 'responsible',
      type: 'relationship',
      label: labels.responsible,
      index: true,
      relationTo: named(options.users),
    },
    { name: 'method', type: 'textarea', label: labels.method, localized: true, maxLength: 4000 },
    {
      name: 'isPublic',
      type: 'checkbox',
      label: labels.isPublic.label,
      admin: { description: labels.isPublic.help },
      defaultValue: false,
      // Somebody says so of each.
      hooks: { beforeDuplicate: [() => false] },
    },
    { name: 'endedOn', type: 'date', label: labels.endedOn, admin: day },
    tableKeyField(),
    {
      name: 'periods',
      type: 'join',
      label: labels.periods.plural,
      admin: { allowCreate: false, defaultColumns: ['key', 'from', 'until', 'target'] },
      collection: named(slugs.periods),
      on: 'kpi',
    },
  ],
  hooks: {
    afterChange: [followPeriods],
    beforeDelete: [keepMeasuredKpi],
    beforeValidate: [refuseFaultyKpi(options)],
  },
})
