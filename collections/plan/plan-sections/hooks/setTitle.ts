import type { FieldHook, JsonObject } from 'payload'

import { leadingLocale, type Locale } from '../../../../src/domain/locales/locales'
import { isSectionKey, sectionTitle } from '../../../../src/domain/plans/sections'

/** Names a section by its key in every language, whichever language is being saved. */
export const setTitle: FieldHook = ({ data, originalDoc, req, siblingDocWithLocales }) => {
  const key: unknown = data?.key ?? (originalDoc as JsonObject | undefined)?.key
  if (!isSectionKey(key)) return null
  const title = sectionTitle(key)
  // Of the languages that are not being saved, Payload writes what it read before: the words go there.
  if (siblingDocWithLocales !== undefined) siblingDocWithLocales.title = { ...title }
  return title[(req.locale as Locale | null | undefined) ?? leadingLocale]
}
