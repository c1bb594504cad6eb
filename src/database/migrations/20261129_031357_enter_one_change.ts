import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

/** What writes one change with its values down; that of many stays, which programs of before it go on asking while they are replaced. */
export const up: MigrationStep = async ({ db }) => {
  await db.execute(
    sql.raw(`
create or replace function audit_trail_enter(
  actor_collection text, actor_id text, action text, collection text, doc_id text, committed jsonb,
  paths text[], salts text[], befores text[], afters text[]
) returns bigint language plpgsql as $$
declare
  entered bigint;
begin
  insert into audit_entries (actor_collection, actor_id, action, collection, doc_id, committed)
    values ($1, $2, $3, $4, $5, $6) returning id into entered;
  insert into audit_values (entry_id, path, salt, before, after)
    select entered, v.path, decode(v.salt, 'hex'), v.before, v.after
    from unnest(paths, salts, befores, afters) as v(path, salt, before, after);
  return entered;
end $$;`),
  )
}
