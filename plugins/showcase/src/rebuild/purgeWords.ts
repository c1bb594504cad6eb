import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { optionsOf } from '../optionsOf'
import { inTransaction } from '../publish/inTransaction'

/** Few enough that whoever publishes meanwhile waits for no longer than a save takes. */
const BATCH = 500

type Place = { locale: string; word: string }

/** Forgets those among the next words that no row holds, and answers the last that was looked at. */
const purgeNext = (
  payload: Payload,
  { locale, word }: Place,
  languages: readonly string[],
): Promise<Place | null> =>
  inTransaction({ payload }, async ({ session }) => {
    // Whoever publishes holds this table until the end: after this line their rows are seen, and nobody counts on a word that goes.
    await session.execute(sql`lock table showcase_words_staged in share row exclusive mode`)
    const { rows } = await session.execute(sql`
      with batch as materialized (
        select locale, word from showcase_words where (locale, word) > (${locale}, ${word}) order by locale, word limit ${BATCH}),
      purged as (
        delete from showcase_words w using batch b
        where w.locale = b.locale and w.word = b.word and not exists (
          select from jsonb_array_elements_text(${JSON.stringify(languages)}::jsonb) as l(language)
          where exists (
            select from showcase_entries e
            where e.locale = b.locale
              and e.search @@ plainto_tsquery(showcase_search_config(l.language), b.word))))
      select locale, word from batch order by locale desc, word desc limit 1`)
    const [last] = rows
    return last ? { locale: String(last.locale), word: String(last.word) } : null
  })

/** Forgets the words that are in no public text any more. */
export const purgeWords = async (payload: Payload, signal?: AbortSignal): Promise<void> => {
  const { locales } = optionsOf(payload)
  for (let last: Place | null = { locale: '', word: '' }; last !== null;) {
    signal?.throwIfAborted()
    last = await purgeNext(payload, last, locales)
  }
}
