import { MARK_END, MARK_START, surroundings } from '../domain/excerpt'
import { matchQuery, searchTerms, synonymsOf, tellingWords, type Term } from '../domain/searchTerms'
import type { Ask } from './ask'
import { closestWords } from './closestWords'
import type { Finder } from './createFinder'
import type { Lexemes } from './createLexemes'
import type { RowReader, SearchQuery } from './rowReader'

const [SHORTEST_PART, MOST_PARTS, MOST_ALIKE] = [4, 40, 20]
/** What one question may cost: unknown words that are looked into, and others that are tried for each. */
const [MOST_MENDED, MOST_TRIED] = [3, 5]
/** Longer words that a word, or what is left of it without its ending, is a part of: `soepen` of `erwtensoep`. */
const PARTS = `
  select t.word, array(
      select w.word from showcase_words w,
        unnest(array[t.word] || tsvector_to_array(to_tsvector(showcase_search_config($2), t.word))) as s(stem)
      where w.locale = $2 and length(s.stem) >= ${SHORTEST_PART} and w.word like '%' || s.stem || '%'
      order by length(w.word), w.word limit ${MOST_PARTS}) as parts
  from unnest($1::text[]) t(word)`

const ALIKE = `
  select w.word from showcase_words w where w.locale = $2 and w.word % $1
  order by similarity(w.word, $1) desc, w.word limit ${MOST_ALIKE}`

/** What somebody may mean by words: each as a part of longer words and as its synonyms, or else what it is closest to. */
export const createSearch = (
  ask: Ask,
  finder: Finder,
  lexemes: Lexemes,
): Pick<RowReader, 'understand' | 'excerpts'> => {
  const finds = async (query: SearchQuery, terms: readonly Term[]): Promise<boolean> => {
    const { found } = await finder.present(query)
    return (await found({ terms, languages: query.languages })) !== null
  }

  const expand = async (query: SearchQuery, words: readonly string[]): Promise<Term[]> => {
    const meanings = words.map((word) => ({ word, same: [word, ...synonymsOf(word, query.synonyms ?? [])] }))
    const asked = [...new Set(meanings.flatMap(({ same }) => same))]
    const found = await ask<{ parts: string[]; word: string }>(PARTS, [asked, query.locale])
    const partsOf = new Map(found.map(({ parts, word }) => [word, parts]))
    return meanings.map(({ same, word }) => ({
      word,
      alternatives: same.flatMap((each) => [each, ...(partsOf.get(each) ?? [])]),
    }))
  }

  const closest = async (query: SearchQuery, word: string): Promise<string | null> => {
    const alike = await ask<{ word: string }>(ALIKE, [word, query.locale])
    // A word that is in no visible document of the list is not told, whoever wrote it.
    for (const other of closestWords(
      word,
      alike.map((each) => each.word),
    ).slice(0, MOST_TRIED))
      if (await finds(query, [{ word: other, alternatives: [] }])) return other
    return null
  }

  /** Puts for words that are nowhere those that they may have been meant as. */
  const mend = async (query: SearchQuery, terms: Term[], corrections: Map<string, string>): Promise<void> => {
    let tried = 0
    for (const [at, term] of terms.entries()) {
      if (tried === MOST_MENDED || (await finds(query, [term]))) continue
      tried += 1
      const meant = await closest(query, term.word)
      if (meant === null) continue
      corrections.set(term.word, meant)
      terms.splice(at, 1, ...(await expand(query, [meant])))
    }
  }

  return {
    understand: async (query) => {
      const asked = searchTerms(query.words)
      const words = asked.length === 0 ? [] : tellingWords(asked, await lexemes.of(asked, query.languages))
      if (words.length === 0) return null
      const corrections = new Map<string, string>()
      const terms = await expand(query, words)
      // Where all of them are found together, each of them is.
      if (!(await finds(query, terms))) await mend(query, terms, corrections)
      return {
        match: { terms, languages: query.languages },
        corrections: Object.fromEntries(corrections),
      }
    },
    excerpts: async (texts, { languages, terms }) => {
      const words = terms.flatMap(({ alternatives, word }) => [word, ...alternatives])
      const found = await ask<{ excerpt: string }>(
        `select ts_headline(showcase_search_config(t.lang), t.text,
           to_tsquery(showcase_search_config(t.lang), $3),
           'StartSel=${MARK_START}, StopSel=${MARK_END}, MaxWords=30, MinWords=12, MaxFragments=1, FragmentDelimiter= … ') as excerpt
         from unnest($1::text[], $2::text[]) with ordinality as t(text, lang, turn) order by t.turn`,
        [
          // Whole texts would take the database longer than finding them did.
          texts.map(({ text }) => surroundings(text, words)),
          texts.map(({ lang }) => lang ?? languages[0]),
          matchQuery(terms),
        ],
      )
      return found.map(({ excerpt }) => excerpt)
    },
  }
}
