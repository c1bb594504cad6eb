import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

/**
 * What was delivered or cancelled stays as it is, whoever asks: only the key of an import and the time of saving may still
 * change, and what was delivered is never deleted. 55000 is answered with 409.
 */
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
    and (to_jsonb(new) - 'updated_at' - 'import_key') is distinct from (to_jsonb(old) - 'updated_at' - 'import_key') then
    raise exception 'transfer % is % and cannot be changed', old.id, old.state using errcode = '55000';
  end if;
  return new;
end $$;
create or replace trigger transfers_keep_settled before update or delete on transfers
  for each row execute function transfers_keep_settled();
alter table transfers enable always trigger transfers_keep_settled;
`)
}
