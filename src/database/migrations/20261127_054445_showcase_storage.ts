import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

/**
 * What public rows are found, compared and put in order by stays in them; rows that are there are stored anew, and the public pages
 * wait meanwhile. The order of a list comes from its index on every version of PostgreSQL.
 */
export const up: MigrationStep = async ({ db }) => {
  await db.execute(
    sql.raw(`
alter table showcase_entries
  alter column collection set storage plain, alter column doc_id set storage plain,
  alter column locale set storage plain, alter column lang set storage plain,
  alter column slug set storage main, alter column path set storage main, alter column title set storage main,
  alter column required_keys set storage main;
cluster showcase_entries using showcase_entries_newest;
alter table showcase_entries set without cluster;
create or replace function showcase_listed(list text, language text) returns bytea
  language plpgsql stable set enable_sort = off set enable_bitmapscan = off as $$
begin
  return (
    select coalesce(string_agg(int4send(o.ordinal), ''::bytea), ''::bytea) from (
      select v.ordinal from showcase_visible v
      where v.collection = list and v.locale = language order by v.sort_at desc nulls last, v.doc_id desc nulls last) as o);
end $$;
`),
  )
}
