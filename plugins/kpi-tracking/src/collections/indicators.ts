import { named, stated } from '@streekwerk/payload-kit'
import type { CollectionConfig, Field } from 'payload'

import { DEFAULT_LEVEL, directions, kpiTypes, levels } from '../domain/kpi/kpi'
import { MOST_DECIMALS } from '../domain/number/numberFault'
import { aggregations } from '../domain/rollUp/aggregation'
import { keepMeaning, keepUsed } from '../hooks/keepIndicator'
import { refuseFaultyIndicator } from '../hooks/refuseFaultyIndicator'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { labels } from '../words/labels'
import { tableKeyField } from './tableKeyField'

const choicesOf = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, { en: string; nl: string }>>,
) => values.map((value) => ({ label: words[value], value }))

/** A name within a row may wait for its translation: a form in another language would otherwise not be saved without all of them. */
const rowLabel: Field = { name: 'label', type: 'text', label: labels.name, localized: true, maxLength: 200 }

const rowKey: Field = {
  name: 'key',
  type: 'text',
  label: labels.key.label,
  admin: { description: labels.key.help },
  maxLength: 80,
  required: true,
}

const isOfType =
  (...types: readonly string[]) =>
  ({ type }: { type?: unknown }): boolean =>
    typeof type === 'string' && types.includes(type)

/** What is measured and how, apart from who aims at what: KPIs of many subjects can share one, and are then taken together. */
export const indicators = (options: ResolvedOptions): CollectionConfig => ({
  slug: slugs.indicators,
  labels: labels.indicators,
  access: stated({
    create: options.access.maintain,
    delete: options.access.maintain,
    read: options.access.readIndicators,
    update: options.access.maintain,
  }),
  admin: { defaultColumns: ['name', 'type', 'unit', 'level'], group: labels.group, useAsTitle: 'name' },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', label: labels.name, localized: true, maxLength: 200, required: true },
    {
      name: 'tells',
      type: 'textarea',
      label: labels.tells.label,
      admin: { description: labels.tells.help },
      localized: true,
      maxLength: 2000,
      required: true,
    },
    {
      name: 'level',
      type: 'select',
      label: labels.level,
      defaultValue: DEFAULT_LEVEL,
      options: choicesOf(levels, labels.levels),
      required: true,
    },
    {
      name: 'type',
      type: 'select',
      label: labels.type,
      defaultValue: 'number',
      options: choicesOf(kpiTypes, labels.types),
      required: true,
    },
    {
      name: 'unit',
      type: 'text',
      label: labels.unit.label,
      admin: { condition: isOfType('number', 'ratio'), description: labels.unit.help },
      localized: true,
      maxLength: 60,
    },
    {
      name: 'direction',
      type: 'select',
      label: labels.direction,
      defaultValue: 'up',
      options: choicesOf(directions, labels.directions),
      required: true,
    },
    {
      name: 'isCumulative',
      type: 'checkbox',
      label: labels.isCumulative.label,
      admin: {
        condition: isOfType('number', 'percentage', 'ratio'),
        description: labels.isCumulative.help,
      },
      defaultValue: false,
    },
    {
      name: 'decimals',
      type: 'number',
      label: labels.decimals,
      admin: { condition: isOfType('number', 'percentage', 'ratio'), step: 1 },
      defaultValue: 0,
      max: MOST_DECIMALS,
      min: 0,
    },
    {
      name: 'mayBeNegative',
      type: 'checkbox',
      label: labels.mayBeNegative.label,
      admin: {
        condition: isOfType('number', 'percentage', 'ratio'),
        description: labels.mayBeNegative.help,
      },
      defaultValue: false,
    },
    {
      name: 'rubric',
      type: 'array',
      label: labels.rubric,
      labels: labels.rubricRow,
      admin: { condition: isOfType('rubric') },
      fields: [rowLabel],
      maxRows: 10,
    },
    {
      name: 'dimensions',
      type: 'array',
      label: labels.dimensions.label,
      labels: labels.dimensionRow,
      admin: { description: labels.dimensions.help, initCollapsed: true },
      fields: [
        rowKey,
        rowLabel,
        {
          name: 'isExhaustive',
          type: 'checkbox',
          label: labels.isExhaustive.label,
          admin: { description: labels.isExhaustive.help },
          defaultValue: true,
        },
        {
          name: 'categories',
          type: 'array',
          label: labels.categories,
          labels: labels.categoryRow,
          fields: [rowKey, rowLabel],
          maxRows: 40,
        },
      ],
      maxRows: 5,
    },
    {
      name: 'aggregation',
      type: 'select',
      label: labels.aggregation,
      defaultValue: 'sum',
      options: choicesOf(aggregations, labels.aggregations),
      required: true,
    },
    {
      name: 'sdgs',
      type: 'select',
      hasMany: true,
      label: labels.sdgs,
      options: Array.from({ length: 17 }, (_, at) => String(at + 1)),
    },
    ...(options.themes === null
      ? []
      : [
          {
            name: 'themes',
            type: 'relationship',
            hasMany: true,
            label: labels.themes,
            index: true,
            maxRows: 10,
            relationTo: named(options.themes),
          } satisfies Field,
        ]),
    tableKeyField(),
  ],
  hooks: { beforeDelete: [keepUsed], beforeValidate: [refuseFaultyIndicator(options), keepMeaning] },
})
