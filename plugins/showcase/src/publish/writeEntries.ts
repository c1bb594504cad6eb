import { sql } from 'drizzle-orm'

import type { EntryRow } from '../domain/entryRow'
import { wordsIn } from '../domain/searchTerms'
import type { Session } from './inTransaction'

const asRecord = (row: EntryRow) => ({
  collection: row.collection,
  doc_id: row.docId,
  locale: row.locale,
  slug: row.slug,
  path: row.path,
  title: row.title,
  lang: row.lang,
  data: row.data,
  ref_keys: row.refKeys,
  required_keys: row.requiredKeys,
  filenames: row.filenames,
  facets: row.facets,
  measured_of: row.measured?.of ?? null,
  measured_as: row.measured?.as ?? null,
  measured_value: row.measured?.value ?? null,
  measured_numerator: row.measured?.numerator ?? null,
  measured_denominator: row.measured?.denominator ?? null,
  measured_until: row.measured?.until ?? null,
  search: row.search,
  sort_at: row.sortAt ?? '-infinity',
  visible_from: row.visibleFrom,
  visible_until: row.visibleUntil,
})

/** Columns as they are written, and in the same order compared: a row that would stay the same is not touched. */
const COLUMNS = [
  'slug, path, title, lang, data, ref_keys, required_keys, filenames, facets, search, sort_at, visible_from, visible_until',
  'measured_of, measured_as, measured_value, measured_numerator, measured_denominator, measured_until',
].join(', ')
const prefixed = (name: string): string =>
  COLUMNS.split(', ')
    .map((column) => `${name}.${column}`)
    .join(', ')
const ASSIGNED = COLUMNS.split(', ')
  .map((column) => `${column} = excluded.${column}`)
  .join(', ')

const upsert = (session: Session, rows: readonly EntryRow[]) =>
  session.execute(sql`
    insert into showcase_entries as e (collection, doc_id, locale, ${sql.raw(COLUMNS)})
    select collection, doc_id, locale, slug, path, title, lang, data, ref_keys, required_keys, filenames, facets,
      showcase_search(search), sort_at, visible_from, visible_until,
      measured_of, measured_as, measured_value, measured_numerator, measured_denominator, measured_until
    from jsonb_to_recordset(${JSON.stringify(rows.map(asRecord))}::jsonb) as r(
      collection text, doc_id text, locale text, slug text, path text, title text, lang text, data jsonb,
      ref_keys text[], required_keys text[], filenames text[], facets text[], search jsonb,
      sort_at timestamptz, visible_from timestamptz, visible_until timestamptz,
      measured_of jsonb, measured_as text, measured_value numeric, measured_numerator numeric,
      measured_denominator numeric, measured_until date)
    on conflict (collection, doc_id, locale) do update set ${sql.raw(ASSIGNED)}
    where (${sql.raw(prefixed('e'))}) is distinct from (${sql.raw(prefixed('excluded'))})`)

const stageWords = (session: Session, rows: readonly EntryRow[]) => {
  const byLocale = new Map<string, Set<string>>()
  for (const { locale, search } of rows)
    byLocale.set(
      locale,
      new Set([...(byLocale.get(locale) ?? []), ...search.flatMap(({ text }) => wordsIn(text))]),
    )
  const words = [...byLocale].flatMap(([locale, all]) => [...all].map((word) => ({ locale, word })))
  return session.execute(sql`
    insert into showcase_words_staged (txid, locale, word)
    select pg_current_xact_id()::text, r.locale, r.word
    from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as r(locale text, word text)
    where not exists (select from showcase_words w where w.locale = r.locale and w.word = r.word)`)
}

/** Makes the rows of these documents be exactly `rows`: new ones written, changed ones replaced, all others removed. */
export const writeEntries = async (
  session: Session,
  collection: string,
  ids: readonly string[],
  rows: readonly EntryRow[],
): Promise<void> => {
  const kept = rows.map(({ docId, locale }) => ({ doc_id: docId, locale }))
  await session.execute(sql`
    delete from showcase_entries e
    where e.collection = ${collection}
      and e.doc_id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))
      and not exists (
        select from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as k(doc_id text, locale text)
        where k.doc_id = e.doc_id and k.locale = e.locale)`)
  if (rows.length > 0) {
    await upsert(session, rows)
    await stageWords(session, rows)
  }
}
