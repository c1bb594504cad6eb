import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

/** What is searched for is looked up a lexeme at a time, several at once. */
export const up: MigrationStep = async ({ db }) => {
  await db.execute(
    sql.raw(`
drop function if exists showcase_found(text, text, tsquery);
create or replace function showcase_found(list text, language text, lexemes text[])
  returns table (lexeme text, rows bytea)
  language plpgsql stable set enable_seqscan = off set enable_indexscan = off as $$
begin
  return query select l.asked, (
    select coalesce(string_agg(int4send(v.ordinal), ''::bytea), ''::bytea) from showcase_visible v
    where v.search @@ l.asked::tsquery and v.collection || '' = list and v.locale || '' = language)
  from unnest(lexemes) as l(asked);
end $$;
`),
  )
}
