import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

/** Words are looked up in their index, whatever the planner thinks of it. */
export const up: MigrationStep = async ({ db }) => {
  await db.execute(
    sql.raw(`
create or replace function showcase_found(list text, language text, question tsquery) returns bytea
  language plpgsql stable set enable_seqscan = off set enable_indexscan = off as $$
begin
  return (
    select coalesce(string_agg(int4send(v.ordinal), ''::bytea), ''::bytea) from showcase_visible v
    where v.collection = list and v.locale = language and v.search @@ question);
end $$;
`),
  )
}
