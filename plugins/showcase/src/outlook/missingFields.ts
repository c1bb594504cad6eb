import type { FlattenedField } from 'payload'

import { readRichText } from '../domain/readRichText'

type Values = Readonly<Record<string, unknown>>

/** An editor that was opened holds a paragraph without words. */
const isWordless = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'root' in value && readRichText(value).length === 0

const isEmpty = (value: unknown): boolean =>
  isWordless(value) ||
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

const isAsked = (field: FlattenedField): boolean =>
  'required' in field &&
  field.required === true &&
  // Whether it is asked depends on what else is filled in.
  !(field.admin && 'condition' in field.admin && field.admin.condition)

const valueOf = (field: FlattenedField, values: Values, locale: string): unknown => {
  const value = values[field.name]
  const isByLocale = 'localized' in field && field.localized === true
  return isByLocale ? (value as Values | null | undefined)?.[locale] : value
}

/**
 * The paths of the fields that must be filled in before the document can be published and are not, in this language: `title`,
 * `sender.name`. The document is as `locale: 'all'` reads it. What rows of a list must hold, and what is asked
 * only where something else is filled in, is seen when it is published; a field that may not be read counts as missing.
 */
export const missingFields = (fields: readonly FlattenedField[], values: Values, locale: string): string[] =>
  fields.flatMap((field) => {
    const value = valueOf(field, values, locale)
    if (field.type === 'group' || field.type === 'tab')
      return missingFields(field.flattenedFields, (value ?? {}) as Values, locale).map(
        (path) => `${field.name}.${path}`,
      )
    return isAsked(field) && isEmpty(value) ? [field.name] : []
  })
