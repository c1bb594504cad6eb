import { NEWEST_FIRST } from '../reader/orders'

/**
 * A text search configuration per language that folds accents away before it stems, and the function that finds it.
 * Other languages than these are searched without stemming.
 */
const searchConfigurations = `
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gin;
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
end $$;`

/** That the time of a row has come and is not over. */
const inTime = (row: 'e' | 'r'): string =>
  `(${row}.visible_from is null or ${row}.visible_from <= statement_timestamp())
  and (${row}.visible_until is null or ${row}.visible_until > statement_timestamp())`

/**
 * What a visitor may see now. Everything public is read through this view, so that no query can forget a date or a
 * document that must be public first; a database role for the public needs SELECT on it and not on the table. Of those that need no
 * other to be public a second view tells which they are, and no more than an index holds.
 */
const visibleRows = `
create or replace view showcase_visible as
select e.collection, e.doc_id, e.locale, e.slug, e.path, e.title, e.lang, e.data, e.ref_keys, e.filenames, e.facets,
  e.search, e.sort_at, e.ordinal, e.required_keys = '{}' as is_alone,
  greatest(e.visible_from, (
    select max(r.visible_from) from unnest(e.required_keys) as k(key)
    join showcase_entries r on r.collection = split_part(k.key, ':', 1)
      and r.doc_id = substr(k.key, strpos(k.key, ':') + 1) and r.locale = e.locale)) as visible_since
from showcase_entries e
where ${inTime('e')}
  and (e.required_keys = '{}' or not exists (
    select from unnest(e.required_keys) as k(key)
    where not exists (
      select from showcase_entries r
      where r.collection = split_part(k.key, ':', 1)
        and r.doc_id = substr(k.key, strpos(k.key, ':') + 1)
        and r.locale = e.locale
        and ${inTime('r')})));
create or replace view showcase_alone as
select e.collection, e.doc_id, e.locale, e.sort_at, e.ordinal
from showcase_entries e
where ${inTime('e')} and e.required_keys = '{}';
create or replace view showcase_next_change as
select least(
  (select min(visible_from) from showcase_entries where visible_from > statement_timestamp()),
  (select min(visible_until) from showcase_entries where visible_until > statement_timestamp())) as at;`

/**
 * Each change of a row or a path is noted as it happens and announced once, at the end of its transaction: the
 * generation grows by one and a notice names what changed: `projects:1`, `updates>projects:1` for those that it refers to or did, and
 * `updates:*` where others of a collection may have come or gone with it (see `domain/tracing`). The counter's row is locked only while committing, so it
 * holds up nobody, and the numbers follow the order of the commits. It works for whoever changes the rows, by hand too.
 */
const announcements = `
insert into showcase_state (id, generation) values (1, 0) on conflict do nothing;
create or replace function showcase_note_all(keys text[]) returns void language plpgsql as $$
declare
  noted text := coalesce(current_setting('showcase.changed', true), '');
  key text;
begin
  foreach key in array keys loop
    key := ' ' || key || ' ';
    if noted = '*' or length(noted) + length(key) > 6000 then
      noted := '*';
    elsif strpos(noted, key) = 0 then
      noted := noted || key;
    end if;
  end loop;
  perform set_config('showcase.changed', noted, true);
end $$;
create or replace function showcase_keys_of(e showcase_entries) returns text[] language sql immutable as $$
  select array_agg(key) from (
    select e.collection || ':' || e.doc_id as key
    union all select e.collection || '>' || named.key from unnest(e.ref_keys) as named(key)) as k
$$;
create or replace function showcase_appearing(e showcase_entries) returns text[] language sql stable as $$
  select coalesce(array_agg(distinct k.collection || ':*'), '{}') from (
    select d.collection from showcase_entries d
    where d.ref_keys @> array[e.collection || ':' || e.doc_id]
      and d.required_keys @> array[e.collection || ':' || e.doc_id] and d.locale = e.locale
    union all
    select e.collection where not exists (
      select from showcase_visible v where v.collection = e.collection and v.locale = e.locale)) as k
$$;
create or replace function showcase_note() returns trigger language plpgsql as $$
begin
  if current_setting('showcase.changed', true) = '*' then return null; end if;
  if tg_op <> 'INSERT' then perform showcase_note_all(showcase_keys_of(old)); end if;
  if tg_op <> 'DELETE' then perform showcase_note_all(showcase_keys_of(new)); end if;
  if tg_op = 'INSERT' then
    perform showcase_note_all(showcase_appearing(new));
  elsif tg_op = 'DELETE' then
    perform showcase_note_all(showcase_appearing(old));
  elsif (old.visible_from, old.visible_until, old.required_keys)
      is distinct from (new.visible_from, new.visible_until, new.required_keys) then
    perform showcase_note_all(showcase_appearing(new));
  end if;
  return null;
end $$;
create or replace function showcase_note_path() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then perform showcase_note_all(array[old.collection || ':' || old.doc_id]); end if;
  if tg_op <> 'DELETE' then perform showcase_note_all(array[new.collection || ':' || new.doc_id]); end if;
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
    case when noted = '*' then null else to_json(regexp_split_to_array(trim(noted), '\\s+')) end)::text);
  return null;
end $$;
create or replace trigger showcase_entries_note after insert or update or delete on showcase_entries
  for each row execute function showcase_note();
create or replace trigger showcase_paths_note after insert or update or delete on showcase_paths
  for each row execute function showcase_note_path();
drop trigger if exists showcase_entries_announce on showcase_entries;
create constraint trigger showcase_entries_announce after insert or update or delete on showcase_entries
  deferrable initially deferred for each row execute function showcase_announce();
drop trigger if exists showcase_paths_announce on showcase_paths;
create constraint trigger showcase_paths_announce after insert or update or delete on showcase_paths
  deferrable initially deferred for each row execute function showcase_announce();`

/**
 * What is counted looks at many rows and at little of each, so what is long in a row is kept apart from it. What rows are found,
 * compared and put in order by stays in them: an id that is kept elsewhere is fetched for every comparison. A changed row
 * gets a new number, whoever changes it: what was learned of the old one is of no row any more.
 */
const numbers = `
alter table showcase_entries set (toast_tuple_target = 256);
alter table showcase_entries
  alter column collection set storage plain, alter column doc_id set storage plain,
  alter column locale set storage plain, alter column lang set storage plain,
  alter column slug set storage main, alter column path set storage main, alter column title set storage main,
  alter column required_keys set storage main;
create or replace function showcase_number() returns trigger language plpgsql as $$
begin
  new.ordinal := nextval(pg_get_serial_sequence('showcase_entries', 'ordinal'));
  return new;
end $$;
create or replace trigger showcase_entries_number before update on showcase_entries
  for each row execute function showcase_number();`

/**
 * The numbers of the rows of a list, the newest first, four bytes each. Where no row of the list needs another one to be public they are
 * told by an index alone. The planner takes comparing ids for cheap: in the order of a language it takes seconds for
 * a hundred thousand, so here the order may only come from an index; an aggregate that orders by itself would always sort before PostgreSQL 16.
 */
const listing = `
create index if not exists showcase_entries_alone on showcase_entries
  (collection, locale, sort_at desc nulls last, doc_id desc nulls last)
  include (ordinal, visible_from, visible_until) where required_keys = '{}';
create index if not exists showcase_entries_needing on showcase_entries (collection, locale)
  where not (required_keys = '{}');
create or replace function showcase_listed(list text, language text) returns bytea
  language plpgsql stable set enable_sort = off set enable_bitmapscan = off set enable_seqscan = off as $$
begin
  if exists (
    select from showcase_visible v where v.collection = list and v.locale = language and not v.is_alone) then
    return (
      select coalesce(string_agg(int4send(o.ordinal), ''::bytea), ''::bytea) from (
        select v.ordinal from showcase_visible v
        where v.collection = list and v.locale = language order by ${NEWEST_FIRST}) as o);
  end if;
  return (
    select coalesce(string_agg(int4send(o.ordinal), ''::bytea), ''::bytea) from (
      select v.ordinal from showcase_alone v
      where v.collection = list and v.locale = language order by ${NEWEST_FIRST}) as o);
end $$;`

/**
 * Of each lexeme the numbers of the rows of a list that have it, four bytes each. The index of words knows which list a row is in, so
 * that no row of another is looked at. The planner does not know what it costs to unpack the words of a long text, and would look through all
 * of them for a word that many have; here it may only ask that index.
 */
const finding = `
drop function if exists showcase_found(text, text, tsquery);
create index if not exists showcase_entries_found on showcase_entries
  using gin ((collection || ' ' || locale), search);
create or replace function showcase_found(list text, language text, lexemes text[])
  returns table (lexeme text, rows bytea)
  language plpgsql stable set enable_seqscan = off set enable_indexscan = off as $$
begin
  return query select l.asked, (
    select coalesce(string_agg(int4send(v.ordinal), ''::bytea), ''::bytea) from showcase_visible v
    where v.search @@ l.asked::tsquery and v.collection || ' ' || v.locale = list || ' ' || language)
  from unnest(lexemes) as l(asked);
end $$;`

/**
 * What the latest values of rows make together. The planner takes groups for many and would put all rows in their order first, on disk.
 * Which rows a visitor sees is found out at once for all: what they need and is not there is mostly little, while asking of each row
 * takes as long as all else. Numbers are added as they are written, so that 0.1 and 0.2 are 0.3.
 */
const figures = `
alter table showcase_entries
  alter column measured_of set storage main, alter column measured_as set storage main,
  alter column measured_value set storage main, alter column measured_numerator set storage main,
  alter column measured_denominator set storage main;
create or replace view showcase_measured as
select e.collection, e.doc_id, e.locale, e.measured_of, e.measured_as, e.measured_value, e.measured_numerator,
  e.measured_denominator, e.measured_until
from showcase_entries e
left join (
  select needed.collection, needed.locale, array_agg(needed.key) as keys
  from (
    select distinct alike.collection, alike.locale, k.key
    from (
      select distinct n.collection, n.locale, n.required_keys from showcase_entries n
      where not (n.required_keys = '{}') and n.measured_as is not null) as alike
    cross join unnest(alike.required_keys) as k(key)) as needed
  where not exists (
    select from showcase_entries r
    where r.collection = split_part(needed.key, ':', 1)
      and r.doc_id = substr(needed.key, strpos(needed.key, ':') + 1)
      and r.locale = needed.locale
      and ${inTime('r')})
  group by needed.collection, needed.locale) as missing
  on missing.collection = e.collection and missing.locale = e.locale
where ${inTime('e')} and e.measured_as is not null
  and (e.required_keys = '{}' or missing.keys is null or not e.required_keys && missing.keys);
create or replace function showcase_figures(list text, language text, role text, most int)
  returns table (key text, measured_as text, documents bigint, value numeric, numerator numeric,
    denominator numeric, latest numeric, until text)
  language plpgsql stable set enable_sort = off as $$
begin
  return query
  select v.measured_of ->> role, v.measured_as, count(*), sum(v.measured_value), sum(v.measured_numerator),
    sum(v.measured_denominator),
    (max(array[v.measured_until::text, v.doc_id, v.measured_value::text])
      filter (where v.measured_as like '["latest"%'))[3]::numeric,
    max(v.measured_until)::text
  from showcase_measured v
  where v.collection = list and v.locale = language and v.measured_of ? role
  group by 1, 2 order by 3 desc, 1, 2 limit most;
end $$;`

/**
 * New words are settled at the end of their transaction, one transaction at a time, so that nobody who writes the same word
 * waits longer than a commit takes. The first call settles them all; the others find nothing left.
 */
const words = `
create index if not exists showcase_words_parts on showcase_words using gin (word gin_trgm_ops);
create or replace function showcase_settle_words() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('showcase_words'));
  insert into showcase_words (locale, word)
    select distinct locale, word from showcase_words_staged where txid = pg_current_xact_id()::text
    on conflict do nothing;
  delete from showcase_words_staged where txid = pg_current_xact_id()::text;
  return null;
end $$;
drop trigger if exists showcase_words_settle on showcase_words_staged;
create constraint trigger showcase_words_settle after insert on showcase_words_staged
  deferrable initially deferred for each row execute function showcase_settle_words();`

/**
 * What the tables need beyond themselves: run `up` after the migration that makes them, `down` before the one that drops
 * them. Both may be run again. The extensions stay: others may use them.
 */
export const showcaseSql = {
  up: searchConfigurations + visibleRows + announcements + numbers + listing + finding + figures + words,
  down: `
drop function if exists showcase_listed(text, text);
drop function if exists showcase_found(text, text, text[]);
drop function if exists showcase_figures(text, text, text, int);
drop view if exists showcase_measured;
drop view if exists showcase_next_change;
drop view if exists showcase_alone;
drop view if exists showcase_visible;
drop trigger if exists showcase_entries_note on showcase_entries;
drop trigger if exists showcase_entries_announce on showcase_entries;
drop trigger if exists showcase_entries_number on showcase_entries;
drop trigger if exists showcase_paths_note on showcase_paths;
drop trigger if exists showcase_paths_announce on showcase_paths;
drop trigger if exists showcase_words_settle on showcase_words_staged;
drop function if exists showcase_settle_words();
drop function if exists showcase_number();
drop function if exists showcase_note();
drop function if exists showcase_note_path();
drop function if exists showcase_note_all(text[]);
do $$ begin
  if to_regclass('showcase_entries') is not null then
    drop function if exists showcase_keys_of(showcase_entries);
    drop function if exists showcase_appearing(showcase_entries);
  end if;
end $$;
drop function if exists showcase_announce();
drop index if exists showcase_entries_alone;
drop index if exists showcase_entries_needing;
drop index if exists showcase_entries_found;
drop function if exists showcase_search(jsonb);
drop function if exists showcase_search_config(text);
drop text search configuration if exists showcase_nl;
drop text search configuration if exists showcase_en;`,
}
