import type { Words } from '../domain/words'
import { fill } from '../words/fill'
import { sayIn as wordsIn } from '../words/sayIn'

/** Says words in the language of the panel, with what stands between braces filled in. */
export type Say = (words: Words, values?: Readonly<Record<string, number | string>>) => string

export const sayIn =
  (language: string): Say =>
  (words, values = {}) =>
    fill(wordsIn(language, words), values)
