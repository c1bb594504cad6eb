const [SHORTEST, LONGEST, MOST_TERMS] = [2, 40, 8]

/** A text as it is compared: without accents, in small letters. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()

/** The words of a text, each once, as they are compared: letters and digits only. */
export const wordsIn = (text: string): string[] => [
  ...new Set(
    folded(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= SHORTEST && word.length <= LONGEST),
  ),
]

/** The words that are searched for, in the order of asking. */
export const searchTerms = (words: string): string[] => wordsIn(words).slice(0, MOST_TERMS)

/**
 * The words that tell something: those that are in all of the languages too common to be looked for (an empty lexeme) are passed over,
 * and those that are so in one of them where another word is left. Somebody who asks for `de school` means the school, also
 * where `de` is no common word of English.
 */
export const tellingWords = (
  words: readonly string[],
  lexemes: ReadonlyMap<string, readonly string[]>,
): string[] => {
  const inEvery = words.filter((word) => lexemes.get(word)?.every((lexeme) => lexeme !== '') === true)
  if (inEvery.length > 0) return inEvery
  return words.filter((word) => lexemes.get(word)?.some((lexeme) => lexeme !== '') === true)
}

/** A word that is searched for, and the others that will do. */
export type Term = Readonly<{ word: string; alternatives: readonly string[] }>

const quoted = (word: string): string => `'${word.replaceAll(/['\\]/g, '')}'`

/** A question of PostgreSQL's text search: the term as itself or as one of its alternatives. */
export const termQuery = ({ alternatives, word }: Term): string =>
  `(${[...new Set([word, ...alternatives])].map(quoted).join(' | ')})`

/** A question of PostgreSQL's text search: every one of these terms. */
export const matchQuery = (terms: readonly Term[]): string => terms.map(termQuery).join(' & ')

/** The words that mean the same to whoever searches, from groups of such words. */
export const synonymsOf = (word: string, groups: readonly (readonly string[])[]): string[] =>
  groups.filter((group) => group.includes(word)).flatMap((group) => group.filter((other) => other !== word))
