import type { UIFieldServerProps } from 'payload'

import { inLanguage } from '../../domain/locales/inLanguage'
import type { Words } from '../../domain/locales/locales'

/** Words in the language of whoever looks. */
export type Say = (words: Words) => string

/** How to speak to whoever looks at a form. */
export const sayIn =
  ({ i18n }: Pick<UIFieldServerProps, 'i18n'>): Say =>
  (words) =>
    inLanguage(words, i18n.language)
