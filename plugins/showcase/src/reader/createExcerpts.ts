import { MARK_END, MARK_START, surroundings } from '../domain/excerpt'
import { type Ask, prepared } from './ask'
import type { Lexemes } from './createLexemes'
import { lexemeQuestion } from './lexemeQuestion'
import type { RowReader } from './rowReader'

/** A question is read once for all texts in its language. */
const EXCERPTS = prepared(
  'excerpts',
  `with asked as materialized (
     select a.lang, a.question::tsquery from unnest($3::text[], $4::text[]) as a(lang, question))
   select ts_headline(showcase_search_config(t.lang), t.text, a.question,
     'StartSel=${MARK_START}, StopSel=${MARK_END}, MaxWords=30, MinWords=12, MaxFragments=1, FragmentDelimiter= … ') as excerpt
   from unnest($1::text[], $2::text[]) with ordinality as t(text, lang, turn) join asked a on a.lang = t.lang
   order by t.turn`,
)

/** Of each text the place where something is found. */
export const createExcerpts =
  (ask: Ask, lexemes: Lexemes): RowReader['excerpts'] =>
  async (texts, { languages, terms }) => {
    const words = terms.flatMap(({ alternatives, word }) => [word, ...alternatives])
    const langs = texts.map(({ lang }) => lang ?? languages[0] ?? '')
    const asked = [...new Set(langs)]
    const questions = await Promise.all(
      asked.map(async (lang) => lexemeQuestion(await lexemes.groups(terms, [lang]))),
    )
    const found = await ask<{ excerpt: string }>(EXCERPTS, [
      // Whole texts would take the database longer than finding them did.
      texts.map(({ text }) => surroundings(text, words)),
      langs,
      asked,
      questions,
    ])
    return found.map(({ excerpt }) => excerpt)
  }
