import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
CREATE INDEX "projects_locales_story_names_idx" ON "projects_locales" USING gin (jsonb_path_query_array("story", '$.**.value'));
CREATE INDEX "projects_locales_results_names_idx" ON "projects_locales" USING gin (jsonb_path_query_array("results", '$.**.value'));
CREATE INDEX "_projects_v_locales_version_story_names_idx" ON "_projects_v_locales" USING gin (jsonb_path_query_array("version_story", '$.**.value'));
CREATE INDEX "_projects_v_locales_version_results_names_idx" ON "_projects_v_locales" USING gin (jsonb_path_query_array("version_results", '$.**.value'));
CREATE INDEX "updates_locales_text_names_idx" ON "updates_locales" USING gin (jsonb_path_query_array("text", '$.**.value'));
CREATE INDEX "_updates_v_locales_version_text_names_idx" ON "_updates_v_locales" USING gin (jsonb_path_query_array("version_text", '$.**.value'));
CREATE INDEX "plan_sections_locales_text_names_idx" ON "plan_sections_locales" USING gin (jsonb_path_query_array("text", '$.**.value'));
CREATE INDEX "_plan_sections_v_locales_version_text_names_idx" ON "_plan_sections_v_locales" USING gin (jsonb_path_query_array("version_text", '$.**.value'));
CREATE INDEX "best_practices_locales_approach_names_idx" ON "best_practices_locales" USING gin (jsonb_path_query_array("approach", '$.**.value'));
CREATE INDEX "_best_practices_v_locales_version_approach_names_idx" ON "_best_practices_v_locales" USING gin (jsonb_path_query_array("version_approach", '$.**.value'));
CREATE INDEX "partners_locales_about_names_idx" ON "partners_locales" USING gin (jsonb_path_query_array("about", '$.**.value'));
CREATE INDEX "_partners_v_locales_version_about_names_idx" ON "_partners_v_locales" USING gin (jsonb_path_query_array("version_about", '$.**.value'));
`)
}
