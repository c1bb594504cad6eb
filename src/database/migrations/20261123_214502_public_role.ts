import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

/**
 * The group that may read what the public pages are made of, and by which migrations. Roles belong to the whole server, so it may
 * be there already; who may not make roles goes without, and `npm run public-role` makes it later.
 */
export const up: MigrationStep = async ({ db }) => {
  await db.execute(
    sql.raw(`
do $$
begin
  if not exists (select from pg_roles where rolname = 'streekwerk_public') then
    begin
      create role streekwerk_public nologin;
    exception
      when insufficient_privilege then return;
      when duplicate_object or unique_violation then null;
    end;
  end if;
  grant select on showcase_visible, showcase_next_change, showcase_paths, showcase_state, payload_migrations
    to streekwerk_public;
end $$;
`),
  )
}
