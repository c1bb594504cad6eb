import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

/**
 * The index of words knows which list a row is in, and one index tells all rows of a list that need no other to be public. They are made
 * first, while visitors go on reading and whoever publishes waits; what visitors wait for comes last and takes a moment. Roles that read what
 * is public may read the view of those rows too.
 */
export const up: MigrationStep = async ({ db }) => {
  await db.execute(
    sql.raw(`
create extension if not exists btree_gin;
create index if not exists showcase_entries_alone on showcase_entries
  (collection, locale, sort_at desc nulls last, doc_id desc nulls last)
  include (ordinal, visible_from, visible_until) where required_keys = '{}';
create index if not exists showcase_entries_needing on showcase_entries (collection, locale)
  where not (required_keys = '{}');
create index if not exists showcase_entries_found on showcase_entries
  using gin ((collection || ' ' || locale), search);
create or replace view showcase_visible as
select e.collection, e.doc_id, e.locale, e.slug, e.path, e.title, e.lang, e.data, e.ref_keys, e.filenames, e.facets,
  e.search, e.sort_at, e.ordinal, e.required_keys = '{}' as is_alone
from showcase_entries e
where (e.visible_from is null or e.visible_from <= statement_timestamp())
  and (e.visible_until is null or e.visible_until > statement_timestamp())
  and (e.required_keys = '{}' or not exists (
    select from unnest(e.required_keys) as k(key)
    where not exists (
      select from showcase_entries r
      where r.collection = split_part(k.key, ':', 1)
        and r.doc_id = substr(k.key, strpos(k.key, ':') + 1)
        and r.locale = e.locale
        and (r.visible_from is null or r.visible_from <= statement_timestamp())
        and (r.visible_until is null or r.visible_until > statement_timestamp()))));
create or replace view showcase_alone as
select e.collection, e.doc_id, e.locale, e.sort_at, e.ordinal
from showcase_entries e
where (e.visible_from is null or e.visible_from <= statement_timestamp())
  and (e.visible_until is null or e.visible_until > statement_timestamp()) and e.required_keys = '{}';
create or replace function showcase_listed(list text, language text) returns bytea
  language plpgsql stable set enable_sort = off set enable_bitmapscan = off set enable_seqscan = off as $$
begin
  if exists (
    select from showcase_visible v where v.collection = list and v.locale = language and not v.is_alone) then
    return (
      select coalesce(string_agg(int4send(o.ordinal), ''::bytea), ''::bytea) from (
        select v.ordinal from showcase_visible v
        where v.collection = list and v.locale = language order by v.sort_at desc nulls last, v.doc_id desc nulls last) as o);
  end if;
  return (
    select coalesce(string_agg(int4send(o.ordinal), ''::bytea), ''::bytea) from (
      select v.ordinal from showcase_alone v
      where v.collection = list and v.locale = language order by v.sort_at desc nulls last, v.doc_id desc nulls last) as o);
end $$;
create or replace function showcase_found(list text, language text, lexemes text[])
  returns table (lexeme text, rows bytea)
  language plpgsql stable set enable_seqscan = off set enable_indexscan = off as $$
begin
  return query select l.asked, (
    select coalesce(string_agg(int4send(v.ordinal), ''::bytea), ''::bytea) from showcase_visible v
    where v.search @@ l.asked::tsquery and v.collection || ' ' || v.locale = list || ' ' || language)
  from unnest(lexemes) as l(asked);
end $$;
do $$
begin
  if exists (select from pg_roles where rolname = 'streekwerk_public') then
    grant select on showcase_alone to streekwerk_public;
  end if;
end $$;
drop index showcase_entries_search;
`),
  )
}
