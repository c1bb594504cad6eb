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
	"transfer_id" uuid,
	"fund_id" uuid,
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

ALTER TABLE "projects" ADD COLUMN "saved_by_id" uuid;
ALTER TABLE "_projects_v" ADD COLUMN "version_saved_by_id" uuid;
ALTER TABLE "partners" ADD COLUMN "saved_by_id" uuid;
ALTER TABLE "_partners_v" ADD COLUMN "version_saved_by_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "value_rounds_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "value_statements_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "values_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "resources_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "resource_types_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "sources_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "transfers_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "balance_judgements_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "exchange_questions_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "project_plans_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "plan_sections_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "budget_lines_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "coverage_lines_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "risks_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "best_practices_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "practice_uses_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "curriculum_links_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "questions_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "assignments_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "programmes_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "broker_contacts_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "contacts_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "funds_id" uuid;
ALTER TABLE "themes" ADD CONSTRAINT "themes_id_agenda_id" UNIQUE("id","agenda_id");
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
ALTER TABLE "coverage_lines" ADD CONSTRAINT "coverage_lines_transfer_id_transfers_id_fk" FOREIGN KEY ("transfer_id") REFERENCES "public"."transfers"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "coverage_lines" ADD CONSTRAINT "coverage_lines_fund_id_funds_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."funds"("id") ON DELETE restrict ON UPDATE no action;
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
CREATE INDEX "coverage_lines_transfer_idx" ON "coverage_lines" USING btree ("transfer_id");
CREATE INDEX "coverage_lines_fund_idx" ON "coverage_lines" USING btree ("fund_id");
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
ALTER TABLE "projects" ADD CONSTRAINT "projects_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "partners" ADD CONSTRAINT "partners_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "themes" ADD CONSTRAINT "themes_parent_id_agenda_id_fk" FOREIGN KEY ("parent_id","agenda_id") REFERENCES "public"."themes"("id","agenda_id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_value_rounds_fk" FOREIGN KEY ("value_rounds_id") REFERENCES "public"."value_rounds"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_value_statements_fk" FOREIGN KEY ("value_statements_id") REFERENCES "public"."value_statements"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_values_fk" FOREIGN KEY ("values_id") REFERENCES "public"."values"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_resource_types_fk" FOREIGN KEY ("resource_types_id") REFERENCES "public"."resource_types"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_transfers_fk" FOREIGN KEY ("transfers_id") REFERENCES "public"."transfers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_balance_judgements_fk" FOREIGN KEY ("balance_judgements_id") REFERENCES "public"."balance_judgements"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_exchange_questions_fk" FOREIGN KEY ("exchange_questions_id") REFERENCES "public"."exchange_questions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_project_plans_fk" FOREIGN KEY ("project_plans_id") REFERENCES "public"."project_plans"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_plan_sections_fk" FOREIGN KEY ("plan_sections_id") REFERENCES "public"."plan_sections"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_budget_lines_fk" FOREIGN KEY ("budget_lines_id") REFERENCES "public"."budget_lines"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_coverage_lines_fk" FOREIGN KEY ("coverage_lines_id") REFERENCES "public"."coverage_lines"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_risks_fk" FOREIGN KEY ("risks_id") REFERENCES "public"."risks"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_best_practices_fk" FOREIGN KEY ("best_practices_id") REFERENCES "public"."best_practices"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_practice_uses_fk" FOREIGN KEY ("practice_uses_id") REFERENCES "public"."practice_uses"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_curriculum_links_fk" FOREIGN KEY ("curriculum_links_id") REFERENCES "public"."curriculum_links"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_questions_fk" FOREIGN KEY ("questions_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_assignments_fk" FOREIGN KEY ("assignments_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_broker_contacts_fk" FOREIGN KEY ("broker_contacts_id") REFERENCES "public"."broker_contacts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_funds_fk" FOREIGN KEY ("funds_id") REFERENCES "public"."funds"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "projects_saved_by_idx" ON "projects" USING btree ("saved_by_id");
CREATE INDEX "_projects_v_version_version_saved_by_idx" ON "_projects_v" USING btree ("version_saved_by_id");
CREATE INDEX "partners_saved_by_idx" ON "partners" USING btree ("saved_by_id");
CREATE INDEX "_partners_v_version_version_saved_by_idx" ON "_partners_v" USING btree ("version_saved_by_id");
CREATE INDEX "payload_locked_documents_rels_value_rounds_id_idx" ON "payload_locked_documents_rels" USING btree ("value_rounds_id");
CREATE INDEX "payload_locked_documents_rels_value_statements_id_idx" ON "payload_locked_documents_rels" USING btree ("value_statements_id");
CREATE INDEX "payload_locked_documents_rels_values_id_idx" ON "payload_locked_documents_rels" USING btree ("values_id");
CREATE INDEX "payload_locked_documents_rels_resources_id_idx" ON "payload_locked_documents_rels" USING btree ("resources_id");
CREATE INDEX "payload_locked_documents_rels_resource_types_id_idx" ON "payload_locked_documents_rels" USING btree ("resource_types_id");
CREATE INDEX "payload_locked_documents_rels_sources_id_idx" ON "payload_locked_documents_rels" USING btree ("sources_id");
CREATE INDEX "payload_locked_documents_rels_transfers_id_idx" ON "payload_locked_documents_rels" USING btree ("transfers_id");
CREATE INDEX "payload_locked_documents_rels_balance_judgements_id_idx" ON "payload_locked_documents_rels" USING btree ("balance_judgements_id");
CREATE INDEX "payload_locked_documents_rels_exchange_questions_id_idx" ON "payload_locked_documents_rels" USING btree ("exchange_questions_id");
CREATE INDEX "payload_locked_documents_rels_project_plans_id_idx" ON "payload_locked_documents_rels" USING btree ("project_plans_id");
CREATE INDEX "payload_locked_documents_rels_plan_sections_id_idx" ON "payload_locked_documents_rels" USING btree ("plan_sections_id");
CREATE INDEX "payload_locked_documents_rels_budget_lines_id_idx" ON "payload_locked_documents_rels" USING btree ("budget_lines_id");
CREATE INDEX "payload_locked_documents_rels_coverage_lines_id_idx" ON "payload_locked_documents_rels" USING btree ("coverage_lines_id");
CREATE INDEX "payload_locked_documents_rels_risks_id_idx" ON "payload_locked_documents_rels" USING btree ("risks_id");
CREATE INDEX "payload_locked_documents_rels_best_practices_id_idx" ON "payload_locked_documents_rels" USING btree ("best_practices_id");
CREATE INDEX "payload_locked_documents_rels_practice_uses_id_idx" ON "payload_locked_documents_rels" USING btree ("practice_uses_id");
CREATE INDEX "payload_locked_documents_rels_curriculum_links_id_idx" ON "payload_locked_documents_rels" USING btree ("curriculum_links_id");
CREATE INDEX "payload_locked_documents_rels_questions_id_idx" ON "payload_locked_documents_rels" USING btree ("questions_id");
CREATE INDEX "payload_locked_documents_rels_assignments_id_idx" ON "payload_locked_documents_rels" USING btree ("assignments_id");
CREATE INDEX "payload_locked_documents_rels_programmes_id_idx" ON "payload_locked_documents_rels" USING btree ("programmes_id");
CREATE INDEX "payload_locked_documents_rels_broker_contacts_id_idx" ON "payload_locked_documents_rels" USING btree ("broker_contacts_id");
CREATE INDEX "payload_locked_documents_rels_contacts_id_idx" ON "payload_locked_documents_rels" USING btree ("contacts_id");
CREATE INDEX "payload_locked_documents_rels_funds_id_idx" ON "payload_locked_documents_rels" USING btree ("funds_id");
`)
}
