import { leadingLocale, type Words } from './locales'

/** The words in the language of whoever asks; Dutch for every language the program does not speak. */
export const inLanguage = (words: Words, language: string | undefined): string =>
  language?.startsWith('en') === true ? words.en : words[leadingLocale]
