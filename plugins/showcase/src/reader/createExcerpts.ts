import { MARK_END, MARK_START, surroundings } from '../domain/excerpt'
import { matchQuery } from '../domain/searchTerms'
import type { Ask } from './ask'
import type { RowReader } from './rowReader'

/** Of each text the place where something is found. */
export const createExcerpts =
  (ask: Ask): RowReader['excerpts'] =>
  async (texts, { languages, terms }) => {
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
  }
