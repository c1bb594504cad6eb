import type { Term } from '../domain/searchTerms'
import { termQuery } from '../domain/searchTerms'
import type { Ask } from './ask'

/** Words are short, and those that are asked for are soon all known. */
const MOST_KEPT = 20_000

const LEXEMES = `
  select w.word, l.language, to_tsquery(showcase_search_config(l.language), w.question)::text as lexeme
  from unnest($1::text[], $2::text[]) as w(word, question), unnest($3::text[]) as l(language)`

/** What words are looked for as: in each language their stem, as a question of PostgreSQL's text search. */
export type Lexemes = {
  /** Of each word its lexeme in each language, in their order; empty where the word is too common to be looked for. */
  of: (words: readonly string[], languages: readonly string[]) => Promise<Map<string, string[]>>
  /** For each term the lexemes of all that it may be; a term without any is passed over. */
  groups: (terms: readonly Term[], languages: readonly string[]) => Promise<string[][]>
}

const keyOf = (word: string, language: string): string => `${language} ${word}`

/** Asks once what a word is looked for as: that never changes. */
export const createLexemes = (ask: Ask): Lexemes => {
  const known = new Map<string, string>()

  const of: Lexemes['of'] = async (words, languages) => {
    // Taken before anything is waited for: another question may begin to forget meanwhile.
    const answers = new Map(
      words.flatMap((word) =>
        languages.flatMap((language) => {
          const key = keyOf(word, language)
          const lexeme = known.get(key)
          return lexeme === undefined ? [] : [[key, lexeme] as const]
        }),
      ),
    )
    const left = words.filter((word) => languages.some((language) => !answers.has(keyOf(word, language))))
    const found =
      left.length === 0
        ? []
        : await ask<{ language: string; lexeme: string; word: string }>(LEXEMES, [
            left,
            left.map((word) => termQuery({ word, alternatives: [] })),
            languages,
          ])
    if (known.size > MOST_KEPT) known.clear()
    for (const { language, lexeme, word } of found) {
      answers.set(keyOf(word, language), lexeme)
      known.set(keyOf(word, language), lexeme)
    }
    return new Map(
      words.map((word) => [word, languages.map((language) => answers.get(keyOf(word, language)) ?? '')]),
    )
  }

  return {
    of,
    groups: async (terms, languages) => {
      const wordsOf = ({ alternatives, word }: Term): string[] => [word, ...alternatives]
      const lexemes = await of([...new Set(terms.flatMap(wordsOf))], languages)
      return terms
        .map((term) => [...new Set(wordsOf(term).flatMap((word) => lexemes.get(word) ?? []))].filter(Boolean))
        .filter((group) => group.length > 0)
    },
  }
}
