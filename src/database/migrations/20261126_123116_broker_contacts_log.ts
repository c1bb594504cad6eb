import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

/** The log of contacts with schools is only added to, whoever asks the database. */
export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
create or replace function broker_contacts_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'broker_contacts is a log: it is not changed or deleted' using errcode = '23001';
end $$;
create trigger broker_contacts_keep before update or delete on broker_contacts
  for each row execute function broker_contacts_append_only();
create trigger broker_contacts_keep_all before truncate on broker_contacts
  for each statement execute function broker_contacts_append_only();
alter table broker_contacts enable always trigger broker_contacts_keep;
alter table broker_contacts enable always trigger broker_contacts_keep_all;
`)
}
