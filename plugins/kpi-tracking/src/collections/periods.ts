import { fixed, named, stated } from '@streekwerk/payload-kit'
import type { CollectionConfig } from 'payload'

import { lockPeriodsEndpoint } from '../endpoints/lockPeriods'
import { keepMadePeriod } from '../hooks/keepMadePeriod'
import { refuseFaultyTarget } from '../hooks/refuseFaultyTarget'
import { setEventPeriod } from '../hooks/setEventPeriod'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { labels } from '../words/labels'
import { creatingOf } from './creatingOf'
import { through } from './through'

/** A period in which a KPI is measured, with what is aimed at by its end. They follow from the KPI, but for those of events. */
export const periods = (options: ResolvedOptions): CollectionConfig => ({
  slug: slugs.periods,
  labels: labels.periods,
  access: stated({
    create: creatingOf(options.access.measure),
    delete: options.access.define,
    read: through('kpi', options.access.read),
    update: options.access.define,
  }),
  admin: {
    defaultColumns: ['kpi', 'key', 'target', 'lockedAt'],
    group: labels.group,
    hidden: true,
    useAsTitle: 'key',
  },
  defaultSort: ['kpi', 'from'],
  endpoints: [lockPeriodsEndpoint(options)],
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
    fixed({ name: 'key', type: 'text', label: labels.key.label, required: true }),
    { name: 'from', type: 'date', label: labels.from, access: { update: () => false }, required: true },
    { name: 'until', type: 'date', label: labels.until, access: { update: () => false }, required: true },
    { name: 'target', type: 'number', label: labels.target, access: { create: () => false } },
    fixed({ name: 'isEvent', type: 'checkbox', label: labels.isEvent, defaultValue: false }),
    fixed({ name: 'lockedAt', type: 'date', label: labels.lockedAt }),
    fixed({
      name: 'lockedBy',
      type: 'relationship',
      label: labels.lockedBy,
      relationTo: named(options.users),
    }),
    // The view of a subject shows it in words; as a field it would be text in an editor for programs.
    // A list that only grows, in the row that it is of: the database refuses to write another past.
    fixed({ name: 'lockTrail', type: 'json', label: labels.lockTrail, admin: { hidden: true } }),
  ],
  disableDuplicate: true,
  hooks: { beforeDelete: [keepMadePeriod], beforeValidate: [setEventPeriod(options), refuseFaultyTarget] },
  indexes: [{ fields: ['kpi', 'key'], unique: true }],
})
