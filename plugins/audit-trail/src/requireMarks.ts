import { refuseOption } from '@streekwerk/payload-kit'
import type { Field } from 'payload'

import { markOf } from './markOf'
import type { HistoryMark } from './options'

const known = {
  cents: (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
  isBookkeeping: (value) => typeof value === 'boolean',
  isGrouped: (value) => typeof value === 'boolean',
  unit: (value) =>
    typeof value === 'string' ||
    (typeof value === 'object' && value !== null && 'en' in value && 'nl' in value),
} as const satisfies Record<keyof HistoryMark, (value: unknown) => boolean>

const inside = (field: Field): readonly (readonly Field[])[] => {
  if (field.type === 'tabs') return field.tabs.map(({ fields }) => fields)
  if (field.type === 'blocks') return field.blocks.map(({ fields }) => fields)
  return 'fields' in field ? [field.fields] : []
}

/** Refuses at boot what a field cannot say of how it is told, by the name of the field. */
export const requireMarks = (slug: string, fields: readonly Field[]): void => {
  for (const field of fields) {
    for (const [name, value] of Object.entries(markOf(field)))
      if (!(name in known) || !known[name as keyof typeof known](value))
        refuseOption(
          'audit-trail',
          `custom.history of ${slug}.${'name' in field ? field.name : field.type}: ${name} cannot be ${JSON.stringify(value)}.`,
        )
    for (const own of inside(field)) requireMarks(slug, own)
  }
}
