import type { Words } from '../domain/words'

/** Words in a language, in the first one there is otherwise. */
export const sayIn = (language: string, words: Words): string =>
  words[language] ?? words.en ?? Object.values(words)[0] ?? ''
