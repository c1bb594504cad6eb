import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

/** A notice of what changed in public tells enough to forget no more pages than were made from it. */
export const up: MigrationStep = async ({ db }) => {
  await db.execute(
    sql.raw(`
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
create or replace trigger showcase_paths_note after insert or update or delete on showcase_paths
  for each row execute function showcase_note_path();
`),
  )
}
