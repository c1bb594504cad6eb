import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

/** Of what was delivered or cancelled it may still be said whether the public reads of it; all else stays as it is. */
export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
create or replace function transfers_keep_settled() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.state = 'delivered' then
      raise exception 'transfer % was delivered and cannot be deleted', old.id using errcode = '55000';
    end if;
    return old;
  end if;
  if old.state in ('delivered', 'cancelled')
    and (to_jsonb(new) - 'updated_at' - 'import_key' - 'is_public')
      is distinct from (to_jsonb(old) - 'updated_at' - 'import_key' - 'is_public') then
    raise exception 'transfer % is % and cannot be changed', old.id, old.state using errcode = '55000';
  end if;
  return new;
end $$;
`)
}
