const [SHORTEST, LONGEST, MOST_TERMS] = [2, 40, 8]

/** A text as it is compared: without accents, in small letters. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()

const pieces = (text: string): string[] => folded(text).split(/[^\p{L}\p{N}]+/u)

/** The words of a text, each once, as they are compared: letters and digits only. */
export const wordsIn = (text: string): string[] => [
  ...new Set(pieces(text).filter((word) => word.length >= SHORTEST && word.length <= LONGEST)),
]

/** The beginning of what is too long for a word, by which nothing is found. */
const cut = (piece: string): string => piece.slice(0, LONGEST).replace(/\p{Cs}$/u, '')

/** The words that are searched for, in the order of asking. */
export const searchTerms = (words: string): string[] =>
  [...new Set(pieces(words).map(cut))].filter((word) => word.length >= SHORTEST).slice(0, MOST_TERMS)

/** Words that tell something in every language, and those that do in some and are too common in others. */
export type TellingWords = { certain: string[]; doubtful: string[] }

/**
 * The words that tell something, by their lexemes in each language; an empty one is of a word that is too common to be looked for. What
 * tells nothing in any language, or nothing in the list's own where another word is left, is passed over.
 */
export const tellingWords = (
  words: readonly string[],
  lexemes: ReadonlyMap<string, readonly string[]>,
): TellingWords => {
  const of = (word: string): readonly string[] => lexemes.get(word) ?? []
  const certain = words.filter((word) => of(word).every((lexeme) => lexeme !== ''))
  const own = words.filter((word) => (of(word)[0] ?? '') !== '')
  const some = words.filter((word) => of(word).some((lexeme) => lexeme !== ''))
  return { certain, doubtful: (own.length > 0 ? own : some).filter((word) => !certain.includes(word)) }
}

/** A word that is searched for, and the others that will do. */
export type Term = Readonly<{ word: string; alternatives: readonly string[] }>

const quoted = (word: string): string => `'${word.replaceAll(/['\\]/g, '')}'`

/** A question of PostgreSQL's text search: the term as itself or as one of its alternatives. */
export const termQuery = ({ alternatives, word }: Term): string =>
  `(${[...new Set([word, ...alternatives])].map(quoted).join(' | ')})`

/** The words that mean the same to whoever searches, from groups of such words. */
export const synonymsOf = (word: string, groups: readonly (readonly string[])[]): string[] =>
  groups.filter((group) => group.includes(word)).flatMap((group) => group.filter((other) => other !== word))
