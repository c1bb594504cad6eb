import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

/** What is searched for is looked up a lexeme at a time, several at once; a list's order is that of its index. */
export const up: MigrationStep = async ({ db }) => {
  await db.execute(
    sql.raw(`
create or replace function showcase_listed(list text, language text) returns bytea
  language plpgsql stable set enable_sort = off set enable_bitmapscan = off as $$
begin
  return (
    select coalesce(string_agg(int4send(v.ordinal), ''::bytea order by v.sort_at desc nulls last, v.doc_id desc nulls last), ''::bytea)
    from showcase_visible v where v.collection = list and v.locale = language);
end $$;
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
