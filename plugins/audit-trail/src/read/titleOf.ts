import { named } from '@streekwerk/payload-kit'
import type { Payload } from 'payload'

import type { Subject } from './shapeOf'

const inDefault = (texts: Readonly<Record<string, unknown>>, locale: string): unknown =>
  texts[locale] ?? Object.values(texts)[0]

/** What a document is called, in the default language where it is called something in several; the empty text where it has no name. */
export const titleOf = (
  payload: Payload,
  { isGlobal, slug }: Subject,
  doc: Readonly<Record<string, unknown>>,
): string => {
  const field = isGlobal ? undefined : payload.collections[named(slug)]?.config.admin.useAsTitle
  if (field === undefined || field === 'id') return ''
  const { localization } = payload.config
  const value = doc[field]
  const told =
    typeof value === 'object' && value !== null && localization
      ? inDefault(value as Readonly<Record<string, unknown>>, localization.defaultLocale)
      : value
  return typeof told === 'string' || typeof told === 'number' ? String(told) : ''
}
