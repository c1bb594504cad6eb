import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
ALTER TABLE "projects_locales" ADD COLUMN "sources" jsonb;
ALTER TABLE "_projects_v_locales" ADD COLUMN "version_sources" jsonb;
CREATE INDEX "projects_locales_sources_names_idx" ON "projects_locales" USING gin (jsonb_path_query_array("sources", '$.**.value'));
CREATE INDEX "_projects_v_locales_version_sources_names_idx" ON "_projects_v_locales" USING gin (jsonb_path_query_array("version_sources", '$.**.value'));
`)
}
