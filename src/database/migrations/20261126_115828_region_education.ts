import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
CREATE TYPE "public"."enum_curriculum_links_level" AS ENUM('primary', 'praktijkonderwijs', 'vmbo-bb', 'vmbo-kb', 'vmbo-gl', 'vmbo-tl', 'havo', 'vwo', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4', 'associate-degree', 'hbo-bachelor', 'hbo-master', 'wo-bachelor', 'wo-master', 'doctorate');
CREATE TYPE "public"."curriculum_link_load" AS ENUM('ec', 'sbu', 'hours');
CREATE TYPE "public"."enum_curriculum_links_state" AS ENUM('draft', 'submitted', 'returned', 'published', 'expired');
CREATE TYPE "public"."enum_curriculum_links_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__curriculum_links_v_version_level" AS ENUM('primary', 'praktijkonderwijs', 'vmbo-bb', 'vmbo-kb', 'vmbo-gl', 'vmbo-tl', 'havo', 'vwo', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4', 'associate-degree', 'hbo-bachelor', 'hbo-master', 'wo-bachelor', 'wo-master', 'doctorate');
CREATE TYPE "public"."enum__curriculum_links_v_version_state" AS ENUM('draft', 'submitted', 'returned', 'published', 'expired');
CREATE TYPE "public"."enum__curriculum_links_v_version_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__curriculum_links_v_published_locale" AS ENUM('nl', 'en');
CREATE TYPE "public"."enum_questions_knowledge_need" AS ENUM('facts', 'causes', 'approach', 'design', 'effects', 'experience');
CREATE TYPE "public"."enum_questions_level" AS ENUM('primary', 'praktijkonderwijs', 'vmbo-bb', 'vmbo-kb', 'vmbo-gl', 'vmbo-tl', 'havo', 'vwo', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4', 'associate-degree', 'hbo-bachelor', 'hbo-master', 'wo-bachelor', 'wo-master', 'doctorate');
CREATE TYPE "public"."enum_questions_state" AS ENUM('open', 'assigned', 'in-progress', 'answered', 'withdrawn');
CREATE TYPE "public"."assignment_load" AS ENUM('ec', 'sbu', 'hours');
CREATE TYPE "public"."enum_assignments_state" AS ENUM('proposed', 'accepted', 'declined', 'running', 'done');
CREATE TYPE "public"."enum_programmes_level" AS ENUM('primary', 'praktijkonderwijs', 'vmbo-bb', 'vmbo-kb', 'vmbo-gl', 'vmbo-tl', 'havo', 'vwo', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4', 'associate-degree', 'hbo-bachelor', 'hbo-master', 'wo-bachelor', 'wo-master', 'doctorate');
CREATE TYPE "public"."enum_programmes_study_mode" AS ENUM('full-time', 'part-time', 'work-based', 'dual', 'online');
CREATE TYPE "public"."enum_programmes_code_type" AS ENUM('rio', 'croho', 'keuzedeel', 'none');
CREATE TYPE "public"."enum_broker_contacts_kind" AS ENUM('call', 'mail', 'meeting', 'visit');
CREATE TYPE "public"."enum_contacts_lawful_basis" AS ENUM('consent', 'contract', 'legitimate-interest', 'legal-duty');
CREATE TABLE "curriculum_links_learning_outcomes" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"code" varchar,
	"url" varchar
);

CREATE TABLE "curriculum_links_learning_outcomes_locales" (
	"title" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);

CREATE TABLE "curriculum_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"school_id" uuid,
	"programme_id" uuid,
	"project_id" uuid,
	"question_id" uuid,
	"level" "enum_curriculum_links_level",
	"school_year" varchar,
	"study_load_amount" numeric,
	"study_load_kind" "curriculum_link_load",
	"capacity" numeric,
	"contact_role" varchar,
	"url" varchar,
	"state" "enum_curriculum_links_state" DEFAULT 'draft',
	"review_remark" varchar,
	"reviewed_by_id" uuid,
	"published_on" timestamp(3) with time zone,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_curriculum_links_status" DEFAULT 'draft',
	CONSTRAINT "curriculum_links_capacity" CHECK ("capacity" is null or "capacity" > 0),
	CONSTRAINT "curriculum_links_load" CHECK ("study_load_amount" is null or "study_load_amount" > 0),
	CONSTRAINT "curriculum_links_school_year" CHECK ("school_year" is null or "school_year" ~ '^[1-9][0-9]{3}-[1-9][0-9]{3}$')
);

CREATE TABLE "curriculum_links_locales" (
	"title" varchar,
	"description" varchar,
	"slug" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "_curriculum_links_v_version_learning_outcomes" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"code" varchar,
	"url" varchar,
	"_uuid" varchar
);

CREATE TABLE "_curriculum_links_v_version_learning_outcomes_locales" (
	"title" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "_curriculum_links_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_school_id" uuid,
	"version_programme_id" uuid,
	"version_project_id" uuid,
	"version_question_id" uuid,
	"version_level" "enum__curriculum_links_v_version_level",
	"version_school_year" varchar,
	"version_study_load_amount" numeric,
	"version_study_load_kind" "curriculum_link_load",
	"version_capacity" numeric,
	"version_contact_role" varchar,
	"version_url" varchar,
	"version_state" "enum__curriculum_links_v_version_state" DEFAULT 'draft',
	"version_review_remark" varchar,
	"version_reviewed_by_id" uuid,
	"version_published_on" timestamp(3) with time zone,
	"version_import_key" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__curriculum_links_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__curriculum_links_v_published_locale",
	"latest" boolean
);

CREATE TABLE "_curriculum_links_v_locales" (
	"version_title" varchar,
	"version_description" varchar,
	"version_slug" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"parent_id" uuid,
	"knowledge_need" "enum_questions_knowledge_need",
	"level" "enum_questions_level",
	"workload_hours" numeric,
	"period_start" timestamp(3) with time zone,
	"period_end" timestamp(3) with time zone,
	"state" "enum_questions_state" DEFAULT 'open' NOT NULL,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "questions_id_project_id" UNIQUE("id","project_id"),
	CONSTRAINT "questions_parent_other" CHECK ("parent_id" is null or "parent_id" <> "id")
);

CREATE TABLE "questions_locales" (
	"text" varchar,
	"deliverable" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"question_id" uuid NOT NULL,
	"project_id" uuid,
	"school_id" uuid NOT NULL,
	"programme_id" uuid,
	"group" varchar,
	"period_start" timestamp(3) with time zone,
	"period_end" timestamp(3) with time zone,
	"study_load_amount" numeric,
	"study_load_kind" "assignment_load",
	"hours" numeric,
	"state" "enum_assignments_state" DEFAULT 'proposed' NOT NULL,
	"decline_reason" varchar,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "programmes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"school_id" uuid NOT NULL,
	"level" "enum_programmes_level" NOT NULL,
	"study_mode" "enum_programmes_study_mode",
	"code_type" "enum_programmes_code_type" DEFAULT 'none' NOT NULL,
	"code" varchar,
	"url" varchar,
	"archived" boolean DEFAULT false,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programmes_id_school_id" UNIQUE("id","school_id")
);

CREATE TABLE "programmes_locales" (
	"name" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "broker_contacts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "enum_broker_contacts_kind" NOT NULL,
	"when" timestamp(3) with time zone NOT NULL,
	"title" varchar,
	"school_name" varchar,
	"school_id" varchar,
	"project_title" varchar,
	"project_id" varchar,
	"by_name" varchar,
	"by_id" varchar,
	"summary" varchar NOT NULL,
	"next_step" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "contacts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person" varchar NOT NULL,
	"partner_id" uuid NOT NULL,
	"function" varchar,
	"email" varchar,
	"phone" varchar,
	"lawful_basis" "enum_contacts_lawful_basis" NOT NULL,
	"basis_date" timestamp(3) with time zone,
	"keep_until" timestamp(3) with time zone NOT NULL,
	"anonymised_on" timestamp(3) with time zone,
	"note" varchar,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "funds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid,
	"provider_name" varchar,
	"call_from" timestamp(3) with time zone,
	"call_to" timestamp(3) with time zone,
	"min_cents" numeric,
	"max_cents" numeric,
	"co_financing_percent" numeric,
	"url" varchar,
	"last_checked_on" timestamp(3) with time zone,
	"archived" boolean DEFAULT false,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "funds_co_financing" CHECK ("co_financing_percent" is null or "co_financing_percent" between 0 and 100),
	CONSTRAINT "funds_max_cents" CHECK ("max_cents" is null or ("max_cents" >= 0 and "max_cents" = trunc("max_cents"))),
	CONSTRAINT "funds_min_cents" CHECK ("min_cents" is null or ("min_cents" >= 0 and "min_cents" = trunc("min_cents"))),
	CONSTRAINT "funds_order" CHECK ("min_cents" is null or "max_cents" is null or "min_cents" <= "max_cents")
);

CREATE TABLE "funds_locales" (
	"name" varchar,
	"description" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "funds_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"themes_id" uuid
);

ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "curriculum_links_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "questions_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "assignments_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "programmes_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "broker_contacts_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "contacts_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "funds_id" uuid;
ALTER TABLE "themes" ADD CONSTRAINT "themes_id_agenda_id" UNIQUE("id","agenda_id");
ALTER TABLE "curriculum_links_learning_outcomes" ADD CONSTRAINT "curriculum_links_learning_outcomes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."curriculum_links"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "curriculum_links_learning_outcomes_locales" ADD CONSTRAINT "curriculum_links_learning_outcomes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."curriculum_links_learning_outcomes"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "curriculum_links" ADD CONSTRAINT "curriculum_links_school_id_partners_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "curriculum_links" ADD CONSTRAINT "curriculum_links_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "curriculum_links" ADD CONSTRAINT "curriculum_links_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "curriculum_links" ADD CONSTRAINT "curriculum_links_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "curriculum_links" ADD CONSTRAINT "curriculum_links_reviewed_by_id_users_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "curriculum_links" ADD CONSTRAINT "curriculum_links_question_id_project_id_fk" FOREIGN KEY ("question_id","project_id") REFERENCES "public"."questions"("id","project_id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "curriculum_links" ADD CONSTRAINT "curriculum_links_programme_id_school_id_fk" FOREIGN KEY ("programme_id","school_id") REFERENCES "public"."programmes"("id","school_id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "curriculum_links_locales" ADD CONSTRAINT "curriculum_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."curriculum_links"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_curriculum_links_v_version_learning_outcomes" ADD CONSTRAINT "_curriculum_links_v_version_learning_outcomes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_curriculum_links_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_curriculum_links_v_version_learning_outcomes_locales" ADD CONSTRAINT "_curriculum_links_v_version_learning_outcomes_locales_par_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_curriculum_links_v_version_learning_outcomes"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_curriculum_links_v" ADD CONSTRAINT "_curriculum_links_v_parent_id_curriculum_links_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."curriculum_links"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_curriculum_links_v" ADD CONSTRAINT "_curriculum_links_v_version_school_id_partners_id_fk" FOREIGN KEY ("version_school_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_curriculum_links_v" ADD CONSTRAINT "_curriculum_links_v_version_programme_id_programmes_id_fk" FOREIGN KEY ("version_programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_curriculum_links_v" ADD CONSTRAINT "_curriculum_links_v_version_project_id_projects_id_fk" FOREIGN KEY ("version_project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_curriculum_links_v" ADD CONSTRAINT "_curriculum_links_v_version_question_id_questions_id_fk" FOREIGN KEY ("version_question_id") REFERENCES "public"."questions"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_curriculum_links_v" ADD CONSTRAINT "_curriculum_links_v_version_reviewed_by_id_users_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_curriculum_links_v_locales" ADD CONSTRAINT "_curriculum_links_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_curriculum_links_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "questions" ADD CONSTRAINT "questions_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "questions" ADD CONSTRAINT "questions_parent_id_questions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."questions"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "questions" ADD CONSTRAINT "questions_parent_id_project_id_fk" FOREIGN KEY ("parent_id","project_id") REFERENCES "public"."questions"("id","project_id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "questions_locales" ADD CONSTRAINT "questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_school_id_partners_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_question_id_project_id_fk" FOREIGN KEY ("question_id","project_id") REFERENCES "public"."questions"("id","project_id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_programme_id_school_id_fk" FOREIGN KEY ("programme_id","school_id") REFERENCES "public"."programmes"("id","school_id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_school_id_partners_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "programmes_locales" ADD CONSTRAINT "programmes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "funds" ADD CONSTRAINT "funds_provider_id_partners_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "funds_locales" ADD CONSTRAINT "funds_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."funds"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "funds_rels" ADD CONSTRAINT "funds_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."funds"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "funds_rels" ADD CONSTRAINT "funds_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE restrict ON UPDATE no action;
CREATE INDEX "curriculum_links_learning_outcomes_order_idx" ON "curriculum_links_learning_outcomes" USING btree ("_order");
CREATE INDEX "curriculum_links_learning_outcomes_parent_id_idx" ON "curriculum_links_learning_outcomes" USING btree ("_parent_id");
CREATE UNIQUE INDEX "curriculum_links_learning_outcomes_locales_locale_parent_id_" ON "curriculum_links_learning_outcomes_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "curriculum_links_school_idx" ON "curriculum_links" USING btree ("school_id");
CREATE INDEX "curriculum_links_programme_idx" ON "curriculum_links" USING btree ("programme_id");
CREATE INDEX "curriculum_links_project_idx" ON "curriculum_links" USING btree ("project_id");
CREATE INDEX "curriculum_links_question_idx" ON "curriculum_links" USING btree ("question_id");
CREATE INDEX "curriculum_links_level_idx" ON "curriculum_links" USING btree ("level");
CREATE INDEX "curriculum_links_school_year_idx" ON "curriculum_links" USING btree ("school_year");
CREATE INDEX "curriculum_links_state_idx" ON "curriculum_links" USING btree ("state");
CREATE INDEX "curriculum_links_reviewed_by_idx" ON "curriculum_links" USING btree ("reviewed_by_id");
CREATE INDEX "curriculum_links_published_on_idx" ON "curriculum_links" USING btree ("published_on");
CREATE UNIQUE INDEX "curriculum_links_import_key_idx" ON "curriculum_links" USING btree ("import_key");
CREATE INDEX "curriculum_links_updated_at_idx" ON "curriculum_links" USING btree ("updated_at");
CREATE INDEX "curriculum_links_created_at_idx" ON "curriculum_links" USING btree ("created_at");
CREATE INDEX "curriculum_links__status_idx" ON "curriculum_links" USING btree ("_status");
CREATE UNIQUE INDEX "curriculum_links_slug_idx" ON "curriculum_links_locales" USING btree ("slug","_locale");
CREATE UNIQUE INDEX "curriculum_links_locales_locale_parent_id_unique" ON "curriculum_links_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_curriculum_links_v_version_learning_outcomes_order_idx" ON "_curriculum_links_v_version_learning_outcomes" USING btree ("_order");
CREATE INDEX "_curriculum_links_v_version_learning_outcomes_parent_id_idx" ON "_curriculum_links_v_version_learning_outcomes" USING btree ("_parent_id");
CREATE UNIQUE INDEX "_curriculum_links_v_version_learning_outcomes_locales_locale" ON "_curriculum_links_v_version_learning_outcomes_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_curriculum_links_v_parent_idx" ON "_curriculum_links_v" USING btree ("parent_id");
CREATE INDEX "_curriculum_links_v_version_version_school_idx" ON "_curriculum_links_v" USING btree ("version_school_id");
CREATE INDEX "_curriculum_links_v_version_version_programme_idx" ON "_curriculum_links_v" USING btree ("version_programme_id");
CREATE INDEX "_curriculum_links_v_version_version_project_idx" ON "_curriculum_links_v" USING btree ("version_project_id");
CREATE INDEX "_curriculum_links_v_version_version_question_idx" ON "_curriculum_links_v" USING btree ("version_question_id");
CREATE INDEX "_curriculum_links_v_version_version_level_idx" ON "_curriculum_links_v" USING btree ("version_level");
CREATE INDEX "_curriculum_links_v_version_version_school_year_idx" ON "_curriculum_links_v" USING btree ("version_school_year");
CREATE INDEX "_curriculum_links_v_version_version_state_idx" ON "_curriculum_links_v" USING btree ("version_state");
CREATE INDEX "_curriculum_links_v_version_version_reviewed_by_idx" ON "_curriculum_links_v" USING btree ("version_reviewed_by_id");
CREATE INDEX "_curriculum_links_v_version_version_published_on_idx" ON "_curriculum_links_v" USING btree ("version_published_on");
CREATE INDEX "_curriculum_links_v_version_version_import_key_idx" ON "_curriculum_links_v" USING btree ("version_import_key");
CREATE INDEX "_curriculum_links_v_version_version_updated_at_idx" ON "_curriculum_links_v" USING btree ("version_updated_at");
CREATE INDEX "_curriculum_links_v_version_version_created_at_idx" ON "_curriculum_links_v" USING btree ("version_created_at");
CREATE INDEX "_curriculum_links_v_version_version__status_idx" ON "_curriculum_links_v" USING btree ("version__status");
CREATE INDEX "_curriculum_links_v_created_at_idx" ON "_curriculum_links_v" USING btree ("created_at");
CREATE INDEX "_curriculum_links_v_updated_at_idx" ON "_curriculum_links_v" USING btree ("updated_at");
CREATE INDEX "_curriculum_links_v_snapshot_idx" ON "_curriculum_links_v" USING btree ("snapshot");
CREATE INDEX "_curriculum_links_v_published_locale_idx" ON "_curriculum_links_v" USING btree ("published_locale");
CREATE INDEX "_curriculum_links_v_latest_idx" ON "_curriculum_links_v" USING btree ("latest");
CREATE INDEX "_curriculum_links_v_version_version_slug_idx" ON "_curriculum_links_v_locales" USING btree ("version_slug","_locale");
CREATE UNIQUE INDEX "_curriculum_links_v_locales_locale_parent_id_unique" ON "_curriculum_links_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "questions_project_idx" ON "questions" USING btree ("project_id");
CREATE INDEX "questions_parent_idx" ON "questions" USING btree ("parent_id");
CREATE INDEX "questions_knowledge_need_idx" ON "questions" USING btree ("knowledge_need");
CREATE INDEX "questions_level_idx" ON "questions" USING btree ("level");
CREATE INDEX "questions_period_period_start_idx" ON "questions" USING btree ("period_start");
CREATE INDEX "questions_period_period_end_idx" ON "questions" USING btree ("period_end");
CREATE INDEX "questions_state_idx" ON "questions" USING btree ("state");
CREATE UNIQUE INDEX "questions_import_key_idx" ON "questions" USING btree ("import_key");
CREATE INDEX "questions_updated_at_idx" ON "questions" USING btree ("updated_at");
CREATE INDEX "questions_created_at_idx" ON "questions" USING btree ("created_at");
CREATE UNIQUE INDEX "questions_locales_locale_parent_id_unique" ON "questions_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "assignments_question_idx" ON "assignments" USING btree ("question_id");
CREATE INDEX "assignments_project_idx" ON "assignments" USING btree ("project_id");
CREATE INDEX "assignments_school_idx" ON "assignments" USING btree ("school_id");
CREATE INDEX "assignments_programme_idx" ON "assignments" USING btree ("programme_id");
CREATE INDEX "assignments_period_period_start_idx" ON "assignments" USING btree ("period_start");
CREATE INDEX "assignments_period_period_end_idx" ON "assignments" USING btree ("period_end");
CREATE INDEX "assignments_state_idx" ON "assignments" USING btree ("state");
CREATE UNIQUE INDEX "assignments_import_key_idx" ON "assignments" USING btree ("import_key");
CREATE INDEX "assignments_updated_at_idx" ON "assignments" USING btree ("updated_at");
CREATE INDEX "assignments_created_at_idx" ON "assignments" USING btree ("created_at");
CREATE INDEX "programmes_school_idx" ON "programmes" USING btree ("school_id");
CREATE INDEX "programmes_level_idx" ON "programmes" USING btree ("level");
CREATE INDEX "programmes_study_mode_idx" ON "programmes" USING btree ("study_mode");
CREATE INDEX "programmes_code_idx" ON "programmes" USING btree ("code");
CREATE INDEX "programmes_archived_idx" ON "programmes" USING btree ("archived");
CREATE UNIQUE INDEX "programmes_import_key_idx" ON "programmes" USING btree ("import_key");
CREATE INDEX "programmes_updated_at_idx" ON "programmes" USING btree ("updated_at");
CREATE INDEX "programmes_created_at_idx" ON "programmes" USING btree ("created_at");
CREATE UNIQUE INDEX "programmes_locales_locale_parent_id_unique" ON "programmes_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "broker_contacts_kind_idx" ON "broker_contacts" USING btree ("kind");
CREATE INDEX "broker_contacts_when_idx" ON "broker_contacts" USING btree ("when");
CREATE INDEX "broker_contacts_title_idx" ON "broker_contacts" USING btree ("title");
CREATE INDEX "broker_contacts_school_name_idx" ON "broker_contacts" USING btree ("school_name");
CREATE INDEX "broker_contacts_school_id_idx" ON "broker_contacts" USING btree ("school_id");
CREATE INDEX "broker_contacts_project_title_idx" ON "broker_contacts" USING btree ("project_title");
CREATE INDEX "broker_contacts_project_id_idx" ON "broker_contacts" USING btree ("project_id");
CREATE INDEX "broker_contacts_by_name_idx" ON "broker_contacts" USING btree ("by_name");
CREATE INDEX "broker_contacts_by_id_idx" ON "broker_contacts" USING btree ("by_id");
CREATE INDEX "broker_contacts_updated_at_idx" ON "broker_contacts" USING btree ("updated_at");
CREATE INDEX "broker_contacts_created_at_idx" ON "broker_contacts" USING btree ("created_at");
CREATE INDEX "contacts_person_idx" ON "contacts" USING btree ("person");
CREATE INDEX "contacts_partner_idx" ON "contacts" USING btree ("partner_id");
CREATE INDEX "contacts_lawful_basis_idx" ON "contacts" USING btree ("lawful_basis");
CREATE INDEX "contacts_keep_until_idx" ON "contacts" USING btree ("keep_until");
CREATE UNIQUE INDEX "contacts_import_key_idx" ON "contacts" USING btree ("import_key");
CREATE INDEX "contacts_updated_at_idx" ON "contacts" USING btree ("updated_at");
CREATE INDEX "contacts_created_at_idx" ON "contacts" USING btree ("created_at");
CREATE INDEX "funds_provider_idx" ON "funds" USING btree ("provider_id");
CREATE INDEX "funds_call_call_from_idx" ON "funds" USING btree ("call_from");
CREATE INDEX "funds_call_call_to_idx" ON "funds" USING btree ("call_to");
CREATE INDEX "funds_last_checked_on_idx" ON "funds" USING btree ("last_checked_on");
CREATE INDEX "funds_archived_idx" ON "funds" USING btree ("archived");
CREATE UNIQUE INDEX "funds_import_key_idx" ON "funds" USING btree ("import_key");
CREATE INDEX "funds_updated_at_idx" ON "funds" USING btree ("updated_at");
CREATE INDEX "funds_created_at_idx" ON "funds" USING btree ("created_at");
CREATE UNIQUE INDEX "funds_locales_locale_parent_id_unique" ON "funds_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "funds_rels_order_idx" ON "funds_rels" USING btree ("order");
CREATE INDEX "funds_rels_parent_idx" ON "funds_rels" USING btree ("parent_id");
CREATE INDEX "funds_rels_path_idx" ON "funds_rels" USING btree ("path");
CREATE INDEX "funds_rels_themes_id_idx" ON "funds_rels" USING btree ("themes_id");
ALTER TABLE "themes" ADD CONSTRAINT "themes_parent_id_agenda_id_fk" FOREIGN KEY ("parent_id","agenda_id") REFERENCES "public"."themes"("id","agenda_id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_curriculum_links_fk" FOREIGN KEY ("curriculum_links_id") REFERENCES "public"."curriculum_links"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_questions_fk" FOREIGN KEY ("questions_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_assignments_fk" FOREIGN KEY ("assignments_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_broker_contacts_fk" FOREIGN KEY ("broker_contacts_id") REFERENCES "public"."broker_contacts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_funds_fk" FOREIGN KEY ("funds_id") REFERENCES "public"."funds"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "payload_locked_documents_rels_curriculum_links_id_idx" ON "payload_locked_documents_rels" USING btree ("curriculum_links_id");
CREATE INDEX "payload_locked_documents_rels_questions_id_idx" ON "payload_locked_documents_rels" USING btree ("questions_id");
CREATE INDEX "payload_locked_documents_rels_assignments_id_idx" ON "payload_locked_documents_rels" USING btree ("assignments_id");
CREATE INDEX "payload_locked_documents_rels_programmes_id_idx" ON "payload_locked_documents_rels" USING btree ("programmes_id");
CREATE INDEX "payload_locked_documents_rels_broker_contacts_id_idx" ON "payload_locked_documents_rels" USING btree ("broker_contacts_id");
CREATE INDEX "payload_locked_documents_rels_contacts_id_idx" ON "payload_locked_documents_rels" USING btree ("contacts_id");
CREATE INDEX "payload_locked_documents_rels_funds_id_idx" ON "payload_locked_documents_rels" USING btree ("funds_id");
`)
}
