import type { PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'

/** The locale among these that is in a language; null where there is none. */
export const localeIn = (language: string, codes: readonly string[]): string | null => {
  const spokenIn = (code: string): string | undefined => code.split('-')[0]
  return (
    codes.find((code) => code === language) ??
    codes.find((code) => spokenIn(code) === spokenIn(language)) ??
    null
  )
}

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
