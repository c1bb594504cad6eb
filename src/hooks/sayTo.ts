import type { PayloadRequest } from 'payload'

import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'

/** The words in the language of the user behind a request. */
export const sayTo = (req: Pick<PayloadRequest, 'i18n'>, words: Words): string =>
  inLanguage(words, req.i18n?.language)
