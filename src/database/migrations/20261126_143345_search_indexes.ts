import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
CREATE INDEX "projects_locales_title_search_idx" ON "projects_locales" USING gin ("title" gin_trgm_ops);
CREATE INDEX "projects_locales_summary_search_idx" ON "projects_locales" USING gin ("summary" gin_trgm_ops);
CREATE INDEX "_projects_v_locales_version_title_search_idx" ON "_projects_v_locales" USING gin ("version_title" gin_trgm_ops);
CREATE INDEX "_projects_v_locales_version_summary_search_idx" ON "_projects_v_locales" USING gin ("version_summary" gin_trgm_ops);
CREATE INDEX "updates_locales_title_search_idx" ON "updates_locales" USING gin ("title" gin_trgm_ops);
CREATE INDEX "_updates_v_locales_version_title_search_idx" ON "_updates_v_locales" USING gin ("version_title" gin_trgm_ops);
CREATE INDEX "value_rounds_name_search_idx" ON "value_rounds" USING gin ("name" gin_trgm_ops);
CREATE INDEX "value_statements_evidence_search_idx" ON "value_statements" USING gin ("evidence" gin_trgm_ops);
CREATE INDEX "values_key_search_idx" ON "values" USING gin ("key" gin_trgm_ops);
CREATE INDEX "values_locales_name_search_idx" ON "values_locales" USING gin ("name" gin_trgm_ops);
CREATE INDEX "resources_outsider_search_idx" ON "resources" USING gin ("outsider" gin_trgm_ops);
CREATE INDEX "resources_place_search_idx" ON "resources" USING gin ("place" gin_trgm_ops);
CREATE INDEX "resources_locales_title_search_idx" ON "resources_locales" USING gin ("title" gin_trgm_ops);
CREATE INDEX "resource_types_code_search_idx" ON "resource_types" USING gin ("code" gin_trgm_ops);
CREATE INDEX "resource_types_locales_name_search_idx" ON "resource_types_locales" USING gin ("name" gin_trgm_ops);
CREATE INDEX "sources_title_search_idx" ON "sources" USING gin ("title" gin_trgm_ops);
CREATE INDEX "sources_publisher_search_idx" ON "sources" USING gin ("publisher" gin_trgm_ops);
CREATE INDEX "transfers_title_search_idx" ON "transfers" USING gin ("title" gin_trgm_ops);
CREATE INDEX "transfers_soft_value_statement_search_idx" ON "transfers" USING gin ("soft_value_statement" gin_trgm_ops);
CREATE INDEX "balance_judgements_reason_search_idx" ON "balance_judgements" USING gin ("reason" gin_trgm_ops);
CREATE INDEX "exchange_questions_key_search_idx" ON "exchange_questions" USING gin ("key" gin_trgm_ops);
CREATE INDEX "exchange_questions_locales_question_search_idx" ON "exchange_questions_locales" USING gin ("question" gin_trgm_ops);
CREATE INDEX "plan_sections_locales_title_search_idx" ON "plan_sections_locales" USING gin ("title" gin_trgm_ops);
CREATE INDEX "_plan_sections_v_locales_version_title_search_idx" ON "_plan_sections_v_locales" USING gin ("version_title" gin_trgm_ops);
CREATE INDEX "budget_lines_locales_description_search_idx" ON "budget_lines_locales" USING gin ("description" gin_trgm_ops);
CREATE INDEX "coverage_lines_locales_description_search_idx" ON "coverage_lines_locales" USING gin ("description" gin_trgm_ops);
CREATE INDEX "risks_locales_title_search_idx" ON "risks_locales" USING gin ("title" gin_trgm_ops);
CREATE INDEX "best_practices_locales_title_search_idx" ON "best_practices_locales" USING gin ("title" gin_trgm_ops);
CREATE INDEX "best_practices_locales_problem_search_idx" ON "best_practices_locales" USING gin ("problem" gin_trgm_ops);
CREATE INDEX "_best_practices_v_locales_version_title_search_idx" ON "_best_practices_v_locales" USING gin ("version_title" gin_trgm_ops);
CREATE INDEX "_best_practices_v_locales_version_problem_search_idx" ON "_best_practices_v_locales" USING gin ("version_problem" gin_trgm_ops);
CREATE INDEX "curriculum_links_locales_title_search_idx" ON "curriculum_links_locales" USING gin ("title" gin_trgm_ops);
CREATE INDEX "curriculum_links_locales_description_search_idx" ON "curriculum_links_locales" USING gin ("description" gin_trgm_ops);
CREATE INDEX "_curriculum_links_v_locales_version_title_search_idx" ON "_curriculum_links_v_locales" USING gin ("version_title" gin_trgm_ops);
CREATE INDEX "_curriculum_links_v_locales_version_description_search_idx" ON "_curriculum_links_v_locales" USING gin ("version_description" gin_trgm_ops);
CREATE INDEX "questions_locales_text_search_idx" ON "questions_locales" USING gin ("text" gin_trgm_ops);
CREATE INDEX "questions_locales_deliverable_search_idx" ON "questions_locales" USING gin ("deliverable" gin_trgm_ops);
CREATE INDEX "assignments_group_search_idx" ON "assignments" USING gin ("group" gin_trgm_ops);
CREATE INDEX "programmes_code_search_idx" ON "programmes" USING gin ("code" gin_trgm_ops);
CREATE INDEX "programmes_locales_name_search_idx" ON "programmes_locales" USING gin ("name" gin_trgm_ops);
CREATE INDEX "broker_contacts_school_name_search_idx" ON "broker_contacts" USING gin ("school_name" gin_trgm_ops);
CREATE INDEX "broker_contacts_project_title_search_idx" ON "broker_contacts" USING gin ("project_title" gin_trgm_ops);
CREATE INDEX "broker_contacts_summary_search_idx" ON "broker_contacts" USING gin ("summary" gin_trgm_ops);
CREATE INDEX "partners_name_search_idx" ON "partners" USING gin ("name" gin_trgm_ops);
CREATE INDEX "partners_identifiers_kvk_search_idx" ON "partners" USING gin ("identifiers_kvk" gin_trgm_ops);
CREATE INDEX "partners_identifiers_brin_search_idx" ON "partners" USING gin ("identifiers_brin" gin_trgm_ops);
CREATE INDEX "partners_address_city_search_idx" ON "partners" USING gin ("address_city" gin_trgm_ops);
CREATE INDEX "_partners_v_version_name_search_idx" ON "_partners_v" USING gin ("version_name" gin_trgm_ops);
CREATE INDEX "_partners_v_version_identifiers_kvk_search_idx" ON "_partners_v" USING gin ("version_identifiers_kvk" gin_trgm_ops);
CREATE INDEX "_partners_v_version_identifiers_brin_search_idx" ON "_partners_v" USING gin ("version_identifiers_brin" gin_trgm_ops);
CREATE INDEX "_partners_v_version_address_city_search_idx" ON "_partners_v" USING gin ("version_address_city" gin_trgm_ops);
CREATE INDEX "contacts_person_search_idx" ON "contacts" USING gin ("person" gin_trgm_ops);
CREATE INDEX "contacts_function_search_idx" ON "contacts" USING gin ("function" gin_trgm_ops);
CREATE INDEX "contacts_email_search_idx" ON "contacts" USING gin ("email" gin_trgm_ops);
CREATE INDEX "funds_provider_name_search_idx" ON "funds" USING gin ("provider_name" gin_trgm_ops);
CREATE INDEX "funds_locales_name_search_idx" ON "funds_locales" USING gin ("name" gin_trgm_ops);
CREATE INDEX "themes_locales_title_search_idx" ON "themes_locales" USING gin ("title" gin_trgm_ops);
CREATE INDEX "agendas_locales_title_search_idx" ON "agendas_locales" USING gin ("title" gin_trgm_ops);
CREATE INDEX "municipalities_name_search_idx" ON "municipalities" USING gin ("name" gin_trgm_ops);
CREATE INDEX "municipalities_code_search_idx" ON "municipalities" USING gin ("code" gin_trgm_ops);
CREATE INDEX "media_filename_search_idx" ON "media" USING gin ("filename" gin_trgm_ops);
CREATE INDEX "media_credit_search_idx" ON "media" USING gin ("credit" gin_trgm_ops);
CREATE INDEX "media_locales_alt_search_idx" ON "media_locales" USING gin ("alt" gin_trgm_ops);
CREATE INDEX "files_title_search_idx" ON "files" USING gin ("title" gin_trgm_ops);
CREATE INDEX "files_filename_search_idx" ON "files" USING gin ("filename" gin_trgm_ops);
CREATE INDEX "users_name_search_idx" ON "users" USING gin ("name" gin_trgm_ops);
CREATE INDEX "users_email_search_idx" ON "users" USING gin ("email" gin_trgm_ops);
`)
}
