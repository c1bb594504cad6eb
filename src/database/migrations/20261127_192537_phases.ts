import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

/** Phases of projects: life cycles, checklists, gates and their history; the declaration of intent of a project. */
export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
CREATE TYPE "public"."enum_life_cycles_state" AS ENUM('draft', 'active', 'retired');
CREATE TYPE "public"."enum_life_cycle_items_evidence" AS ENUM('file', 'link', 'record', 'note');
CREATE TYPE "public"."enum_life_cycle_items_kind" AS ENUM('required', 'recommended', 'optional');
CREATE TYPE "public"."enum_life_cycle_items_answered_by" AS ENUM('person', 'check');
CREATE TYPE "public"."enum_life_cycle_items_check" AS ENUM('intent-declared', 'values-stated', 'helix-complete', 'agenda-theme-tested', 'mapping-has-sources', 'reciprocity-balanced', 'plan-complete', 'agreements-signed', 'kpis-complete', 'tasks-accountable');
CREATE TYPE "public"."enum_phase_trails_state" AS ENUM('running', 'onHold', 'stopped', 'completed');
CREATE TYPE "public"."enum_checklist_items_evidence_kind" AS ENUM('file', 'link', 'record', 'note');
CREATE TYPE "public"."enum_checklist_items_status" AS ENUM('todo', 'inProgress', 'inReview', 'done');
CREATE TYPE "public"."enum_checklist_items_result" AS ENUM('notAssessed', 'notMet', 'partlyMet', 'met', 'notApplicable');
CREATE TYPE "public"."enum_checklist_items_override_is_met" AS ENUM('yes', 'no');
CREATE TYPE "public"."enum_gate_reviews_decision" AS ENUM('go', 'conditionalGo', 'hold', 'stepBack', 'stop');
CREATE TABLE "life_cycles_phases_steps" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL
);

CREATE TABLE "life_cycles_phases_steps_locales" (
	"name" varchar,
	"guidance" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);

CREATE TABLE "life_cycles_phases" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL
);

CREATE TABLE "life_cycles_phases_locales" (
	"name" varchar,
	"guidance" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);

CREATE TABLE "life_cycles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL,
	"version" numeric DEFAULT 1 NOT NULL,
	"state" "enum_life_cycles_state" DEFAULT 'draft' NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "life_cycles_locales" (
	"name" varchar,
	"guidance" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "life_cycle_items_evidence" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_life_cycle_items_evidence",
	"id" uuid PRIMARY KEY NOT NULL
);

CREATE TABLE "life_cycle_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"life_cycle_id" uuid NOT NULL,
	"step" varchar NOT NULL,
	"key" varchar NOT NULL,
	"order" numeric DEFAULT 0 NOT NULL,
	"kind" "enum_life_cycle_items_kind" DEFAULT 'required' NOT NULL,
	"answered_by" "enum_life_cycle_items_answered_by" DEFAULT 'person' NOT NULL,
	"check" "enum_life_cycle_items_check",
	"may_not_apply" boolean DEFAULT false,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "life_cycle_items_locales" (
	"title" varchar,
	"guidance" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "phase_trails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_id" uuid NOT NULL,
	"life_cycle_id" uuid NOT NULL,
	"phase" varchar NOT NULL,
	"state" "enum_phase_trails_state" NOT NULL,
	"visits" jsonb NOT NULL,
	"reviews" numeric DEFAULT 0 NOT NULL,
	"asked_at" timestamp(3) with time zone,
	"asked_by_id" uuid,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "checklist_items_evidence" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"kind" "enum_checklist_items_evidence_kind" NOT NULL,
	"file_id" uuid,
	"link" varchar,
	"note" varchar
);

CREATE TABLE "checklist_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"trail_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"life_cycle_item_id" uuid NOT NULL,
	"key" varchar NOT NULL,
	"status" "enum_checklist_items_status" DEFAULT 'todo' NOT NULL,
	"result" "enum_checklist_items_result" DEFAULT 'notAssessed' NOT NULL,
	"answer" varchar,
	"justification" varchar,
	"owner_id" uuid,
	"due_on" timestamp(3) with time zone,
	"override_is_met" "enum_checklist_items_override_is_met",
	"override_reason" varchar,
	"override_by_id" uuid,
	"override_at" timestamp(3) with time zone,
	"is_retired" boolean DEFAULT false,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "checklist_items_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"projects_id" uuid,
	"partners_id" uuid,
	"participations_id" uuid,
	"value_rounds_id" uuid,
	"resources_id" uuid,
	"transfers_id" uuid,
	"project_plans_id" uuid,
	"plan_sections_id" uuid,
	"best_practices_id" uuid,
	"practice_uses_id" uuid,
	"curriculum_links_id" uuid,
	"questions_id" uuid,
	"assignments_id" uuid,
	"broker_contacts_id" uuid,
	"updates_id" uuid
);

CREATE TABLE "waivers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"reason" varchar NOT NULL,
	"valid_until" timestamp(3) with time zone NOT NULL,
	"requested_by_id" uuid,
	"approved_by_id" uuid,
	"approved_at" timestamp(3) with time zone,
	"withdrawn_by_id" uuid,
	"withdrawn_at" timestamp(3) with time zone,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "gate_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"trail_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"sequence" numeric NOT NULL,
	"phase" varchar NOT NULL,
	"decision" "enum_gate_reviews_decision" NOT NULL,
	"reason" varchar,
	"questions_which_phase" varchar,
	"questions_does_what_is_asked" varchar,
	"questions_in_touch" varchar,
	"questions_pitfalls" varchar,
	"questions_still_to_do" varchar,
	"questions_new_run_up" varchar,
	"questions_attention" varchar,
	"questions_who_must_join" varchar,
	"questions_before_next" varchar,
	"questions_first_action" varchar,
	"attendees" varchar,
	"decided_by" varchar,
	"decided_by_name" varchar,
	"decided_on" timestamp(3) with time zone NOT NULL,
	"snapshot" jsonb NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "gate_conditions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"review_id" uuid NOT NULL,
	"trail_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"text" varchar NOT NULL,
	"owner_id" uuid,
	"due_on" timestamp(3) with time zone NOT NULL,
	"is_fulfilled" boolean DEFAULT false,
	"note" varchar,
	"fulfilled_by_id" uuid,
	"fulfilled_at" timestamp(3) with time zone,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "phase_digests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient" varchar NOT NULL,
	"day" varchar NOT NULL,
	"sent_at" timestamp(3) with time zone,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

ALTER TABLE "projects" ADD COLUMN "intent_file_id" uuid;
ALTER TABLE "projects" ADD COLUMN "intent_signed_on" timestamp(3) with time zone;
ALTER TABLE "projects_rels" ADD COLUMN "partners_id" uuid;
ALTER TABLE "_projects_v" ADD COLUMN "version_intent_file_id" uuid;
ALTER TABLE "_projects_v" ADD COLUMN "version_intent_signed_on" timestamp(3) with time zone;
ALTER TABLE "_projects_v_rels" ADD COLUMN "partners_id" uuid;
ALTER TABLE "users" ADD COLUMN "receives_phase_digest" boolean DEFAULT true;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "life_cycles_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "life_cycle_items_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "phase_trails_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "checklist_items_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "waivers_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "gate_reviews_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "gate_conditions_id" uuid;
ALTER TABLE "life_cycles_phases_steps" ADD CONSTRAINT "life_cycles_phases_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."life_cycles_phases"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "life_cycles_phases_steps_locales" ADD CONSTRAINT "life_cycles_phases_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."life_cycles_phases_steps"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "life_cycles_phases" ADD CONSTRAINT "life_cycles_phases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."life_cycles"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "life_cycles_phases_locales" ADD CONSTRAINT "life_cycles_phases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."life_cycles_phases"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "life_cycles_locales" ADD CONSTRAINT "life_cycles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."life_cycles"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "life_cycle_items_evidence" ADD CONSTRAINT "life_cycle_items_evidence_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."life_cycle_items"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "life_cycle_items" ADD CONSTRAINT "life_cycle_items_life_cycle_id_life_cycles_id_fk" FOREIGN KEY ("life_cycle_id") REFERENCES "public"."life_cycles"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "life_cycle_items_locales" ADD CONSTRAINT "life_cycle_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."life_cycle_items"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "phase_trails" ADD CONSTRAINT "phase_trails_subject_id_projects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "phase_trails" ADD CONSTRAINT "phase_trails_life_cycle_id_life_cycles_id_fk" FOREIGN KEY ("life_cycle_id") REFERENCES "public"."life_cycles"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "phase_trails" ADD CONSTRAINT "phase_trails_asked_by_id_users_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items_evidence" ADD CONSTRAINT "checklist_items_evidence_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items_evidence" ADD CONSTRAINT "checklist_items_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."checklist_items"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "checklist_items" ADD CONSTRAINT "checklist_items_trail_id_phase_trails_id_fk" FOREIGN KEY ("trail_id") REFERENCES "public"."phase_trails"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items" ADD CONSTRAINT "checklist_items_subject_id_projects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items" ADD CONSTRAINT "checklist_items_life_cycle_item_id_life_cycle_items_id_fk" FOREIGN KEY ("life_cycle_item_id") REFERENCES "public"."life_cycle_items"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items" ADD CONSTRAINT "checklist_items_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items" ADD CONSTRAINT "checklist_items_override_by_id_users_id_fk" FOREIGN KEY ("override_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items_rels" ADD CONSTRAINT "checklist_items_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."checklist_items"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "checklist_items_rels" ADD CONSTRAINT "checklist_items_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items_rels" ADD CONSTRAINT "checklist_items_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items_rels" ADD CONSTRAINT "checklist_items_rels_participations_fk" FOREIGN KEY ("participations_id") REFERENCES "public"."participations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items_rels" ADD CONSTRAINT "checklist_items_rels_value_rounds_fk" FOREIGN KEY ("value_rounds_id") REFERENCES "public"."value_rounds"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items_rels" ADD CONSTRAINT "checklist_items_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items_rels" ADD CONSTRAINT "checklist_items_rels_transfers_fk" FOREIGN KEY ("transfers_id") REFERENCES "public"."transfers"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items_rels" ADD CONSTRAINT "checklist_items_rels_project_plans_fk" FOREIGN KEY ("project_plans_id") REFERENCES "public"."project_plans"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items_rels" ADD CONSTRAINT "checklist_items_rels_plan_sections_fk" FOREIGN KEY ("plan_sections_id") REFERENCES "public"."plan_sections"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items_rels" ADD CONSTRAINT "checklist_items_rels_best_practices_fk" FOREIGN KEY ("best_practices_id") REFERENCES "public"."best_practices"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items_rels" ADD CONSTRAINT "checklist_items_rels_practice_uses_fk" FOREIGN KEY ("practice_uses_id") REFERENCES "public"."practice_uses"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items_rels" ADD CONSTRAINT "checklist_items_rels_curriculum_links_fk" FOREIGN KEY ("curriculum_links_id") REFERENCES "public"."curriculum_links"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items_rels" ADD CONSTRAINT "checklist_items_rels_questions_fk" FOREIGN KEY ("questions_id") REFERENCES "public"."questions"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items_rels" ADD CONSTRAINT "checklist_items_rels_assignments_fk" FOREIGN KEY ("assignments_id") REFERENCES "public"."assignments"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items_rels" ADD CONSTRAINT "checklist_items_rels_broker_contacts_fk" FOREIGN KEY ("broker_contacts_id") REFERENCES "public"."broker_contacts"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "checklist_items_rels" ADD CONSTRAINT "checklist_items_rels_updates_fk" FOREIGN KEY ("updates_id") REFERENCES "public"."updates"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_item_id_checklist_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."checklist_items"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_subject_id_projects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_requested_by_id_users_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_approved_by_id_users_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_withdrawn_by_id_users_id_fk" FOREIGN KEY ("withdrawn_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "gate_reviews" ADD CONSTRAINT "gate_reviews_trail_id_phase_trails_id_fk" FOREIGN KEY ("trail_id") REFERENCES "public"."phase_trails"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "gate_reviews" ADD CONSTRAINT "gate_reviews_subject_id_projects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "gate_conditions" ADD CONSTRAINT "gate_conditions_review_id_gate_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."gate_reviews"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "gate_conditions" ADD CONSTRAINT "gate_conditions_trail_id_phase_trails_id_fk" FOREIGN KEY ("trail_id") REFERENCES "public"."phase_trails"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "gate_conditions" ADD CONSTRAINT "gate_conditions_subject_id_projects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "gate_conditions" ADD CONSTRAINT "gate_conditions_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "gate_conditions" ADD CONSTRAINT "gate_conditions_fulfilled_by_id_users_id_fk" FOREIGN KEY ("fulfilled_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
CREATE INDEX "life_cycles_phases_steps_order_idx" ON "life_cycles_phases_steps" USING btree ("_order");
CREATE INDEX "life_cycles_phases_steps_parent_id_idx" ON "life_cycles_phases_steps" USING btree ("_parent_id");
CREATE UNIQUE INDEX "life_cycles_phases_steps_locales_locale_parent_id_unique" ON "life_cycles_phases_steps_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "life_cycles_phases_order_idx" ON "life_cycles_phases" USING btree ("_order");
CREATE INDEX "life_cycles_phases_parent_id_idx" ON "life_cycles_phases" USING btree ("_parent_id");
CREATE UNIQUE INDEX "life_cycles_phases_locales_locale_parent_id_unique" ON "life_cycles_phases_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "life_cycles_updated_at_idx" ON "life_cycles" USING btree ("updated_at");
CREATE INDEX "life_cycles_created_at_idx" ON "life_cycles" USING btree ("created_at");
CREATE UNIQUE INDEX "key_version_idx" ON "life_cycles" USING btree ("key","version");
CREATE UNIQUE INDEX "life_cycles_locales_locale_parent_id_unique" ON "life_cycles_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "life_cycle_items_evidence_order_idx" ON "life_cycle_items_evidence" USING btree ("order");
CREATE INDEX "life_cycle_items_evidence_parent_idx" ON "life_cycle_items_evidence" USING btree ("parent_id");
CREATE INDEX "life_cycle_items_life_cycle_idx" ON "life_cycle_items" USING btree ("life_cycle_id");
CREATE INDEX "life_cycle_items_updated_at_idx" ON "life_cycle_items" USING btree ("updated_at");
CREATE INDEX "life_cycle_items_created_at_idx" ON "life_cycle_items" USING btree ("created_at");
CREATE UNIQUE INDEX "lifeCycle_key_idx" ON "life_cycle_items" USING btree ("life_cycle_id","key");
CREATE UNIQUE INDEX "life_cycle_items_locales_locale_parent_id_unique" ON "life_cycle_items_locales" USING btree ("_locale","_parent_id");
CREATE UNIQUE INDEX "phase_trails_subject_idx" ON "phase_trails" USING btree ("subject_id");
CREATE INDEX "phase_trails_life_cycle_idx" ON "phase_trails" USING btree ("life_cycle_id");
CREATE INDEX "phase_trails_phase_idx" ON "phase_trails" USING btree ("phase");
CREATE INDEX "phase_trails_state_idx" ON "phase_trails" USING btree ("state");
CREATE INDEX "phase_trails_asked_at_idx" ON "phase_trails" USING btree ("asked_at");
CREATE INDEX "phase_trails_asked_by_idx" ON "phase_trails" USING btree ("asked_by_id");
CREATE INDEX "phase_trails_updated_at_idx" ON "phase_trails" USING btree ("updated_at");
CREATE INDEX "phase_trails_created_at_idx" ON "phase_trails" USING btree ("created_at");
CREATE INDEX "checklist_items_evidence_order_idx" ON "checklist_items_evidence" USING btree ("_order");
CREATE INDEX "checklist_items_evidence_parent_id_idx" ON "checklist_items_evidence" USING btree ("_parent_id");
CREATE INDEX "checklist_items_evidence_file_idx" ON "checklist_items_evidence" USING btree ("file_id");
CREATE INDEX "checklist_items_trail_idx" ON "checklist_items" USING btree ("trail_id");
CREATE INDEX "checklist_items_subject_idx" ON "checklist_items" USING btree ("subject_id");
CREATE INDEX "checklist_items_life_cycle_item_idx" ON "checklist_items" USING btree ("life_cycle_item_id");
CREATE INDEX "checklist_items_owner_idx" ON "checklist_items" USING btree ("owner_id");
CREATE INDEX "checklist_items_due_on_idx" ON "checklist_items" USING btree ("due_on");
CREATE INDEX "checklist_items_override_override_by_idx" ON "checklist_items" USING btree ("override_by_id");
CREATE INDEX "checklist_items_updated_at_idx" ON "checklist_items" USING btree ("updated_at");
CREATE INDEX "checklist_items_created_at_idx" ON "checklist_items" USING btree ("created_at");
CREATE UNIQUE INDEX "trail_key_idx" ON "checklist_items" USING btree ("trail_id","key");
CREATE INDEX "checklist_items_rels_order_idx" ON "checklist_items_rels" USING btree ("order");
CREATE INDEX "checklist_items_rels_parent_idx" ON "checklist_items_rels" USING btree ("parent_id");
CREATE INDEX "checklist_items_rels_path_idx" ON "checklist_items_rels" USING btree ("path");
CREATE INDEX "checklist_items_rels_projects_id_idx" ON "checklist_items_rels" USING btree ("projects_id");
CREATE INDEX "checklist_items_rels_partners_id_idx" ON "checklist_items_rels" USING btree ("partners_id");
CREATE INDEX "checklist_items_rels_participations_id_idx" ON "checklist_items_rels" USING btree ("participations_id");
CREATE INDEX "checklist_items_rels_value_rounds_id_idx" ON "checklist_items_rels" USING btree ("value_rounds_id");
CREATE INDEX "checklist_items_rels_resources_id_idx" ON "checklist_items_rels" USING btree ("resources_id");
CREATE INDEX "checklist_items_rels_transfers_id_idx" ON "checklist_items_rels" USING btree ("transfers_id");
CREATE INDEX "checklist_items_rels_project_plans_id_idx" ON "checklist_items_rels" USING btree ("project_plans_id");
CREATE INDEX "checklist_items_rels_plan_sections_id_idx" ON "checklist_items_rels" USING btree ("plan_sections_id");
CREATE INDEX "checklist_items_rels_best_practices_id_idx" ON "checklist_items_rels" USING btree ("best_practices_id");
CREATE INDEX "checklist_items_rels_practice_uses_id_idx" ON "checklist_items_rels" USING btree ("practice_uses_id");
CREATE INDEX "checklist_items_rels_curriculum_links_id_idx" ON "checklist_items_rels" USING btree ("curriculum_links_id");
CREATE INDEX "checklist_items_rels_questions_id_idx" ON "checklist_items_rels" USING btree ("questions_id");
CREATE INDEX "checklist_items_rels_assignments_id_idx" ON "checklist_items_rels" USING btree ("assignments_id");
CREATE INDEX "checklist_items_rels_broker_contacts_id_idx" ON "checklist_items_rels" USING btree ("broker_contacts_id");
CREATE INDEX "checklist_items_rels_updates_id_idx" ON "checklist_items_rels" USING btree ("updates_id");
CREATE INDEX "waivers_item_idx" ON "waivers" USING btree ("item_id");
CREATE INDEX "waivers_subject_idx" ON "waivers" USING btree ("subject_id");
CREATE INDEX "waivers_requested_by_idx" ON "waivers" USING btree ("requested_by_id");
CREATE INDEX "waivers_approved_by_idx" ON "waivers" USING btree ("approved_by_id");
CREATE INDEX "waivers_withdrawn_by_idx" ON "waivers" USING btree ("withdrawn_by_id");
CREATE INDEX "waivers_updated_at_idx" ON "waivers" USING btree ("updated_at");
CREATE INDEX "waivers_created_at_idx" ON "waivers" USING btree ("created_at");
CREATE INDEX "gate_reviews_trail_idx" ON "gate_reviews" USING btree ("trail_id");
CREATE INDEX "gate_reviews_subject_idx" ON "gate_reviews" USING btree ("subject_id");
CREATE INDEX "gate_reviews_updated_at_idx" ON "gate_reviews" USING btree ("updated_at");
CREATE INDEX "gate_reviews_created_at_idx" ON "gate_reviews" USING btree ("created_at");
CREATE UNIQUE INDEX "trail_sequence_idx" ON "gate_reviews" USING btree ("trail_id","sequence");
CREATE INDEX "gate_conditions_review_idx" ON "gate_conditions" USING btree ("review_id");
CREATE INDEX "gate_conditions_trail_idx" ON "gate_conditions" USING btree ("trail_id");
CREATE INDEX "gate_conditions_subject_idx" ON "gate_conditions" USING btree ("subject_id");
CREATE INDEX "gate_conditions_owner_idx" ON "gate_conditions" USING btree ("owner_id");
CREATE INDEX "gate_conditions_fulfilled_by_idx" ON "gate_conditions" USING btree ("fulfilled_by_id");
CREATE INDEX "gate_conditions_updated_at_idx" ON "gate_conditions" USING btree ("updated_at");
CREATE INDEX "gate_conditions_created_at_idx" ON "gate_conditions" USING btree ("created_at");
CREATE INDEX "phase_digests_updated_at_idx" ON "phase_digests" USING btree ("updated_at");
CREATE INDEX "phase_digests_created_at_idx" ON "phase_digests" USING btree ("created_at");
CREATE UNIQUE INDEX "recipient_day_idx" ON "phase_digests" USING btree ("recipient","day");
ALTER TABLE "projects" ADD CONSTRAINT "projects_intent_file_id_files_id_fk" FOREIGN KEY ("intent_file_id") REFERENCES "public"."files"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_intent_file_id_files_id_fk" FOREIGN KEY ("version_intent_file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_life_cycles_fk" FOREIGN KEY ("life_cycles_id") REFERENCES "public"."life_cycles"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_life_cycle_items_fk" FOREIGN KEY ("life_cycle_items_id") REFERENCES "public"."life_cycle_items"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_phase_trails_fk" FOREIGN KEY ("phase_trails_id") REFERENCES "public"."phase_trails"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_checklist_items_fk" FOREIGN KEY ("checklist_items_id") REFERENCES "public"."checklist_items"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_waivers_fk" FOREIGN KEY ("waivers_id") REFERENCES "public"."waivers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_gate_reviews_fk" FOREIGN KEY ("gate_reviews_id") REFERENCES "public"."gate_reviews"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_gate_conditions_fk" FOREIGN KEY ("gate_conditions_id") REFERENCES "public"."gate_conditions"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "projects_intent_intent_file_idx" ON "projects" USING btree ("intent_file_id");
CREATE INDEX "projects_rels_partners_id_idx" ON "projects_rels" USING btree ("partners_id");
CREATE INDEX "_projects_v_version_intent_version_intent_file_idx" ON "_projects_v" USING btree ("version_intent_file_id");
CREATE INDEX "_projects_v_rels_partners_id_idx" ON "_projects_v_rels" USING btree ("partners_id");
CREATE INDEX "payload_locked_documents_rels_life_cycles_id_idx" ON "payload_locked_documents_rels" USING btree ("life_cycles_id");
CREATE INDEX "payload_locked_documents_rels_life_cycle_items_id_idx" ON "payload_locked_documents_rels" USING btree ("life_cycle_items_id");
CREATE INDEX "payload_locked_documents_rels_phase_trails_id_idx" ON "payload_locked_documents_rels" USING btree ("phase_trails_id");
CREATE INDEX "payload_locked_documents_rels_checklist_items_id_idx" ON "payload_locked_documents_rels" USING btree ("checklist_items_id");
CREATE INDEX "payload_locked_documents_rels_waivers_id_idx" ON "payload_locked_documents_rels" USING btree ("waivers_id");
CREATE INDEX "payload_locked_documents_rels_gate_reviews_id_idx" ON "payload_locked_documents_rels" USING btree ("gate_reviews_id");
CREATE INDEX "payload_locked_documents_rels_gate_conditions_id_idx" ON "payload_locked_documents_rels" USING btree ("gate_conditions_id");
`)
  await db.execute(
    sql.raw(`
create or replace function phase_checklists_keep() returns trigger language plpgsql as $$
begin
  raise exception 'gate reviews are history: they are added to and never changed' using errcode = 'restrict_violation';
end $$;
create or replace trigger gate_reviews_keep before update or delete on gate_reviews
  for each row execute function phase_checklists_keep();
create or replace trigger gate_reviews_keep_all before truncate on gate_reviews
  for each statement execute function phase_checklists_keep();
create or replace function phase_checklists_follow_review() returns trigger language plpgsql as $$
declare
  review record;
begin
  if tg_op = 'INSERT' then
    if new.reviews <> 0 or new.state <> 'running' then
      raise exception 'a trail begins before its first gate' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    raise exception 'a trail is history' using errcode = 'restrict_violation';
  end if;
  if new.subject_id is distinct from old.subject_id then
    raise exception 'a trail is of one subject' using errcode = 'restrict_violation';
  end if;
  if (new.phase, new.state, new.reviews) is not distinct from (old.phase, old.state, old.reviews) then
    return new;
  end if;
  select r.decision, (r.snapshot ->> 'isOpen')::boolean as is_open into review from gate_reviews r
    where r.trail_id = new.id and r.sequence = new.reviews and r.phase = old.phase;
  if not found or new.reviews <> old.reviews + 1 or not (case review.decision::text
    when 'go' then review.is_open and new.state in ('running', 'completed')
    when 'conditionalGo' then review.is_open and new.state = 'running'
    when 'stepBack' then new.state = 'running'
    when 'hold' then new.state = 'onHold' and new.phase = old.phase
    when 'stop' then new.state = 'stopped' and new.phase = old.phase
    else false end) then
    raise exception 'a trail moves by a gate review alone' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create or replace trigger phase_trails_follow_review before insert or update or delete on phase_trails
  for each row execute function phase_checklists_follow_review();
do $$
begin
  if not exists (select from pg_constraint where conname = 'waivers_by_another' and conrelid = 'waivers'::regclass) then
    alter table waivers add constraint waivers_by_another check (approved_by_id <> requested_by_id);
  end if;
end $$;
`),
  )
}
