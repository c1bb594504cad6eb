import type { CollectionConfig } from 'payload'

import type { Words } from '../domain/words'
import { digestLabels } from '../words/digestFrame'
import { weeklyOf } from './weeklyOf'

type Choice = Readonly<{
  /** The field in which somebody says so. */
  name: string
  label: Words
  help: Words
  /** Whether there are any digests to choose about. */
  isShown: boolean
}>

/** Accounts with whether this person wants digests, and whether on Mondays alone. It is part of the schema, and shown where there are any. */
export const withDigestChoice = (
  collection: CollectionConfig,
  { help, isShown, label, name }: Choice,
): CollectionConfig => ({
  ...collection,
  fields: [
    ...collection.fields,
    {
      name,
      type: 'checkbox',
      label,
      admin: { description: help, hidden: !isShown, position: 'sidebar' },
      defaultValue: true,
    },
    {
      name: weeklyOf(name),
      type: 'checkbox',
      label: digestLabels.weekly(label),
      admin: { description: digestLabels.weeklyHelp, hidden: !isShown, position: 'sidebar' },
      defaultValue: false,
    },
  ],
})
