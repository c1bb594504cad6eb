import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

/** The functions, triggers and views of the public layer, as the showcase plugin had them on this day. */
export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql.raw(String.raw`
create extension if not exists unaccent;
create extension if not exists pg_trgm;
do $$
declare pair record;
begin
  for pair in select * from (values ('showcase_nl', 'dutch'), ('showcase_en', 'english')) as v(name, base) loop
    if not exists (select from pg_ts_config where cfgname = pair.name and cfgnamespace = current_schema()::regnamespace) then
      execute format('create text search configuration %I (copy = pg_catalog.%I)', pair.name, pair.base);
      execute format('alter text search configuration %I alter mapping for hword, hword_part, word with unaccent, %I',
        pair.name, pair.base || '_stem');
    end if;
  end loop;
end $$;
create or replace function showcase_search_config(lang text) returns regconfig language sql stable as $$
  select case lang when 'nl' then 'showcase_nl'::regconfig when 'en' then 'showcase_en'::regconfig
    else 'pg_catalog.simple'::regconfig end
$$;
create or replace function showcase_search(parts jsonb) returns tsvector language plpgsql stable as $$
declare
  part jsonb;
  answer tsvector := ''::tsvector;
begin
  for part in select * from jsonb_array_elements(parts) loop
    answer := answer || setweight(
      to_tsvector(showcase_search_config(part ->> 'lang'), part ->> 'text'), (part ->> 'weight')::"char");
  end loop;
  return answer;
end $$;
create or replace view showcase_visible as
select e.collection, e.doc_id, e.locale, e.slug, e.path, e.title, e.lang, e.data, e.ref_keys, e.filenames, e.facets,
  e.search, e.sort_at
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
create or replace view showcase_next_change as
select least(
  (select min(visible_from) from showcase_entries where visible_from > statement_timestamp()),
  (select min(visible_until) from showcase_entries where visible_until > statement_timestamp())) as at;
insert into showcase_state (id, generation) values (1, 0) on conflict do nothing;
create or replace function showcase_note() returns trigger language plpgsql as $$
declare
  noted text := coalesce(current_setting('showcase.changed', true), '');
  changed record;
  key text;
begin
  if noted = '*' then return null; end if;
  if tg_op = 'DELETE' then changed := old; else changed := new; end if;
  key := ' ' || changed.collection || ':' || changed.doc_id || ' ';
  if length(noted) + length(key) > 6000 then
    perform set_config('showcase.changed', '*', true);
  elsif strpos(noted, key) = 0 then
    perform set_config('showcase.changed', noted || key, true);
  end if;
  return null;
end $$;
create or replace function showcase_announce() returns trigger language plpgsql as $$
declare
  noted text := coalesce(current_setting('showcase.changed', true), '');
  now_at bigint;
begin
  if noted = '' then return null; end if;
  perform set_config('showcase.changed', '', true);
  update showcase_state set generation = generation + 1 where id = 1 returning generation into now_at;
  perform pg_notify('showcase', json_build_object('generation', now_at, 'keys',
    case when noted = '*' then null else to_json(regexp_split_to_array(trim(noted), '\s+')) end)::text);
  return null;
end $$;
create or replace trigger showcase_entries_note after insert or update or delete on showcase_entries
  for each row execute function showcase_note();
create or replace trigger showcase_paths_note after insert or update or delete on showcase_paths
  for each row execute function showcase_note();
drop trigger if exists showcase_entries_announce on showcase_entries;
create constraint trigger showcase_entries_announce after insert or update or delete on showcase_entries
  deferrable initially deferred for each row execute function showcase_announce();
drop trigger if exists showcase_paths_announce on showcase_paths;
create constraint trigger showcase_paths_announce after insert or update or delete on showcase_paths
  deferrable initially deferred for each row execute function showcase_announce();
`))
}
