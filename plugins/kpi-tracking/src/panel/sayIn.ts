import type { Words } from '@streekwerk/payload-kit/pure'
import { fill, sayIn as wordsIn } from '@streekwerk/payload-kit/pure'

/** Says words in the language of the panel, with what stands between braces filled in. */
export type Say = (words: Words, values?: Readonly<Record<string, number | string>>) => string

export const sayIn =
  (language: string): Say =>
  (words, values = {}) =>
    fill(wordsIn(language, words), values)
