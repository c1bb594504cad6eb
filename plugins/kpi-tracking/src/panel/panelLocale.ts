import type { PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'

import { localeIn } from '../read/inOneLanguage'

/**
 * A request that reads texts in the language of the panel, as all else there is in it, whatever language of documents somebody has chosen to
 * write in. Where a text is not there in it, the one of the default locale stands in.
 */
export const inPanelLanguage = (req: PayloadRequest): PayloadRequest => {
  const { localization } = req.payload.config
  const locale = localization ? localeIn(req.i18n.language, localization.localeCodes) : null
  if (locale === null) return req
  return Object.assign(isolateObjectProperty(req, ['locale', 'fallbackLocale']), { locale })
}
