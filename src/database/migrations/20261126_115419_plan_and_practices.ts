import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
CREATE TYPE "public"."enum_project_plans_status" AS ENUM('draft', 'in-review', 'agreed');
CREATE TYPE "public"."enum_plan_sections_status" AS ENUM('empty', 'draft', 'ready', 'agreed');
CREATE TYPE "public"."enum_plan_sections_key" AS ENUM('motive', 'problem-statement', 'mission', 'why', 'vision', 'ambition', 'phase-budget', 'social-impact', 'research-questions', 'related-projects', 'risks', 'funding-opportunities', 'sensitivity', 'problem-solved', 'missing-partners', 'project-budget-and-coverage', 'results', 'kpis');
CREATE TYPE "public"."enum__plan_sections_v_version_status" AS ENUM('empty', 'draft', 'ready', 'agreed');
CREATE TYPE "public"."enum__plan_sections_v_version_key" AS ENUM('motive', 'problem-statement', 'mission', 'why', 'vision', 'ambition', 'phase-budget', 'social-impact', 'research-questions', 'related-projects', 'risks', 'funding-opportunities', 'sensitivity', 'problem-solved', 'missing-partners', 'project-budget-and-coverage', 'results', 'kpis');
CREATE TYPE "public"."enum_budget_lines_budget" AS ENUM('phase', 'project');
CREATE TYPE "public"."enum_budget_lines_category" AS ENUM('staff', 'hired-expertise', 'education', 'research', 'materials', 'equipment', 'digital', 'location', 'travel', 'communication', 'organisation', 'unforeseen', 'other');
CREATE TYPE "public"."enum_coverage_lines_budget" AS ENUM('phase', 'project');
CREATE TYPE "public"."enum_coverage_lines_kind" AS ENUM('own-money', 'partner-cash', 'exchange', 'fund', 'subsidy', 'loan', 'other');
CREATE TYPE "public"."enum_coverage_lines_certainty" AS ENUM('certain', 'likely', 'possible', 'uncertain');
CREATE TYPE "public"."enum_best_practices_review_state" AS ENUM('draft', 'submitted', 'reviewed');
CREATE TYPE "public"."enum_best_practices_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__best_practices_v_version_review_state" AS ENUM('draft', 'submitted', 'reviewed');
CREATE TYPE "public"."enum__best_practices_v_version_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__best_practices_v_published_locale" AS ENUM('nl', 'en');
CREATE TYPE "public"."enum_practice_uses_decision" AS ENUM('adopt', 'adapt', 'learn-only', 'reject');
CREATE TYPE "public"."enum_practice_uses_outcome" AS ENUM('worked', 'partly', 'failed', 'unknown');
CREATE TABLE "project_plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"status" "enum_project_plans_status" DEFAULT 'draft' NOT NULL,
	"agreed_on" timestamp(3) with time zone,
	"notes" varchar,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "project_plans_locales" (
	"ambition" varchar,
	"niches" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "plan_sections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"status" "enum_plan_sections_status" DEFAULT 'empty' NOT NULL,
	"owner_id" uuid,
	"plan_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"key" "enum_plan_sections_key" NOT NULL,
	"saved_by_id" uuid,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "plan_sections_locales" (
	"text" jsonb,
	"title" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "_plan_sections_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_status" "enum__plan_sections_v_version_status" DEFAULT 'empty' NOT NULL,
	"version_owner_id" uuid,
	"version_plan_id" uuid NOT NULL,
	"version_project_id" uuid NOT NULL,
	"version_key" "enum__plan_sections_v_version_key" NOT NULL,
	"version_saved_by_id" uuid,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "_plan_sections_v_locales" (
	"version_text" jsonb,
	"version_title" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "budget_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"budget" "enum_budget_lines_budget" NOT NULL,
	"category" "enum_budget_lines_category" NOT NULL,
	"cents" numeric NOT NULL,
	"year" numeric,
	"project_id" uuid NOT NULL,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "budget_lines_cents" CHECK ("cents" is null or ("cents" >= 0 and "cents" = trunc("cents"))),
	CONSTRAINT "budget_lines_year" CHECK ("year" is null or ("year" between 2000 and 2100 and "year" = trunc("year")))
);

CREATE TABLE "budget_lines_locales" (
	"description" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "coverage_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"budget" "enum_coverage_lines_budget" NOT NULL,
	"kind" "enum_coverage_lines_kind" NOT NULL,
	"cents" numeric NOT NULL,
	"certainty" "enum_coverage_lines_certainty" DEFAULT 'possible' NOT NULL,
	"promised_on" timestamp(3) with time zone,
	"project_id" uuid NOT NULL,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "coverage_lines_cents" CHECK ("cents" is null or ("cents" >= 0 and "cents" = trunc("cents")))
);

CREATE TABLE "coverage_lines_locales" (
	"description" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "risks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"likelihood" numeric NOT NULL,
	"impact" numeric NOT NULL,
	"residual_likelihood" numeric,
	"residual_impact" numeric,
	"owner_id" uuid,
	"score" numeric,
	"project_id" uuid NOT NULL,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "risks_likelihood_grade" CHECK ("likelihood" is null or ("likelihood" between 1 and 5 and "likelihood" = trunc("likelihood"))),
	CONSTRAINT "risks_impact_grade" CHECK ("impact" is null or ("impact" between 1 and 5 and "impact" = trunc("impact"))),
	CONSTRAINT "risks_residual_likelihood_grade" CHECK ("residual_likelihood" is null or ("residual_likelihood" between 1 and 5 and "residual_likelihood" = trunc("residual_likelihood"))),
	CONSTRAINT "risks_residual_impact_grade" CHECK ("residual_impact" is null or ("residual_impact" between 1 and 5 and "residual_impact" = trunc("residual_impact")))
);

CREATE TABLE "risks_locales" (
	"title" varchar,
	"description" varchar,
	"mitigation" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "best_practices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"evidence" varchar,
	"costs" varchar,
	"owner_id" uuid,
	"source_text" varchar,
	"source_url" varchar,
	"manual_present" boolean DEFAULT false,
	"manual_url" varchar,
	"manual_file_id" uuid,
	"review_state" "enum_best_practices_review_state" DEFAULT 'draft',
	"author_id" uuid,
	"last_writer_id" uuid,
	"reviewer_id" uuid,
	"archived" boolean DEFAULT false,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_best_practices_status" DEFAULT 'draft'
);

CREATE TABLE "best_practices_locales" (
	"title" varchar,
	"context" varchar,
	"problem" varchar,
	"approach" jsonb,
	"what_did_not_work" varchar,
	"preconditions" varchar,
	"slug" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "best_practices_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"themes_id" uuid
);

CREATE TABLE "_best_practices_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_evidence" varchar,
	"version_costs" varchar,
	"version_owner_id" uuid,
	"version_source_text" varchar,
	"version_source_url" varchar,
	"version_manual_present" boolean DEFAULT false,
	"version_manual_url" varchar,
	"version_manual_file_id" uuid,
	"version_review_state" "enum__best_practices_v_version_review_state" DEFAULT 'draft',
	"version_author_id" uuid,
	"version_last_writer_id" uuid,
	"version_reviewer_id" uuid,
	"version_archived" boolean DEFAULT false,
	"version_import_key" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__best_practices_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__best_practices_v_published_locale",
	"latest" boolean
);

CREATE TABLE "_best_practices_v_locales" (
	"version_title" varchar,
	"version_context" varchar,
	"version_problem" varchar,
	"version_approach" jsonb,
	"version_what_did_not_work" varchar,
	"version_preconditions" varchar,
	"version_slug" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "_best_practices_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"themes_id" uuid
);

CREATE TABLE "practice_uses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"practice_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"cautions_context_risk" numeric,
	"cautions_follower_risk" numeric,
	"cautions_manual_risk" numeric,
	"cautions_ownership_risk" numeric,
	"owning_team" varchar,
	"decision" "enum_practice_uses_decision",
	"outcome" "enum_practice_uses_outcome",
	"outcome_on" timestamp(3) with time zone,
	"spontaneous" boolean DEFAULT false,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "practice_uses_context_risk" CHECK ("cautions_context_risk" is null or ("cautions_context_risk" between 0 and 3 and "cautions_context_risk" = trunc("cautions_context_risk"))),
	CONSTRAINT "practice_uses_follower_risk" CHECK ("cautions_follower_risk" is null or ("cautions_follower_risk" between 0 and 3 and "cautions_follower_risk" = trunc("cautions_follower_risk"))),
	CONSTRAINT "practice_uses_manual_risk" CHECK ("cautions_manual_risk" is null or ("cautions_manual_risk" between 0 and 3 and "cautions_manual_risk" = trunc("cautions_manual_risk"))),
	CONSTRAINT "practice_uses_ownership_risk" CHECK ("cautions_ownership_risk" is null or ("cautions_ownership_risk" between 0 and 3 and "cautions_ownership_risk" = trunc("cautions_ownership_risk")))
);

CREATE TABLE "practice_uses_locales" (
	"cautions_context_mitigation" varchar,
	"cautions_follower_mitigation" varchar,
	"cautions_manual_mitigation" varchar,
	"cautions_ownership_mitigation" varchar,
	"own_alternative" varchar,
	"stop_criterion" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

ALTER TABLE "projects" ADD COLUMN "saved_by_id" uuid;
ALTER TABLE "_projects_v" ADD COLUMN "version_saved_by_id" uuid;
ALTER TABLE "partners" ADD COLUMN "saved_by_id" uuid;
ALTER TABLE "_partners_v" ADD COLUMN "version_saved_by_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "project_plans_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "plan_sections_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "budget_lines_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "coverage_lines_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "risks_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "best_practices_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "practice_uses_id" uuid;
ALTER TABLE "project_plans" ADD CONSTRAINT "project_plans_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "project_plans_locales" ADD CONSTRAINT "project_plans_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."project_plans"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "plan_sections" ADD CONSTRAINT "plan_sections_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "plan_sections" ADD CONSTRAINT "plan_sections_plan_id_project_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."project_plans"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "plan_sections" ADD CONSTRAINT "plan_sections_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "plan_sections" ADD CONSTRAINT "plan_sections_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "plan_sections_locales" ADD CONSTRAINT "plan_sections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."plan_sections"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_plan_sections_v" ADD CONSTRAINT "_plan_sections_v_parent_id_plan_sections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."plan_sections"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_plan_sections_v" ADD CONSTRAINT "_plan_sections_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_plan_sections_v" ADD CONSTRAINT "_plan_sections_v_version_plan_id_project_plans_id_fk" FOREIGN KEY ("version_plan_id") REFERENCES "public"."project_plans"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_plan_sections_v" ADD CONSTRAINT "_plan_sections_v_version_project_id_projects_id_fk" FOREIGN KEY ("version_project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_plan_sections_v" ADD CONSTRAINT "_plan_sections_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_plan_sections_v_locales" ADD CONSTRAINT "_plan_sections_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_plan_sections_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "budget_lines" ADD CONSTRAINT "budget_lines_plan_id_project_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."project_plans"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "budget_lines" ADD CONSTRAINT "budget_lines_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "budget_lines_locales" ADD CONSTRAINT "budget_lines_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."budget_lines"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "coverage_lines" ADD CONSTRAINT "coverage_lines_plan_id_project_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."project_plans"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "coverage_lines" ADD CONSTRAINT "coverage_lines_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "coverage_lines_locales" ADD CONSTRAINT "coverage_lines_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coverage_lines"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "risks" ADD CONSTRAINT "risks_plan_id_project_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."project_plans"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "risks" ADD CONSTRAINT "risks_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "risks" ADD CONSTRAINT "risks_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "risks_locales" ADD CONSTRAINT "risks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."risks"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "best_practices" ADD CONSTRAINT "best_practices_owner_id_partners_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "best_practices" ADD CONSTRAINT "best_practices_manual_file_id_files_id_fk" FOREIGN KEY ("manual_file_id") REFERENCES "public"."files"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "best_practices" ADD CONSTRAINT "best_practices_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "best_practices" ADD CONSTRAINT "best_practices_last_writer_id_users_id_fk" FOREIGN KEY ("last_writer_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "best_practices" ADD CONSTRAINT "best_practices_reviewer_id_users_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "best_practices_locales" ADD CONSTRAINT "best_practices_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."best_practices"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "best_practices_rels" ADD CONSTRAINT "best_practices_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."best_practices"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "best_practices_rels" ADD CONSTRAINT "best_practices_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "_best_practices_v" ADD CONSTRAINT "_best_practices_v_parent_id_best_practices_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."best_practices"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_best_practices_v" ADD CONSTRAINT "_best_practices_v_version_owner_id_partners_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_best_practices_v" ADD CONSTRAINT "_best_practices_v_version_manual_file_id_files_id_fk" FOREIGN KEY ("version_manual_file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_best_practices_v" ADD CONSTRAINT "_best_practices_v_version_author_id_users_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_best_practices_v" ADD CONSTRAINT "_best_practices_v_version_last_writer_id_users_id_fk" FOREIGN KEY ("version_last_writer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_best_practices_v" ADD CONSTRAINT "_best_practices_v_version_reviewer_id_users_id_fk" FOREIGN KEY ("version_reviewer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_best_practices_v_locales" ADD CONSTRAINT "_best_practices_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_best_practices_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_best_practices_v_rels" ADD CONSTRAINT "_best_practices_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_best_practices_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_best_practices_v_rels" ADD CONSTRAINT "_best_practices_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "practice_uses" ADD CONSTRAINT "practice_uses_practice_id_best_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."best_practices"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "practice_uses" ADD CONSTRAINT "practice_uses_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "practice_uses_locales" ADD CONSTRAINT "practice_uses_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practice_uses"("id") ON DELETE cascade ON UPDATE no action;
CREATE UNIQUE INDEX "project_plans_project_idx" ON "project_plans" USING btree ("project_id");
CREATE INDEX "project_plans_status_idx" ON "project_plans" USING btree ("status");
CREATE INDEX "project_plans_agreed_on_idx" ON "project_plans" USING btree ("agreed_on");
CREATE UNIQUE INDEX "project_plans_import_key_idx" ON "project_plans" USING btree ("import_key");
CREATE INDEX "project_plans_updated_at_idx" ON "project_plans" USING btree ("updated_at");
CREATE INDEX "project_plans_created_at_idx" ON "project_plans" USING btree ("created_at");
CREATE UNIQUE INDEX "project_plans_locales_locale_parent_id_unique" ON "project_plans_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "plan_sections_status_idx" ON "plan_sections" USING btree ("status");
CREATE INDEX "plan_sections_owner_idx" ON "plan_sections" USING btree ("owner_id");
CREATE INDEX "plan_sections_plan_idx" ON "plan_sections" USING btree ("plan_id");
CREATE INDEX "plan_sections_project_idx" ON "plan_sections" USING btree ("project_id");
CREATE INDEX "plan_sections_key_idx" ON "plan_sections" USING btree ("key");
CREATE INDEX "plan_sections_saved_by_idx" ON "plan_sections" USING btree ("saved_by_id");
CREATE INDEX "plan_sections_updated_at_idx" ON "plan_sections" USING btree ("updated_at");
CREATE INDEX "plan_sections_created_at_idx" ON "plan_sections" USING btree ("created_at");
CREATE UNIQUE INDEX "plan_key_idx" ON "plan_sections" USING btree ("plan_id","key");
CREATE UNIQUE INDEX "plan_sections_locales_locale_parent_id_unique" ON "plan_sections_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_plan_sections_v_parent_idx" ON "_plan_sections_v" USING btree ("parent_id");
CREATE INDEX "_plan_sections_v_version_version_status_idx" ON "_plan_sections_v" USING btree ("version_status");
CREATE INDEX "_plan_sections_v_version_version_owner_idx" ON "_plan_sections_v" USING btree ("version_owner_id");
CREATE INDEX "_plan_sections_v_version_version_plan_idx" ON "_plan_sections_v" USING btree ("version_plan_id");
CREATE INDEX "_plan_sections_v_version_version_project_idx" ON "_plan_sections_v" USING btree ("version_project_id");
CREATE INDEX "_plan_sections_v_version_version_key_idx" ON "_plan_sections_v" USING btree ("version_key");
CREATE INDEX "_plan_sections_v_version_version_saved_by_idx" ON "_plan_sections_v" USING btree ("version_saved_by_id");
CREATE INDEX "_plan_sections_v_version_version_updated_at_idx" ON "_plan_sections_v" USING btree ("version_updated_at");
CREATE INDEX "_plan_sections_v_version_version_created_at_idx" ON "_plan_sections_v" USING btree ("version_created_at");
CREATE INDEX "_plan_sections_v_created_at_idx" ON "_plan_sections_v" USING btree ("created_at");
CREATE INDEX "_plan_sections_v_updated_at_idx" ON "_plan_sections_v" USING btree ("updated_at");
CREATE INDEX "version_plan_version_key_idx" ON "_plan_sections_v" USING btree ("version_plan_id","version_key");
CREATE UNIQUE INDEX "_plan_sections_v_locales_locale_parent_id_unique" ON "_plan_sections_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "budget_lines_plan_idx" ON "budget_lines" USING btree ("plan_id");
CREATE INDEX "budget_lines_budget_idx" ON "budget_lines" USING btree ("budget");
CREATE INDEX "budget_lines_category_idx" ON "budget_lines" USING btree ("category");
CREATE INDEX "budget_lines_year_idx" ON "budget_lines" USING btree ("year");
CREATE INDEX "budget_lines_project_idx" ON "budget_lines" USING btree ("project_id");
CREATE UNIQUE INDEX "budget_lines_import_key_idx" ON "budget_lines" USING btree ("import_key");
CREATE INDEX "budget_lines_updated_at_idx" ON "budget_lines" USING btree ("updated_at");
CREATE INDEX "budget_lines_created_at_idx" ON "budget_lines" USING btree ("created_at");
CREATE UNIQUE INDEX "budget_lines_locales_locale_parent_id_unique" ON "budget_lines_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "coverage_lines_plan_idx" ON "coverage_lines" USING btree ("plan_id");
CREATE INDEX "coverage_lines_budget_idx" ON "coverage_lines" USING btree ("budget");
CREATE INDEX "coverage_lines_kind_idx" ON "coverage_lines" USING btree ("kind");
CREATE INDEX "coverage_lines_certainty_idx" ON "coverage_lines" USING btree ("certainty");
CREATE INDEX "coverage_lines_promised_on_idx" ON "coverage_lines" USING btree ("promised_on");
CREATE INDEX "coverage_lines_project_idx" ON "coverage_lines" USING btree ("project_id");
CREATE UNIQUE INDEX "coverage_lines_import_key_idx" ON "coverage_lines" USING btree ("import_key");
CREATE INDEX "coverage_lines_updated_at_idx" ON "coverage_lines" USING btree ("updated_at");
CREATE INDEX "coverage_lines_created_at_idx" ON "coverage_lines" USING btree ("created_at");
CREATE UNIQUE INDEX "coverage_lines_locales_locale_parent_id_unique" ON "coverage_lines_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "risks_plan_idx" ON "risks" USING btree ("plan_id");
CREATE INDEX "risks_likelihood_idx" ON "risks" USING btree ("likelihood");
CREATE INDEX "risks_impact_idx" ON "risks" USING btree ("impact");
CREATE INDEX "risks_owner_idx" ON "risks" USING btree ("owner_id");
CREATE INDEX "risks_score_idx" ON "risks" USING btree ("score");
CREATE INDEX "risks_project_idx" ON "risks" USING btree ("project_id");
CREATE UNIQUE INDEX "risks_import_key_idx" ON "risks" USING btree ("import_key");
CREATE INDEX "risks_updated_at_idx" ON "risks" USING btree ("updated_at");
CREATE INDEX "risks_created_at_idx" ON "risks" USING btree ("created_at");
CREATE UNIQUE INDEX "risks_locales_locale_parent_id_unique" ON "risks_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "best_practices_owner_idx" ON "best_practices" USING btree ("owner_id");
CREATE INDEX "best_practices_manual_present_idx" ON "best_practices" USING btree ("manual_present");
CREATE INDEX "best_practices_manual_manual_file_idx" ON "best_practices" USING btree ("manual_file_id");
CREATE INDEX "best_practices_review_state_idx" ON "best_practices" USING btree ("review_state");
CREATE INDEX "best_practices_author_idx" ON "best_practices" USING btree ("author_id");
CREATE INDEX "best_practices_last_writer_idx" ON "best_practices" USING btree ("last_writer_id");
CREATE INDEX "best_practices_reviewer_idx" ON "best_practices" USING btree ("reviewer_id");
CREATE INDEX "best_practices_archived_idx" ON "best_practices" USING btree ("archived");
CREATE UNIQUE INDEX "best_practices_import_key_idx" ON "best_practices" USING btree ("import_key");
CREATE INDEX "best_practices_updated_at_idx" ON "best_practices" USING btree ("updated_at");
CREATE INDEX "best_practices_created_at_idx" ON "best_practices" USING btree ("created_at");
CREATE INDEX "best_practices__status_idx" ON "best_practices" USING btree ("_status");
CREATE UNIQUE INDEX "best_practices_slug_idx" ON "best_practices_locales" USING btree ("slug","_locale");
CREATE UNIQUE INDEX "best_practices_locales_locale_parent_id_unique" ON "best_practices_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "best_practices_rels_order_idx" ON "best_practices_rels" USING btree ("order");
CREATE INDEX "best_practices_rels_parent_idx" ON "best_practices_rels" USING btree ("parent_id");
CREATE INDEX "best_practices_rels_path_idx" ON "best_practices_rels" USING btree ("path");
CREATE INDEX "best_practices_rels_themes_id_idx" ON "best_practices_rels" USING btree ("themes_id");
CREATE INDEX "_best_practices_v_parent_idx" ON "_best_practices_v" USING btree ("parent_id");
CREATE INDEX "_best_practices_v_version_version_owner_idx" ON "_best_practices_v" USING btree ("version_owner_id");
CREATE INDEX "_best_practices_v_version_version_manual_present_idx" ON "_best_practices_v" USING btree ("version_manual_present");
CREATE INDEX "_best_practices_v_version_manual_version_manual_file_idx" ON "_best_practices_v" USING btree ("version_manual_file_id");
CREATE INDEX "_best_practices_v_version_version_review_state_idx" ON "_best_practices_v" USING btree ("version_review_state");
CREATE INDEX "_best_practices_v_version_version_author_idx" ON "_best_practices_v" USING btree ("version_author_id");
CREATE INDEX "_best_practices_v_version_version_last_writer_idx" ON "_best_practices_v" USING btree ("version_last_writer_id");
CREATE INDEX "_best_practices_v_version_version_reviewer_idx" ON "_best_practices_v" USING btree ("version_reviewer_id");
CREATE INDEX "_best_practices_v_version_version_archived_idx" ON "_best_practices_v" USING btree ("version_archived");
CREATE INDEX "_best_practices_v_version_version_import_key_idx" ON "_best_practices_v" USING btree ("version_import_key");
CREATE INDEX "_best_practices_v_version_version_updated_at_idx" ON "_best_practices_v" USING btree ("version_updated_at");
CREATE INDEX "_best_practices_v_version_version_created_at_idx" ON "_best_practices_v" USING btree ("version_created_at");
CREATE INDEX "_best_practices_v_version_version__status_idx" ON "_best_practices_v" USING btree ("version__status");
CREATE INDEX "_best_practices_v_created_at_idx" ON "_best_practices_v" USING btree ("created_at");
CREATE INDEX "_best_practices_v_updated_at_idx" ON "_best_practices_v" USING btree ("updated_at");
CREATE INDEX "_best_practices_v_snapshot_idx" ON "_best_practices_v" USING btree ("snapshot");
CREATE INDEX "_best_practices_v_published_locale_idx" ON "_best_practices_v" USING btree ("published_locale");
CREATE INDEX "_best_practices_v_latest_idx" ON "_best_practices_v" USING btree ("latest");
CREATE INDEX "_best_practices_v_version_version_slug_idx" ON "_best_practices_v_locales" USING btree ("version_slug","_locale");
CREATE UNIQUE INDEX "_best_practices_v_locales_locale_parent_id_unique" ON "_best_practices_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_best_practices_v_rels_order_idx" ON "_best_practices_v_rels" USING btree ("order");
CREATE INDEX "_best_practices_v_rels_parent_idx" ON "_best_practices_v_rels" USING btree ("parent_id");
CREATE INDEX "_best_practices_v_rels_path_idx" ON "_best_practices_v_rels" USING btree ("path");
CREATE INDEX "_best_practices_v_rels_themes_id_idx" ON "_best_practices_v_rels" USING btree ("themes_id");
CREATE INDEX "practice_uses_practice_idx" ON "practice_uses" USING btree ("practice_id");
CREATE INDEX "practice_uses_project_idx" ON "practice_uses" USING btree ("project_id");
CREATE INDEX "practice_uses_decision_idx" ON "practice_uses" USING btree ("decision");
CREATE INDEX "practice_uses_outcome_idx" ON "practice_uses" USING btree ("outcome");
CREATE INDEX "practice_uses_outcome_on_idx" ON "practice_uses" USING btree ("outcome_on");
CREATE UNIQUE INDEX "practice_uses_import_key_idx" ON "practice_uses" USING btree ("import_key");
CREATE INDEX "practice_uses_updated_at_idx" ON "practice_uses" USING btree ("updated_at");
CREATE INDEX "practice_uses_created_at_idx" ON "practice_uses" USING btree ("created_at");
CREATE UNIQUE INDEX "project_practice_idx" ON "practice_uses" USING btree ("project_id","practice_id");
CREATE UNIQUE INDEX "practice_uses_locales_locale_parent_id_unique" ON "practice_uses_locales" USING btree ("_locale","_parent_id");
ALTER TABLE "projects" ADD CONSTRAINT "projects_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "partners" ADD CONSTRAINT "partners_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_project_plans_fk" FOREIGN KEY ("project_plans_id") REFERENCES "public"."project_plans"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_plan_sections_fk" FOREIGN KEY ("plan_sections_id") REFERENCES "public"."plan_sections"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_budget_lines_fk" FOREIGN KEY ("budget_lines_id") REFERENCES "public"."budget_lines"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_coverage_lines_fk" FOREIGN KEY ("coverage_lines_id") REFERENCES "public"."coverage_lines"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_risks_fk" FOREIGN KEY ("risks_id") REFERENCES "public"."risks"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_best_practices_fk" FOREIGN KEY ("best_practices_id") REFERENCES "public"."best_practices"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_practice_uses_fk" FOREIGN KEY ("practice_uses_id") REFERENCES "public"."practice_uses"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "projects_saved_by_idx" ON "projects" USING btree ("saved_by_id");
CREATE INDEX "_projects_v_version_version_saved_by_idx" ON "_projects_v" USING btree ("version_saved_by_id");
CREATE INDEX "partners_saved_by_idx" ON "partners" USING btree ("saved_by_id");
CREATE INDEX "_partners_v_version_version_saved_by_idx" ON "_partners_v" USING btree ("version_saved_by_id");
CREATE INDEX "payload_locked_documents_rels_project_plans_id_idx" ON "payload_locked_documents_rels" USING btree ("project_plans_id");
CREATE INDEX "payload_locked_documents_rels_plan_sections_id_idx" ON "payload_locked_documents_rels" USING btree ("plan_sections_id");
CREATE INDEX "payload_locked_documents_rels_budget_lines_id_idx" ON "payload_locked_documents_rels" USING btree ("budget_lines_id");
CREATE INDEX "payload_locked_documents_rels_coverage_lines_id_idx" ON "payload_locked_documents_rels" USING btree ("coverage_lines_id");
CREATE INDEX "payload_locked_documents_rels_risks_id_idx" ON "payload_locked_documents_rels" USING btree ("risks_id");
CREATE INDEX "payload_locked_documents_rels_best_practices_id_idx" ON "payload_locked_documents_rels" USING btree ("best_practices_id");
CREATE INDEX "payload_locked_documents_rels_practice_uses_id_idx" ON "payload_locked_documents_rels" USING btree ("practice_uses_id");
`)
}
