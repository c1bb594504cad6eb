import type { Words } from '../domain/words'

/** Words in a language, in English or the first one there is otherwise. */
export const say = (language: string, words: Words): string =>
  words[language] ?? words.en ?? Object.values(words)[0] ?? ''

/** A text with what stands between braces filled in: `{settled} of {total}`. */
export const fill = (text: string, values: Readonly<Record<string, number | string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
