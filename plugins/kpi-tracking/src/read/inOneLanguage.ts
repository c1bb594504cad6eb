import { localeIn } from '@streekwerk/payload-kit/pure'
import type { PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'

/**
 * A request that reads each text once: of who asks for all languages at the same time, in their own, and where a text is not there in it in
 * that of the house.
 */
export const inOneLanguage = (req: PayloadRequest): PayloadRequest => {
  const { localization } = req.payload.config
  if (!localization || req.locale !== 'all') return req
  const { defaultLocale, localeCodes } = localization
  return Object.assign(isolateObjectProperty(req, ['locale', 'fallbackLocale']), {
    fallbackLocale: defaultLocale,
    locale: localeIn(req.i18n.language, localeCodes) ?? defaultLocale,
  })
}
