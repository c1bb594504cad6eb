import { searchTerms, synonymsOf, tellingWords, type Term } from '../domain/searchTerms'
import { isJoinedOf } from '../domain/wordParts'
import type { Ask } from './ask'
import { closestWords, type Meant } from './closestWords'
import type { Present } from './createFinder'
import type { Lexemes } from './createLexemes'
import type { List, OpenList, SearchQuery } from './rowReader'

/** What a stem may lack of its word: of `overheid` there is only `over` left, which is in too much. */
const LONGEST_ENDING = 3
const [SHORTEST_PART, MOST_PARTS, MOST_HOLDERS, MOST_ALIKE] = [4, 40, 200, 20]
/** What one question may cost: unknown words that are looked into, others that are tried for each, and beginnings of longer words that are looked for. */
const [MOST_MENDED, MOST_TRIED, MOST_HEADS] = [3, 5, 20]
/** Longer words with the letters of a word, or of what is left of it without its ending, the shortest first. A number is no part of another. */
const HOLDERS = `
  select t.word as asked, s.part, h.word
  from unnest($1::text[]) t(word)
  cross join lateral (
    select distinct p.part from unnest(
      array[t.word] || tsvector_to_array(to_tsvector(showcase_search_config($2), t.word))) as p(part)
    where length(p.part) >= ${SHORTEST_PART} and length(t.word) - length(p.part) <= ${LONGEST_ENDING}
      and t.word like p.part || '%') s
  cross join lateral (
    select w.word from showcase_words w
    where w.locale = $2 and w.word like '%' || s.part || '%' and w.word !~ ('^.{1,2}' || s.part || '.{0,2}$')
    order by length(w.word), w.word limit ${MOST_HOLDERS}) h
  where t.word !~ '[0-9]'`

type FoundHolder = { asked: string; part: string; word: string }

const ALIKE = `
  select w.word from showcase_words w where w.locale = $2 and w.word % $1
  order by similarity(w.word, $1) desc, w.word limit ${MOST_ALIKE}`

/** Whether one of these rows says a word, in what is shown of it alone; as it is compared. */
const IS_THERE = `
  select exists (
    select from showcase_visible v where v.ordinal = any ($1::int[]) and strpos(
      lower(unaccent(concat_ws(' ', v.data ->> 'title', v.data ->> 'summary', v.data ->> 'fields'))),
      lower(unaccent($2))) > 0) as is_there`

/** In so many of the newest rows with the stem of a word is looked for the word itself. */
const MOST_READ = 200

/** What is kept of words in one state; beyond that it is forgotten and asked again. */
const MOST_KEPT = 5000

/** What somebody may mean by words: each as a part of longer words and as its synonyms, or else what it is closest to. */
export const createSearch =
  (ask: Ask, lexemes: Lexemes) =>
  ({ locale }: List, { found, known, newest }: Present): OpenList['understand'] => {
    const finds = async (languages: readonly string[], terms: readonly Term[]): Promise<boolean> =>
      (await found({ terms, languages })) !== null

    /** Those of the longer words that are joined of the part; what stands before it counts as a word where a visitor may find it. */
    const joinedOf = async (
      languages: readonly string[],
      holders: readonly FoundHolder[],
    ): Promise<string[]> => {
      const headOf = ({ part, word }: FoundHolder): string => word.slice(0, word.lastIndexOf(part))
      const isJoined = ({ part, word }: FoundHolder, isHeadKnown: boolean): boolean =>
        isJoinedOf({ isHeadKnown, part, word })
      const doubtful = holders.filter((holder) => !isJoined(holder, false) && isJoined(holder, true))
      const heads = [...new Set(doubtful.map(headOf))].slice(0, MOST_HEADS)
      const there = await Promise.all(heads.map((word) => finds(languages, [{ word, alternatives: [] }])))
      const words = new Set(heads.filter((_, at) => there[at]))
      const joined = holders.filter((holder) => isJoined(holder, words.has(headOf(holder))))
      return [...new Set(joined.map(({ word }) => word))].slice(0, MOST_PARTS)
    }

    const partsOf = async (
      languages: readonly string[],
      words: readonly string[],
    ): Promise<Map<string, string[]>> => {
      // Taken before anything is waited for: another question may begin to forget meanwhile.
      const answers = new Map(
        words.flatMap((word) => {
          const parts = known.parts.get(word)
          return parts ? [[word, parts] as const] : []
        }),
      )
      const left = words.filter((word) => !answers.has(word))
      if (left.length === 0) return answers
      const holders = await ask<FoundHolder>(HOLDERS, [left, locale])
      if (known.parts.size > MOST_KEPT) known.parts.clear()
      for (const word of left) {
        const parts = await joinedOf(
          languages,
          holders.filter(({ asked }) => asked === word),
        )
        answers.set(word, parts)
        known.parts.set(word, parts)
      }
      return answers
    }

    const expand = async (
      { isBare = false, languages, synonyms = [] }: SearchQuery,
      words: readonly string[],
    ): Promise<Term[]> => {
      if (isBare) return words.map((word) => ({ word, alternatives: [] }))
      const meanings = words.map((word) => ({ word, same: [word, ...synonymsOf(word, synonyms)] }))
      const parts = await partsOf(languages, [...new Set(meanings.flatMap(({ same }) => same))])
      return meanings.map(({ same, word }) => ({
        word,
        alternatives: same.flatMap((each) => [each, ...(parts.get(each) ?? [])]),
      }))
    }

    /** Whether a visitor may read this very word: another form of it, in a hidden document, has the same stem. */
    const isToldOf = async (languages: readonly string[], word: string): Promise<boolean> => {
      const among = await found({ terms: [{ word, alternatives: [] }], languages })
      if (among === null) return false
      const [answer] = await ask<{ is_there: boolean }>(IS_THERE, [[...newest(among, MOST_READ)], word])
      return answer?.is_there === true
    }

    const findClosest = async (languages: readonly string[], word: string): Promise<Meant | null> => {
      const alike = await ask<{ word: string }>(ALIKE, [word, locale])
      // A word that is in no visible document of the list is not told, whoever wrote it.
      for (const other of closestWords(
        word,
        alike.map((each) => each.word),
      ).slice(0, MOST_TRIED))
        if (await isToldOf(languages, other.word)) return other
      return null
    }

    const closest = async (languages: readonly string[], word: string): Promise<Meant | null> => {
      const key = [word, ...languages].join(' ')
      if (known.closest.size > MOST_KEPT) known.closest.clear()
      const looking = known.closest.get(key) ?? findClosest(languages, word)
      known.closest.set(key, looking)
      looking.catch(() => known.closest.delete(key))
      return looking
    }

    /** Puts for words that are nowhere those that they plainly were meant as, and answers those that they may have been. */
    const mend = async (
      query: SearchQuery,
      terms: Term[],
      corrections: Map<string, string>,
    ): Promise<ReadonlyMap<string, string>> => {
      const possible = new Map<string, string>()
      let tried = 0
      for (const [at, term] of terms.entries()) {
        if (tried === MOST_MENDED || query.isName?.(term.word) || (await finds(query.languages, [term])))
          continue
        tried += 1
        const meant = await closest(query.languages, term.word)
        if (meant === null) continue
        possible.set(term.word, meant.word)
        if (!meant.isPlain) continue
        corrections.set(term.word, meant.word)
        terms.splice(at, 1, ...(await expand(query, [meant.word])))
      }
      return possible
    }

    /** Whether anything is found with what may have been meant: each word may be somewhere, and all of them nowhere. */
    const findsMeant = async (
      query: SearchQuery,
      words: readonly string[],
      possible: ReadonlyMap<string, string>,
    ): Promise<boolean> =>
      finds(
        query.languages,
        await expand(
          query,
          words.map((word) => possible.get(word) ?? word),
        ),
      )

    /** The words that tell something: `door` tells nothing in Dutch and something in English, where a text of the list has it. */
    const telling = async (languages: readonly string[], asked: readonly string[]): Promise<string[]> => {
      const known = await lexemes.of(asked, languages)
      const { certain, doubtful } = tellingWords(asked, known)
      const there = await Promise.all(doubtful.map((word) => finds(languages, [{ word, alternatives: [] }])))
      const kept = doubtful.filter((_, at) => there[at])
      const words = asked.filter((word) => certain.includes(word) || kept.includes(word))
      // What tells nothing in the list's own language and is nowhere in another was not meant as that one's.
      return words.length > 0 ? words : doubtful.filter((word) => known.get(word)?.[0] !== '')
    }

    return async (query) => {
      const asked = searchTerms(query.words)
      const words = asked.length === 0 ? [] : await telling(query.languages, asked)
      if (words.length === 0) return null
      const corrections = new Map<string, string>()
      const terms = await expand(query, words)
      // Where all of them are found together, each of them is.
      const possible =
        query.isLiteral === true || (await finds(query.languages, terms))
          ? new Map<string, string>()
          : await mend(query, terms, corrections)
      const isOffered = possible.size > corrections.size && (await findsMeant(query, words, possible))
      return {
        words,
        match: { terms, languages: query.languages },
        corrections: Object.fromEntries(corrections),
        suggestion: isOffered ? asked.map((word) => possible.get(word) ?? word).join(' ') : null,
      }
    }
  }
