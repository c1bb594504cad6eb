import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
CREATE TYPE "public"."enum_values_cluster" AS ENUM('people', 'planet', 'together', 'craft', 'renewal', 'responsibility');
CREATE TYPE "public"."enum_resources_kind" AS ENUM('offer', 'need');
CREATE TYPE "public"."enum_resources_holder_kind" AS ENUM('partner', 'outsider', 'region');
CREATE TYPE "public"."enum_resources_quantity_unit" AS ENUM('piece', 'person', 'hour', 'day', 'week', 'ec', 'sbu', 'euro', 'cent', 'kilogram', 'tonne', 'metre', 'kilometre', 'square-metre', 'hectare', 'litre', 'cubic-metre', 'kilowatt-hour', 'megawatt-hour', 'gigajoule', 'gigabyte', 'terabyte');
CREATE TYPE "public"."enum_resources_quantity_period" AS ENUM('once', 'day', 'week', 'month', 'quarter', 'half-year', 'year');
CREATE TYPE "public"."enum_resources_visibility" AS ENUM('internal', 'partners', 'public');
CREATE TYPE "public"."enum_resource_types_class" AS ENUM('human', 'physical', 'organisational', 'financial');
CREATE TYPE "public"."enum_resource_types_default_unit" AS ENUM('piece', 'person', 'hour', 'day', 'week', 'ec', 'sbu', 'euro', 'cent', 'kilogram', 'tonne', 'metre', 'kilometre', 'square-metre', 'hectare', 'litre', 'cubic-metre', 'kilowatt-hour', 'megawatt-hour', 'gigajoule', 'gigabyte', 'terabyte');
CREATE TYPE "public"."enum_resource_types_value_kind" AS ENUM('hard', 'soft', 'both');
CREATE TYPE "public"."enum_sources_kind" AS ENUM('interview', 'desk-research', 'databank', 'measurement');
CREATE TYPE "public"."enum_transfers_agreed_by_side" AS ENUM('provider', 'receiver');
CREATE TYPE "public"."enum_transfers_quantity_unit" AS ENUM('piece', 'person', 'hour', 'day', 'week', 'ec', 'sbu', 'euro', 'cent', 'kilogram', 'tonne', 'metre', 'kilometre', 'square-metre', 'hectare', 'litre', 'cubic-metre', 'kilowatt-hour', 'megawatt-hour', 'gigajoule', 'gigabyte', 'terabyte');
CREATE TYPE "public"."enum_transfers_quantity_period" AS ENUM('once', 'day', 'week', 'month', 'quarter', 'half-year', 'year');
CREATE TYPE "public"."enum_transfers_hard_value_method" AS ENUM('market-price', 'cost-price', 'estimate', 'agreed');
CREATE TYPE "public"."enum_transfers_soft_value_kind" AS ENUM('relation', 'trust', 'knowledge', 'visibility', 'pleasure', 'meaning');
CREATE TYPE "public"."enum_transfers_state" AS ENUM('proposed', 'agreed', 'committed', 'delivered', 'cancelled');
CREATE TYPE "public"."enum_balance_judgements_verdict" AS ENUM('fair', 'accepted-with-reason', 'unfair');
CREATE TABLE "value_rounds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"project_id" uuid,
	"opens_on" timestamp(3) with time zone,
	"closes_on" timestamp(3) with time zone,
	"revealed_on" timestamp(3) with time zone,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "value_rounds_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"partners_id" uuid
);

CREATE TABLE "value_statements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"round_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"value_id" uuid NOT NULL,
	"importance" numeric NOT NULL,
	"practice" numeric NOT NULL,
	"evidence" varchar,
	"stated_on" timestamp(3) with time zone,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "value_statements_importance_score" CHECK ("importance" is null or "importance" in (0, 1, 2, 3, 4)),
	CONSTRAINT "value_statements_practice_score" CHECK ("practice" is null or "practice" in (0, 1, 2, 3, 4))
);

CREATE TABLE "values" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL,
	"cluster" "enum_values_cluster" NOT NULL,
	"social" boolean DEFAULT false,
	"floor" numeric,
	"archived" boolean DEFAULT false,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "values_floor_score" CHECK ("floor" is null or "floor" in (0, 1, 2, 3, 4))
);

CREATE TABLE "values_locales" (
	"name" varchar,
	"description" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "resources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "enum_resources_kind" DEFAULT 'offer' NOT NULL,
	"type_id" uuid NOT NULL,
	"holder_kind" "enum_resources_holder_kind" DEFAULT 'partner' NOT NULL,
	"partner_id" uuid,
	"outsider" varchar,
	"quantity_amount" numeric,
	"quantity_unit" "enum_resources_quantity_unit",
	"quantity_period" "enum_resources_quantity_period" DEFAULT 'once',
	"available_from" timestamp(3) with time zone,
	"available_to" timestamp(3) with time zone,
	"place" varchar,
	"latitude" numeric,
	"longitude" numeric,
	"theme_id" uuid,
	"chain_stage" varchar,
	"confidence" numeric,
	"visibility" "enum_resources_visibility" DEFAULT 'internal' NOT NULL,
	"archived" boolean DEFAULT false,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "resources_amount_above_zero" CHECK ("quantity_amount" is null or "quantity_amount" > 0),
	CONSTRAINT "resources_confidence_score" CHECK ("confidence" is null or "confidence" in (0, 1, 2, 3, 4)),
	CONSTRAINT "resources_one_holder" CHECK (("holder_kind" = 'partner') = ("partner_id" is not null))
);

CREATE TABLE "resources_locales" (
	"title" varchar,
	"description" varchar,
	"conditions" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "resources_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"sources_id" uuid
);

CREATE TABLE "resource_types" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" varchar NOT NULL,
	"parent_id" uuid,
	"class" "enum_resource_types_class" NOT NULL,
	"default_unit" "enum_resource_types_default_unit" NOT NULL,
	"value_kind" "enum_resource_types_value_kind" NOT NULL,
	"archived" boolean DEFAULT false,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "resource_types_parent_other" CHECK ("parent_id" is null or "parent_id" <> "id")
);

CREATE TABLE "resource_types_locales" (
	"name" varchar,
	"description" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "sources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"kind" "enum_sources_kind" NOT NULL,
	"consent" boolean DEFAULT false,
	"publisher" varchar,
	"date" timestamp(3) with time zone,
	"url" varchar,
	"licence" varchar,
	"reliability" numeric,
	"file_id" uuid,
	"archived" boolean DEFAULT false,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sources_interview_consent" CHECK ("kind" <> 'interview' or "consent" is true),
	CONSTRAINT "sources_reliability_score" CHECK ("reliability" is null or "reliability" in (0, 1, 2, 3, 4))
);

CREATE TABLE "transfers_agreed_by" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"side" "enum_transfers_agreed_by_side" NOT NULL,
	"partner_id" uuid NOT NULL,
	"by" varchar,
	"account" varchar,
	"on_behalf" boolean DEFAULT false,
	"on" timestamp(3) with time zone NOT NULL
);

CREATE TABLE "transfers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"receiver_id" uuid NOT NULL,
	"beneficiary_id" uuid,
	"resource_type_id" uuid NOT NULL,
	"offer_id" uuid,
	"need_id" uuid,
	"quantity_amount" numeric,
	"quantity_unit" "enum_transfers_quantity_unit",
	"quantity_period" "enum_transfers_quantity_period" DEFAULT 'once',
	"start" timestamp(3) with time zone,
	"end" timestamp(3) with time zone,
	"cost_to_provider_cents" numeric,
	"worth_to_receiver_cents" numeric,
	"hard_value_method" "enum_transfers_hard_value_method",
	"soft_value_kind" "enum_transfers_soft_value_kind",
	"soft_value_score" numeric,
	"soft_value_statement" varchar,
	"accepted_as_gift" boolean DEFAULT false,
	"gift_words" varchar,
	"state" "enum_transfers_state" DEFAULT 'proposed' NOT NULL,
	"corrects_id" uuid,
	"import_key" varchar,
	"title" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "transfers_amount_above_zero" CHECK ("quantity_amount" is null or "quantity_amount" > 0),
	CONSTRAINT "transfers_beneficiary_not_provider" CHECK ("beneficiary_id" is null or "beneficiary_id" <> "provider_id"),
	CONSTRAINT "transfers_beneficiary_not_receiver" CHECK ("beneficiary_id" is null or "beneficiary_id" <> "receiver_id"),
	CONSTRAINT "transfers_corrects_other" CHECK ("corrects_id" is null or "corrects_id" <> "id"),
	CONSTRAINT "transfers_cost_cents" CHECK ("cost_to_provider_cents" is null or ("cost_to_provider_cents" >= 0 and "cost_to_provider_cents" = trunc("cost_to_provider_cents"))),
	CONSTRAINT "transfers_parties_differ" CHECK ("provider_id" <> "receiver_id"),
	CONSTRAINT "transfers_soft_score" CHECK ("soft_value_score" is null or "soft_value_score" in (1, 2, 3, 4, 5)),
	CONSTRAINT "transfers_worth_cents" CHECK ("worth_to_receiver_cents" is null or ("worth_to_receiver_cents" >= 0 and "worth_to_receiver_cents" = trunc("worth_to_receiver_cents")))
);

CREATE TABLE "balance_judgements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"verdict" "enum_balance_judgements_verdict" NOT NULL,
	"reason" varchar,
	"judged_by" varchar,
	"judged_on" timestamp(3) with time zone,
	"fingerprint" varchar,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "balance_judgements_reason" CHECK ("verdict" <> 'accepted-with-reason' or trim(coalesce("reason", '')) <> '')
);

CREATE TABLE "exchange_questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL,
	"order" numeric NOT NULL,
	"archived" boolean DEFAULT false,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "exchange_questions_locales" (
	"question" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "value_rounds_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "value_statements_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "values_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "resources_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "resource_types_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "sources_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "transfers_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "balance_judgements_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "exchange_questions_id" uuid;
ALTER TABLE "value_rounds" ADD CONSTRAINT "value_rounds_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "value_rounds_rels" ADD CONSTRAINT "value_rounds_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."value_rounds"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "value_rounds_rels" ADD CONSTRAINT "value_rounds_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "value_statements" ADD CONSTRAINT "value_statements_round_id_value_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."value_rounds"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "value_statements" ADD CONSTRAINT "value_statements_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "value_statements" ADD CONSTRAINT "value_statements_value_id_values_id_fk" FOREIGN KEY ("value_id") REFERENCES "public"."values"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "values_locales" ADD CONSTRAINT "values_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."values"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "resources" ADD CONSTRAINT "resources_type_id_resource_types_id_fk" FOREIGN KEY ("type_id") REFERENCES "public"."resource_types"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "resources" ADD CONSTRAINT "resources_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "resources" ADD CONSTRAINT "resources_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "resources_locales" ADD CONSTRAINT "resources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "resources_rels" ADD CONSTRAINT "resources_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "resources_rels" ADD CONSTRAINT "resources_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "resource_types" ADD CONSTRAINT "resource_types_parent_id_resource_types_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resource_types"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "resource_types_locales" ADD CONSTRAINT "resource_types_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resource_types"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "sources" ADD CONSTRAINT "sources_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "transfers_agreed_by" ADD CONSTRAINT "transfers_agreed_by_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "transfers_agreed_by" ADD CONSTRAINT "transfers_agreed_by_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."transfers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_provider_id_partners_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_receiver_id_partners_id_fk" FOREIGN KEY ("receiver_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_beneficiary_id_partners_id_fk" FOREIGN KEY ("beneficiary_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_resource_type_id_resource_types_id_fk" FOREIGN KEY ("resource_type_id") REFERENCES "public"."resource_types"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_offer_id_resources_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."resources"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_need_id_resources_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."resources"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_corrects_id_transfers_id_fk" FOREIGN KEY ("corrects_id") REFERENCES "public"."transfers"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "balance_judgements" ADD CONSTRAINT "balance_judgements_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "balance_judgements" ADD CONSTRAINT "balance_judgements_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "exchange_questions_locales" ADD CONSTRAINT "exchange_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exchange_questions"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "value_rounds_name_idx" ON "value_rounds" USING btree ("name");
CREATE INDEX "value_rounds_project_idx" ON "value_rounds" USING btree ("project_id");
CREATE INDEX "value_rounds_opens_on_idx" ON "value_rounds" USING btree ("opens_on");
CREATE INDEX "value_rounds_revealed_on_idx" ON "value_rounds" USING btree ("revealed_on");
CREATE UNIQUE INDEX "value_rounds_import_key_idx" ON "value_rounds" USING btree ("import_key");
CREATE INDEX "value_rounds_updated_at_idx" ON "value_rounds" USING btree ("updated_at");
CREATE INDEX "value_rounds_created_at_idx" ON "value_rounds" USING btree ("created_at");
CREATE INDEX "value_rounds_rels_order_idx" ON "value_rounds_rels" USING btree ("order");
CREATE INDEX "value_rounds_rels_parent_idx" ON "value_rounds_rels" USING btree ("parent_id");
CREATE INDEX "value_rounds_rels_path_idx" ON "value_rounds_rels" USING btree ("path");
CREATE INDEX "value_rounds_rels_partners_id_idx" ON "value_rounds_rels" USING btree ("partners_id");
CREATE INDEX "value_statements_round_idx" ON "value_statements" USING btree ("round_id");
CREATE INDEX "value_statements_partner_idx" ON "value_statements" USING btree ("partner_id");
CREATE INDEX "value_statements_value_idx" ON "value_statements" USING btree ("value_id");
CREATE INDEX "value_statements_stated_on_idx" ON "value_statements" USING btree ("stated_on");
CREATE UNIQUE INDEX "value_statements_import_key_idx" ON "value_statements" USING btree ("import_key");
CREATE INDEX "value_statements_updated_at_idx" ON "value_statements" USING btree ("updated_at");
CREATE INDEX "value_statements_created_at_idx" ON "value_statements" USING btree ("created_at");
CREATE UNIQUE INDEX "partner_value_round_idx" ON "value_statements" USING btree ("partner_id","value_id","round_id");
CREATE UNIQUE INDEX "values_key_idx" ON "values" USING btree ("key");
CREATE INDEX "values_cluster_idx" ON "values" USING btree ("cluster");
CREATE INDEX "values_social_idx" ON "values" USING btree ("social");
CREATE INDEX "values_archived_idx" ON "values" USING btree ("archived");
CREATE INDEX "values_updated_at_idx" ON "values" USING btree ("updated_at");
CREATE INDEX "values_created_at_idx" ON "values" USING btree ("created_at");
CREATE UNIQUE INDEX "values_locales_locale_parent_id_unique" ON "values_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "resources_kind_idx" ON "resources" USING btree ("kind");
CREATE INDEX "resources_type_idx" ON "resources" USING btree ("type_id");
CREATE INDEX "resources_holder_kind_idx" ON "resources" USING btree ("holder_kind");
CREATE INDEX "resources_partner_idx" ON "resources" USING btree ("partner_id");
CREATE INDEX "resources_available_from_idx" ON "resources" USING btree ("available_from");
CREATE INDEX "resources_theme_idx" ON "resources" USING btree ("theme_id");
CREATE INDEX "resources_chain_stage_idx" ON "resources" USING btree ("chain_stage");
CREATE INDEX "resources_visibility_idx" ON "resources" USING btree ("visibility");
CREATE INDEX "resources_archived_idx" ON "resources" USING btree ("archived");
CREATE UNIQUE INDEX "resources_import_key_idx" ON "resources" USING btree ("import_key");
CREATE INDEX "resources_updated_at_idx" ON "resources" USING btree ("updated_at");
CREATE INDEX "resources_created_at_idx" ON "resources" USING btree ("created_at");
CREATE UNIQUE INDEX "resources_locales_locale_parent_id_unique" ON "resources_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "resources_rels_order_idx" ON "resources_rels" USING btree ("order");
CREATE INDEX "resources_rels_parent_idx" ON "resources_rels" USING btree ("parent_id");
CREATE INDEX "resources_rels_path_idx" ON "resources_rels" USING btree ("path");
CREATE INDEX "resources_rels_sources_id_idx" ON "resources_rels" USING btree ("sources_id");
CREATE UNIQUE INDEX "resource_types_code_idx" ON "resource_types" USING btree ("code");
CREATE INDEX "resource_types_parent_idx" ON "resource_types" USING btree ("parent_id");
CREATE INDEX "resource_types_class_idx" ON "resource_types" USING btree ("class");
CREATE INDEX "resource_types_archived_idx" ON "resource_types" USING btree ("archived");
CREATE INDEX "resource_types_updated_at_idx" ON "resource_types" USING btree ("updated_at");
CREATE INDEX "resource_types_created_at_idx" ON "resource_types" USING btree ("created_at");
CREATE UNIQUE INDEX "resource_types_locales_locale_parent_id_unique" ON "resource_types_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "sources_title_idx" ON "sources" USING btree ("title");
CREATE INDEX "sources_kind_idx" ON "sources" USING btree ("kind");
CREATE INDEX "sources_date_idx" ON "sources" USING btree ("date");
CREATE INDEX "sources_file_idx" ON "sources" USING btree ("file_id");
CREATE INDEX "sources_archived_idx" ON "sources" USING btree ("archived");
CREATE UNIQUE INDEX "sources_import_key_idx" ON "sources" USING btree ("import_key");
CREATE INDEX "sources_updated_at_idx" ON "sources" USING btree ("updated_at");
CREATE INDEX "sources_created_at_idx" ON "sources" USING btree ("created_at");
CREATE INDEX "transfers_agreed_by_order_idx" ON "transfers_agreed_by" USING btree ("_order");
CREATE INDEX "transfers_agreed_by_parent_id_idx" ON "transfers_agreed_by" USING btree ("_parent_id");
CREATE INDEX "transfers_agreed_by_partner_idx" ON "transfers_agreed_by" USING btree ("partner_id");
CREATE INDEX "transfers_project_idx" ON "transfers" USING btree ("project_id");
CREATE INDEX "transfers_provider_idx" ON "transfers" USING btree ("provider_id");
CREATE INDEX "transfers_receiver_idx" ON "transfers" USING btree ("receiver_id");
CREATE INDEX "transfers_beneficiary_idx" ON "transfers" USING btree ("beneficiary_id");
CREATE INDEX "transfers_resource_type_idx" ON "transfers" USING btree ("resource_type_id");
CREATE INDEX "transfers_offer_idx" ON "transfers" USING btree ("offer_id");
CREATE INDEX "transfers_need_idx" ON "transfers" USING btree ("need_id");
CREATE INDEX "transfers_start_idx" ON "transfers" USING btree ("start");
CREATE INDEX "transfers_state_idx" ON "transfers" USING btree ("state");
CREATE INDEX "transfers_corrects_idx" ON "transfers" USING btree ("corrects_id");
CREATE UNIQUE INDEX "transfers_import_key_idx" ON "transfers" USING btree ("import_key");
CREATE INDEX "transfers_title_idx" ON "transfers" USING btree ("title");
CREATE INDEX "transfers_updated_at_idx" ON "transfers" USING btree ("updated_at");
CREATE INDEX "transfers_created_at_idx" ON "transfers" USING btree ("created_at");
CREATE INDEX "balance_judgements_project_idx" ON "balance_judgements" USING btree ("project_id");
CREATE INDEX "balance_judgements_partner_idx" ON "balance_judgements" USING btree ("partner_id");
CREATE INDEX "balance_judgements_verdict_idx" ON "balance_judgements" USING btree ("verdict");
CREATE INDEX "balance_judgements_judged_on_idx" ON "balance_judgements" USING btree ("judged_on");
CREATE UNIQUE INDEX "balance_judgements_import_key_idx" ON "balance_judgements" USING btree ("import_key");
CREATE INDEX "balance_judgements_updated_at_idx" ON "balance_judgements" USING btree ("updated_at");
CREATE INDEX "balance_judgements_created_at_idx" ON "balance_judgements" USING btree ("created_at");
CREATE UNIQUE INDEX "project_partner_1_idx" ON "balance_judgements" USING btree ("project_id","partner_id");
CREATE UNIQUE INDEX "exchange_questions_key_idx" ON "exchange_questions" USING btree ("key");
CREATE INDEX "exchange_questions_order_idx" ON "exchange_questions" USING btree ("order");
CREATE INDEX "exchange_questions_archived_idx" ON "exchange_questions" USING btree ("archived");
CREATE INDEX "exchange_questions_updated_at_idx" ON "exchange_questions" USING btree ("updated_at");
CREATE INDEX "exchange_questions_created_at_idx" ON "exchange_questions" USING btree ("created_at");
CREATE UNIQUE INDEX "exchange_questions_locales_locale_parent_id_unique" ON "exchange_questions_locales" USING btree ("_locale","_parent_id");
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_value_rounds_fk" FOREIGN KEY ("value_rounds_id") REFERENCES "public"."value_rounds"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_value_statements_fk" FOREIGN KEY ("value_statements_id") REFERENCES "public"."value_statements"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_values_fk" FOREIGN KEY ("values_id") REFERENCES "public"."values"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_resource_types_fk" FOREIGN KEY ("resource_types_id") REFERENCES "public"."resource_types"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_transfers_fk" FOREIGN KEY ("transfers_id") REFERENCES "public"."transfers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_balance_judgements_fk" FOREIGN KEY ("balance_judgements_id") REFERENCES "public"."balance_judgements"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_exchange_questions_fk" FOREIGN KEY ("exchange_questions_id") REFERENCES "public"."exchange_questions"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "payload_locked_documents_rels_value_rounds_id_idx" ON "payload_locked_documents_rels" USING btree ("value_rounds_id");
CREATE INDEX "payload_locked_documents_rels_value_statements_id_idx" ON "payload_locked_documents_rels" USING btree ("value_statements_id");
CREATE INDEX "payload_locked_documents_rels_values_id_idx" ON "payload_locked_documents_rels" USING btree ("values_id");
CREATE INDEX "payload_locked_documents_rels_resources_id_idx" ON "payload_locked_documents_rels" USING btree ("resources_id");
CREATE INDEX "payload_locked_documents_rels_resource_types_id_idx" ON "payload_locked_documents_rels" USING btree ("resource_types_id");
CREATE INDEX "payload_locked_documents_rels_sources_id_idx" ON "payload_locked_documents_rels" USING btree ("sources_id");
CREATE INDEX "payload_locked_documents_rels_transfers_id_idx" ON "payload_locked_documents_rels" USING btree ("transfers_id");
CREATE INDEX "payload_locked_documents_rels_balance_judgements_id_idx" ON "payload_locked_documents_rels" USING btree ("balance_judgements_id");
CREATE INDEX "payload_locked_documents_rels_exchange_questions_id_idx" ON "payload_locked_documents_rels" USING btree ("exchange_questions_id");
`)
}
