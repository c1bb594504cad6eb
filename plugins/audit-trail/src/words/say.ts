import type { Words } from '@streekwerk/payload-kit/pure'
import { fill, sayIn } from '@streekwerk/payload-kit/pure'

/** Says words in one language, with what stands between braces filled in. */
export type Say = (words: Words, values?: Readonly<Record<string, number | string>>) => string

export const sayer =
  (language: string): Say =>
  (words, values = {}) =>
    fill(sayIn(language, words), values)
