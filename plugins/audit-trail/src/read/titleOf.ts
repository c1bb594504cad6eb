import { named } from '@streekwerk/payload-kit'
import type { Payload } from 'payload'

import { optionsOf } from './optionsOf'
import type { Subject } from './shapeOf'

const inDefault = (texts: Readonly<Record<string, unknown>>, locale: string): unknown =>
  texts[locale] ?? Object.values(texts)[0]

/** The field that says what documents of a collection are called; null where none does. */
export const titleFieldOf = (payload: Payload, { isGlobal, slug }: Subject): string | null => {
  const field = isGlobal ? undefined : payload.collections[named(slug)]?.config.admin.useAsTitle
  return field === undefined || field === 'id' ? null : field
}

/** Whether what documents are called is never kept. */
export const isTitleRedacted = (payload: Payload, subject: Subject): boolean => {
  const field = titleFieldOf(payload, subject)
  return field !== null && optionsOf(payload)?.redact[subject.slug]?.includes(field) === true
}

/** What a document is called, in the default language where it is called something in several; the empty text where it has no name, or none that is kept. */
export const titleOf = (
  payload: Payload,
  subject: Subject,
  doc: Readonly<Record<string, unknown>>,
): string => {
  const field = titleFieldOf(payload, subject)
  if (field === null || isTitleRedacted(payload, subject)) return ''
  const { localization } = payload.config
  const value = doc[field]
  const told =
    typeof value === 'object' && value !== null && localization
      ? inDefault(value as Readonly<Record<string, unknown>>, localization.defaultLocale)
      : value
  return typeof told === 'string' || typeof told === 'number' ? String(told) : ''
}
