import { named, refuseOption } from '@streekwerk/payload-kit'
import type { FlattenedField, Payload } from 'payload'

import type { ResolvedOptions } from './resolveOptions'

const fieldAt = (fields: readonly FlattenedField[], path: string): FlattenedField | undefined => {
  const [name = '', ...rest] = path.split('.')
  const field = fields.find((each) => each.name === name)
  if (rest.length === 0 || !field) return field
  return field.type === 'group' || field.type === 'tab'
    ? fieldAt(field.flattenedFields, rest.join('.'))
    : undefined
}

/** Refuses to start where the fields that tell when a subject runs are none that hold a day: nothing would be held against them, in silence. */
export const requireSpan = (
  { collections }: Payload,
  { span, subject }: Pick<ResolvedOptions, 'span' | 'subject'>,
): void => {
  const fields = collections[named(subject)]?.config.flattenedFields ?? []
  for (const [end, path] of Object.entries(span ?? {}))
    if (fieldAt(fields, path)?.type !== 'date')
      refuseOption('kpi-tracking', `span.${end}: "${subject}" has no field "${path}" that holds a day.`)
}
