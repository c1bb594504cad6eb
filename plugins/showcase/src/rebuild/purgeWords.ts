import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { optionsOf } from '../optionsOf'
import { inTransaction } from '../publish/inTransaction'

/** Few enough that whoever publishes meanwhile waits for no longer than a save takes. */
const BATCH = 500

/**
 * The words of a language that seem to be in no text any more: all that the rows hold is gone through once, which takes some
 * seconds among hundreds of thousands of rows; looking for each word by itself takes minutes.
 */
const wordsWithoutRow = (payload: Payload, locale: string, languages: readonly string[]): Promise<string[]> =>
  inTransaction({ payload }, async ({ session }) => {
    const { rows } = await session.execute(sql`
      with held as materialized (
        select word as lexeme from ts_stat(format('select search from showcase_entries where locale = %L', ${locale}::text)))
      select w.word from showcase_words w where w.locale = ${locale} and not exists (
        select from jsonb_array_elements_text(${JSON.stringify(languages)}::jsonb) as l(language)
        cross join lateral tsvector_to_array(to_tsvector(showcase_search_config(l.language), w.word)) as s(lexemes)
        where cardinality(s.lexemes) > 0 and not exists (
          select from unnest(s.lexemes) as e(lexeme) where e.lexeme not in (select lexeme from held)))`)
    return rows.map(({ word }) => String(word))
  })

/** Forgets those among these words that no row holds: one that seemed so may be published meanwhile. */
const purge = (
  payload: Payload,
  locale: string,
  words: readonly string[],
  languages: readonly string[],
): Promise<unknown> =>
  inTransaction({ payload }, async ({ session }) => {
    // Whoever publishes holds this table until the end: after this line their rows are seen, and nobody counts on a word that goes.
    await session.execute(sql`lock table showcase_words_staged in share row exclusive mode`)
    // The planner hopes to meet a word soon in any row; of one that is in none it would go through all. The index of words knows.
    await session.execute(sql`set local enable_seqscan = off`)
    await session.execute(sql`set local enable_indexscan = off`)
    return session.execute(sql`
      delete from showcase_words w using jsonb_array_elements_text(${JSON.stringify(words)}::jsonb) as b(word)
      where w.locale = ${locale} and w.word = b.word and not exists (
        select from jsonb_array_elements_text(${JSON.stringify(languages)}::jsonb) as l(language)
        where exists (
          select from showcase_entries e
          where e.locale || '' = w.locale and e.search @@ plainto_tsquery(showcase_search_config(l.language), w.word)))`)
  })

/** Forgets the words that are in no public text any more. */
export const purgeWords = async (payload: Payload, signal?: AbortSignal): Promise<void> => {
  const { locales } = optionsOf(payload)
  // Those of a language that the site no longer has go too.
  const { rows } = await inTransaction({ payload }, ({ session }) =>
    session.execute(sql`select distinct locale from showcase_words`),
  )
  for (const locale of rows.map((row) => String(row.locale))) {
    const words = await wordsWithoutRow(payload, locale, locales)
    for (let at = 0; at < words.length; at += BATCH) {
      signal?.throwIfAborted()
      await purge(payload, locale, words.slice(at, at + BATCH), locales)
    }
  }
}
