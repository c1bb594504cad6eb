import { isolateObjectProperty, type JsonObject, type PayloadRequest } from 'payload'

import { leadingLocale, locales } from '../domain/locales/locales'

/**
 * A document as it is stored in a language other than the one being saved, or nothing for a document that is new. What is said
 * in one language counts, so that saving the other does not have to say it again.
 */
export const storedInOtherLanguage = async (
  req: PayloadRequest,
  collection: string,
  id: unknown,
): Promise<JsonObject> => {
  if (typeof id !== 'string') return {}
  const other = locales.find((locale) => locale !== (req.locale ?? leadingLocale))
  return req.payload.findByID({
    collection: collection as 'risks',
    depth: 0,
    fallbackLocale: false,
    id,
    locale: other,
    overrideAccess: true,
    // Asking in another locale would change the locale of the request that is under way.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
}
