import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

/** Numbers for the states of public rows, by which what they carry is counted. */
export const up: MigrationStep = async ({ db }) => {
  await db.execute(
    sql.raw(`
alter table showcase_entries set (toast_tuple_target = 256);
ALTER TABLE "showcase_entries" ADD COLUMN "ordinal" serial NOT NULL;
CREATE INDEX "showcase_entries_ordinal" ON "showcase_entries" USING btree ("ordinal");
create or replace view showcase_visible as
select e.collection, e.doc_id, e.locale, e.slug, e.path, e.title, e.lang, e.data, e.ref_keys, e.filenames, e.facets,
  e.search, e.sort_at, e.ordinal
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
create or replace function showcase_number() returns trigger language plpgsql as $$
begin
  new.ordinal := nextval(pg_get_serial_sequence('showcase_entries', 'ordinal'));
  return new;
end $$;
create or replace trigger showcase_entries_number before update on showcase_entries
  for each row execute function showcase_number();
`),
  )
}
