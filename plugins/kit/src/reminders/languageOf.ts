import type { Payload } from 'payload'

import type { DigestLanguage } from '../words/digestFrame'
import { digestLanguages } from '../words/digestFrame'
import type { ResolvedReminders } from './resolveReminders'

/** The language in which to write to somebody: the one the house knows of the account, else its own, of those that there are words in. */
export const languageOf = (
  { language }: Pick<ResolvedReminders, 'language'>,
  { config }: Pick<Payload, 'config'>,
  account: Readonly<Record<string, unknown>>,
): DigestLanguage => {
  const own = config.localization ? config.localization.defaultLocale : null
  const wished = [language(account), own, config.i18n.fallbackLanguage]
  return wished.flatMap((each) => digestLanguages.find((known) => known === each) ?? [])[0] ?? 'en'
}
