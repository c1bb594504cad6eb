import type { Payload, PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'

import { localeIn } from './localeIn'

/** The locale of the texts of a house that is in the language of the panel; null where it has none. */
export const panelLocale = ({ config }: Payload, language: string): string | null =>
  config.localization ? localeIn(language, config.localization.localeCodes) : null

/**
 * A request that reads texts in the language of the panel, as all else there is in it, whatever language of documents somebody has chosen to
 * write in. Where a text is not there in it, the one of the default locale stands in.
 */
export const inPanelLanguage = (req: PayloadRequest): PayloadRequest => {
  const locale = panelLocale(req.payload, req.i18n.language)
  if (locale === null) return req
  return Object.assign(isolateObjectProperty(req, ['locale', 'fallbackLocale']), { locale })
}
