import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
CREATE TYPE "public"."_locales" AS ENUM('nl', 'en');
CREATE TYPE "public"."enum_projects_sdgs" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17');
CREATE TYPE "public"."project_relation" AS ENUM('precedes', 'overlaps', 'same-question', 'feeds', 'replaces');
CREATE TYPE "public"."enum_projects_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__projects_v_version_sdgs" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17');
CREATE TYPE "public"."enum__projects_v_version_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__projects_v_published_locale" AS ENUM('nl', 'en');
CREATE TYPE "public"."enum_participations_role" AS ENUM('lead', 'scope-group', 'contributor', 'client', 'researcher');
CREATE TYPE "public"."enum_participations_recognises_problem" AS ENUM('yes', 'no', 'unknown');
CREATE TYPE "public"."enum_updates_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__updates_v_version_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__updates_v_published_locale" AS ENUM('nl', 'en');
CREATE TYPE "public"."enum_partners_kinds" AS ENUM('business', 'education', 'government', 'research', 'society');
CREATE TYPE "public"."education_level" AS ENUM('primary', 'praktijkonderwijs', 'vmbo-bb', 'vmbo-kb', 'vmbo-gl', 'vmbo-tl', 'havo', 'vwo', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4', 'associate-degree', 'hbo-bachelor', 'hbo-master', 'wo-bachelor', 'wo-master', 'doctorate');
CREATE TYPE "public"."sector_edition" AS ENUM('2008', '2025');
CREATE TYPE "public"."enum_partners_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__partners_v_version_kinds" AS ENUM('business', 'education', 'government', 'research', 'society');
CREATE TYPE "public"."enum__partners_v_version_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__partners_v_published_locale" AS ENUM('nl', 'en');
CREATE TYPE "public"."enum_themes_sdgs" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17');
CREATE TYPE "public"."enum_municipalities_province" AS ENUM('groningen', 'fryslan', 'drenthe', 'overijssel', 'flevoland', 'gelderland', 'utrecht', 'noord-holland', 'zuid-holland', 'zeeland', 'noord-brabant', 'limburg');
CREATE TYPE "public"."enum_media_licence" AS ENUM('own', 'with-permission', 'cc0', 'cc-by', 'cc-by-sa', 'public-domain');
CREATE TYPE "public"."enum_files_kind" AS ENUM('evidence', 'interview', 'agreement', 'plan', 'report', 'agenda', 'other');
CREATE TYPE "public"."enum_users_roles" AS ENUM('admin', 'process-manager', 'editor', 'decision-maker', 'education-broker', 'school-editor', 'partner-manager', 'partner-member');
CREATE TABLE "projects_images" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"image_id" uuid
);

CREATE TABLE "projects_images_locales" (
	"caption" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);

CREATE TABLE "projects_themes" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"theme_id" uuid,
	"tested_on" timestamp(3) with time zone
);

CREATE TABLE "projects_themes_locales" (
	"argument" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);

CREATE TABLE "projects_sdgs" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_projects_sdgs",
	"id" uuid PRIMARY KEY NOT NULL
);

CREATE TABLE "projects_relations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"kind" "project_relation",
	"project_id" uuid
);

CREATE TABLE "projects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"question_owner_id" uuid,
	"fixed_contact_id" uuid,
	"place_label" varchar,
	"place_latitude" numeric,
	"place_longitude" numeric,
	"period_start" timestamp(3) with time zone,
	"period_end" timestamp(3) with time zone,
	"funding_total_cents" numeric,
	"funding_eu_cents" numeric,
	"funding_public_cents" numeric,
	"funding_private_cents" numeric,
	"archived" boolean DEFAULT false,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"_status" "enum_projects_status" DEFAULT 'draft',
	CONSTRAINT "projects_eu_cents" CHECK ("funding_eu_cents" is null or ("funding_eu_cents" >= 0 and "funding_eu_cents" = trunc("funding_eu_cents"))),
	CONSTRAINT "projects_private_cents" CHECK ("funding_private_cents" is null or ("funding_private_cents" >= 0 and "funding_private_cents" = trunc("funding_private_cents"))),
	CONSTRAINT "projects_public_cents" CHECK ("funding_public_cents" is null or ("funding_public_cents" >= 0 and "funding_public_cents" = trunc("funding_public_cents"))),
	CONSTRAINT "projects_total_cents" CHECK ("funding_total_cents" is null or ("funding_total_cents" >= 0 and "funding_total_cents" = trunc("funding_total_cents")))
);

CREATE TABLE "projects_locales" (
	"title" varchar,
	"summary" varchar,
	"joint_problem" varchar,
	"story" jsonb,
	"results" jsonb,
	"chances_beyond_region" varchar,
	"broadening_scope" varchar,
	"broadening_earlier_partners" varchar,
	"broadening_connections" varchar,
	"broadening_beyond_region" varchar,
	"sensitivity" varchar,
	"slug" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "projects_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"users_id" uuid,
	"municipalities_id" uuid
);

CREATE TABLE "_projects_v_version_images" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"image_id" uuid,
	"_uuid" varchar
);

CREATE TABLE "_projects_v_version_images_locales" (
	"caption" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "_projects_v_version_themes" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"theme_id" uuid,
	"tested_on" timestamp(3) with time zone,
	"_uuid" varchar
);

CREATE TABLE "_projects_v_version_themes_locales" (
	"argument" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "_projects_v_version_sdgs" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__projects_v_version_sdgs",
	"id" uuid PRIMARY KEY NOT NULL
);

CREATE TABLE "_projects_v_version_relations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "project_relation",
	"project_id" uuid,
	"_uuid" varchar
);

CREATE TABLE "_projects_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_question_owner_id" uuid,
	"version_fixed_contact_id" uuid,
	"version_place_label" varchar,
	"version_place_latitude" numeric,
	"version_place_longitude" numeric,
	"version_period_start" timestamp(3) with time zone,
	"version_period_end" timestamp(3) with time zone,
	"version_funding_total_cents" numeric,
	"version_funding_eu_cents" numeric,
	"version_funding_public_cents" numeric,
	"version_funding_private_cents" numeric,
	"version_archived" boolean DEFAULT false,
	"version_import_key" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"version__status" "enum__projects_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__projects_v_published_locale",
	"latest" boolean
);

CREATE TABLE "_projects_v_locales" (
	"version_title" varchar,
	"version_summary" varchar,
	"version_joint_problem" varchar,
	"version_story" jsonb,
	"version_results" jsonb,
	"version_chances_beyond_region" varchar,
	"version_broadening_scope" varchar,
	"version_broadening_earlier_partners" varchar,
	"version_broadening_connections" varchar,
	"version_broadening_beyond_region" varchar,
	"version_sensitivity" varchar,
	"version_slug" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "_projects_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"users_id" uuid,
	"municipalities_id" uuid
);

CREATE TABLE "participations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"role" "enum_participations_role" DEFAULT 'contributor' NOT NULL,
	"recognises_problem" "enum_participations_recognises_problem" DEFAULT 'unknown',
	"since" timestamp(3) with time zone,
	"until" timestamp(3) with time zone,
	"influence" numeric,
	"interest" numeric,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "participations_influence_score" CHECK ("influence" is null or "influence" in (0, 1, 2, 3, 4)),
	CONSTRAINT "participations_interest_score" CHECK ("interest" is null or "interest" in (0, 1, 2, 3, 4))
);

CREATE TABLE "updates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid,
	"date" timestamp(3) with time zone,
	"image_id" uuid,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"_status" "enum_updates_status" DEFAULT 'draft'
);

CREATE TABLE "updates_locales" (
	"title" varchar,
	"text" jsonb,
	"slug" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "_updates_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_project_id" uuid,
	"version_date" timestamp(3) with time zone,
	"version_image_id" uuid,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"version__status" "enum__updates_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__updates_v_published_locale",
	"latest" boolean
);

CREATE TABLE "_updates_v_locales" (
	"version_title" varchar,
	"version_text" jsonb,
	"version_slug" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "partners_kinds" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_partners_kinds",
	"id" uuid PRIMARY KEY NOT NULL
);

CREATE TABLE "partners_education_levels" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "education_level",
	"id" uuid PRIMARY KEY NOT NULL
);

CREATE TABLE "partners_sectors" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"code" varchar,
	"edition" "sector_edition" DEFAULT '2025'
);

CREATE TABLE "partners" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar,
	"member" boolean DEFAULT false,
	"logo_id" uuid,
	"website" varchar,
	"parent_id" uuid,
	"identifiers_kvk" varchar,
	"identifiers_rsin" varchar,
	"identifiers_brin" varchar,
	"identifiers_rio" varchar,
	"identifiers_ror" varchar,
	"municipality_id" uuid,
	"address_street" varchar,
	"address_postcode" varchar,
	"address_city" varchar,
	"place_latitude" numeric,
	"place_longitude" numeric,
	"archived" boolean DEFAULT false,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"_status" "enum_partners_status" DEFAULT 'draft',
	CONSTRAINT "partners_parent_other" CHECK ("parent_id" is null or "parent_id" <> "id")
);

CREATE TABLE "partners_locales" (
	"mission" varchar,
	"vision" varchar,
	"about" jsonb,
	"slug" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "_partners_v_version_kinds" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__partners_v_version_kinds",
	"id" uuid PRIMARY KEY NOT NULL
);

CREATE TABLE "_partners_v_version_education_levels" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "education_level",
	"id" uuid PRIMARY KEY NOT NULL
);

CREATE TABLE "_partners_v_version_sectors" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"code" varchar,
	"edition" "sector_edition" DEFAULT '2025',
	"_uuid" varchar
);

CREATE TABLE "_partners_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_name" varchar,
	"version_member" boolean DEFAULT false,
	"version_logo_id" uuid,
	"version_website" varchar,
	"version_parent_id" uuid,
	"version_identifiers_kvk" varchar,
	"version_identifiers_rsin" varchar,
	"version_identifiers_brin" varchar,
	"version_identifiers_rio" varchar,
	"version_identifiers_ror" varchar,
	"version_municipality_id" uuid,
	"version_address_street" varchar,
	"version_address_postcode" varchar,
	"version_address_city" varchar,
	"version_place_latitude" numeric,
	"version_place_longitude" numeric,
	"version_archived" boolean DEFAULT false,
	"version_import_key" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"version__status" "enum__partners_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__partners_v_published_locale",
	"latest" boolean
);

CREATE TABLE "_partners_v_locales" (
	"version_mission" varchar,
	"version_vision" varchar,
	"version_about" jsonb,
	"version_slug" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "themes_sdgs" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_themes_sdgs",
	"id" uuid PRIMARY KEY NOT NULL
);

CREATE TABLE "themes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agenda_id" uuid NOT NULL,
	"parent_id" uuid,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "themes_parent_other" CHECK ("parent_id" is null or "parent_id" <> "id")
);

CREATE TABLE "themes_locales" (
	"title" varchar,
	"slug" varchar,
	"description" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "agendas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"valid_from" timestamp(3) with time zone,
	"valid_to" timestamp(3) with time zone,
	"adopted_on" timestamp(3) with time zone,
	"document_id" uuid,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "agendas_locales" (
	"title" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "municipalities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"code" varchar NOT NULL,
	"edition" numeric NOT NULL,
	"province" "enum_municipalities_province",
	"valid_from" timestamp(3) with time zone,
	"valid_to" timestamp(3) with time zone,
	"latitude" numeric,
	"longitude" numeric,
	"shape" jsonb,
	"import_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "municipalities_code_shape" CHECK ("code" ~ '^GM[0-9]{4}$')
);

CREATE TABLE "media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"credit" varchar,
	"licence" "enum_media_licence",
	"consent_consent_given" boolean DEFAULT false,
	"consent_consent_until" timestamp(3) with time zone,
	"uploaded_by_id" uuid,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"url" varchar,
	"thumbnail_u_r_l" varchar,
	"filename" varchar,
	"mime_type" varchar,
	"filesize" numeric,
	"width" numeric,
	"height" numeric,
	"focal_x" numeric,
	"focal_y" numeric,
	"sizes_thumbnail_url" varchar,
	"sizes_thumbnail_width" numeric,
	"sizes_thumbnail_height" numeric,
	"sizes_thumbnail_mime_type" varchar,
	"sizes_thumbnail_filesize" numeric,
	"sizes_thumbnail_filename" varchar,
	"sizes_card_url" varchar,
	"sizes_card_width" numeric,
	"sizes_card_height" numeric,
	"sizes_card_mime_type" varchar,
	"sizes_card_filesize" numeric,
	"sizes_card_filename" varchar,
	"sizes_wide_url" varchar,
	"sizes_wide_width" numeric,
	"sizes_wide_height" numeric,
	"sizes_wide_mime_type" varchar,
	"sizes_wide_filesize" numeric,
	"sizes_wide_filename" varchar,
	"sizes_hero_url" varchar,
	"sizes_hero_width" numeric,
	"sizes_hero_height" numeric,
	"sizes_hero_mime_type" varchar,
	"sizes_hero_filesize" numeric,
	"sizes_hero_filename" varchar
);

CREATE TABLE "media_locales" (
	"alt" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"kind" "enum_files_kind" DEFAULT 'other' NOT NULL,
	"partner_id" uuid,
	"project_id" uuid,
	"uploaded_by_id" uuid,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"url" varchar,
	"thumbnail_u_r_l" varchar,
	"filename" varchar,
	"mime_type" varchar,
	"filesize" numeric,
	"width" numeric,
	"height" numeric,
	"focal_x" numeric,
	"focal_y" numeric
);

CREATE TABLE "users_roles" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_users_roles",
	"id" uuid PRIMARY KEY NOT NULL
);

CREATE TABLE "users_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);

CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"organisation_id" uuid,
	"active" boolean DEFAULT true,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"enable_a_p_i_key" boolean,
	"api_key" varchar,
	"api_key_index" varchar,
	"email" varchar NOT NULL,
	"reset_password_token" varchar,
	"reset_password_expiration" timestamp(3) with time zone,
	"salt" varchar,
	"hash" varchar,
	"reset_password_requested_at" timestamp(3) with time zone,
	"login_attempts" numeric DEFAULT 0,
	"lock_until" timestamp(3) with time zone
);

CREATE TABLE "payload_kv" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL,
	"data" jsonb NOT NULL
);

CREATE TABLE "payload_locked_documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"global_slug" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "payload_locked_documents_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"projects_id" uuid,
	"participations_id" uuid,
	"updates_id" uuid,
	"partners_id" uuid,
	"themes_id" uuid,
	"agendas_id" uuid,
	"municipalities_id" uuid,
	"media_id" uuid,
	"files_id" uuid,
	"users_id" uuid
);

CREATE TABLE "payload_preferences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" varchar,
	"value" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "payload_preferences_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"users_id" uuid
);

CREATE TABLE "payload_migrations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar,
	"batch" numeric,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "site" (
	"id" uuid PRIMARY KEY NOT NULL,
	"logo_id" uuid,
	"contact_email" varchar,
	"updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone
);

CREATE TABLE "site_locales" (
	"name" varchar DEFAULT 'Streekwerk',
	"tagline" varchar,
	"home_title" varchar,
	"home_intro" jsonb,
	"about" jsonb,
	"privacy" jsonb,
	"accessibility" jsonb,
	"labels_fixed_contact" varchar DEFAULT 'MIWP (vast aanspreekpunt)',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "site_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"partners_id" uuid
);

CREATE TABLE "showcase_entries" (
	"collection" text NOT NULL,
	"doc_id" text NOT NULL,
	"locale" text NOT NULL,
	"slug" text,
	"path" text,
	"title" text NOT NULL,
	"lang" text NOT NULL,
	"data" jsonb NOT NULL,
	"ref_keys" text[] DEFAULT '{}'::text[] NOT NULL,
	"required_keys" text[] DEFAULT '{}'::text[] NOT NULL,
	"filenames" text[] DEFAULT '{}'::text[] NOT NULL,
	"facets" text[] DEFAULT '{}'::text[] NOT NULL,
	"search" "tsvector" NOT NULL,
	"sort_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"visible_from" timestamp with time zone,
	"visible_until" timestamp with time zone,
	CONSTRAINT "showcase_entries_pk" PRIMARY KEY("collection","doc_id","locale")
);

CREATE TABLE "showcase_paths" (
	"path" text PRIMARY KEY NOT NULL,
	"locale" text NOT NULL,
	"collection" text NOT NULL,
	"doc_id" text NOT NULL,
	"state" text NOT NULL,
	"since" timestamp with time zone NOT NULL
);

CREATE TABLE "showcase_state" (
	"id" smallint PRIMARY KEY NOT NULL,
	"generation" bigint DEFAULT 0 NOT NULL
);

ALTER TABLE "projects_images" ADD CONSTRAINT "projects_images_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "projects_images" ADD CONSTRAINT "projects_images_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "projects_images_locales" ADD CONSTRAINT "projects_images_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects_images"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "projects_themes" ADD CONSTRAINT "projects_themes_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "projects_themes" ADD CONSTRAINT "projects_themes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "projects_themes_locales" ADD CONSTRAINT "projects_themes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects_themes"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "projects_sdgs" ADD CONSTRAINT "projects_sdgs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "projects_relations" ADD CONSTRAINT "projects_relations_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "projects_relations" ADD CONSTRAINT "projects_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "projects" ADD CONSTRAINT "projects_question_owner_id_partners_id_fk" FOREIGN KEY ("question_owner_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "projects" ADD CONSTRAINT "projects_fixed_contact_id_users_id_fk" FOREIGN KEY ("fixed_contact_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "projects_locales" ADD CONSTRAINT "projects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "_projects_v_version_images" ADD CONSTRAINT "_projects_v_version_images_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_projects_v_version_images" ADD CONSTRAINT "_projects_v_version_images_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_projects_v_version_images_locales" ADD CONSTRAINT "_projects_v_version_images_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v_version_images"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_projects_v_version_themes" ADD CONSTRAINT "_projects_v_version_themes_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_projects_v_version_themes" ADD CONSTRAINT "_projects_v_version_themes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_projects_v_version_themes_locales" ADD CONSTRAINT "_projects_v_version_themes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v_version_themes"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_projects_v_version_sdgs" ADD CONSTRAINT "_projects_v_version_sdgs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_projects_v_version_relations" ADD CONSTRAINT "_projects_v_version_relations_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_projects_v_version_relations" ADD CONSTRAINT "_projects_v_version_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_parent_id_projects_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_question_owner_id_partners_id_fk" FOREIGN KEY ("version_question_owner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_fixed_contact_id_users_id_fk" FOREIGN KEY ("version_fixed_contact_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_projects_v_locales" ADD CONSTRAINT "_projects_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "participations" ADD CONSTRAINT "participations_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "participations" ADD CONSTRAINT "participations_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "updates" ADD CONSTRAINT "updates_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "updates" ADD CONSTRAINT "updates_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "updates_locales" ADD CONSTRAINT "updates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."updates"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_updates_v" ADD CONSTRAINT "_updates_v_parent_id_updates_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."updates"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_updates_v" ADD CONSTRAINT "_updates_v_version_project_id_projects_id_fk" FOREIGN KEY ("version_project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_updates_v" ADD CONSTRAINT "_updates_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_updates_v_locales" ADD CONSTRAINT "_updates_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_updates_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "partners_kinds" ADD CONSTRAINT "partners_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "partners_education_levels" ADD CONSTRAINT "partners_education_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "partners_sectors" ADD CONSTRAINT "partners_sectors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "partners" ADD CONSTRAINT "partners_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "partners" ADD CONSTRAINT "partners_parent_id_partners_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "partners" ADD CONSTRAINT "partners_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "partners_locales" ADD CONSTRAINT "partners_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_partners_v_version_kinds" ADD CONSTRAINT "_partners_v_version_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_partners_v_version_education_levels" ADD CONSTRAINT "_partners_v_version_education_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_partners_v_version_sectors" ADD CONSTRAINT "_partners_v_version_sectors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_parent_id_partners_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_parent_id_partners_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_municipality_id_municipalities_id_fk" FOREIGN KEY ("version_municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_partners_v_locales" ADD CONSTRAINT "_partners_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "themes_sdgs" ADD CONSTRAINT "themes_sdgs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "themes" ADD CONSTRAINT "themes_agenda_id_agendas_id_fk" FOREIGN KEY ("agenda_id") REFERENCES "public"."agendas"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "themes" ADD CONSTRAINT "themes_parent_id_themes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."themes"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "themes_locales" ADD CONSTRAINT "themes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "agendas" ADD CONSTRAINT "agendas_document_id_files_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."files"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "agendas_locales" ADD CONSTRAINT "agendas_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agendas"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "media" ADD CONSTRAINT "media_uploaded_by_id_users_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "files" ADD CONSTRAINT "files_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "files" ADD CONSTRAINT "files_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "files" ADD CONSTRAINT "files_uploaded_by_id_users_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "users" ADD CONSTRAINT "users_organisation_id_partners_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_participations_fk" FOREIGN KEY ("participations_id") REFERENCES "public"."participations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_updates_fk" FOREIGN KEY ("updates_id") REFERENCES "public"."updates"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agendas_fk" FOREIGN KEY ("agendas_id") REFERENCES "public"."agendas"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "site" ADD CONSTRAINT "site_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "site_locales" ADD CONSTRAINT "site_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
CREATE INDEX "projects_images_order_idx" ON "projects_images" USING btree ("_order");
CREATE INDEX "projects_images_parent_id_idx" ON "projects_images" USING btree ("_parent_id");
CREATE INDEX "projects_images_image_idx" ON "projects_images" USING btree ("image_id");
CREATE UNIQUE INDEX "projects_images_locales_locale_parent_id_unique" ON "projects_images_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "projects_themes_order_idx" ON "projects_themes" USING btree ("_order");
CREATE INDEX "projects_themes_parent_id_idx" ON "projects_themes" USING btree ("_parent_id");
CREATE INDEX "projects_themes_theme_idx" ON "projects_themes" USING btree ("theme_id");
CREATE UNIQUE INDEX "projects_themes_locales_locale_parent_id_unique" ON "projects_themes_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "projects_sdgs_order_idx" ON "projects_sdgs" USING btree ("order");
CREATE INDEX "projects_sdgs_parent_idx" ON "projects_sdgs" USING btree ("parent_id");
CREATE INDEX "projects_relations_order_idx" ON "projects_relations" USING btree ("_order");
CREATE INDEX "projects_relations_parent_id_idx" ON "projects_relations" USING btree ("_parent_id");
CREATE INDEX "projects_relations_project_idx" ON "projects_relations" USING btree ("project_id");
CREATE INDEX "projects_question_owner_idx" ON "projects" USING btree ("question_owner_id");
CREATE INDEX "projects_fixed_contact_idx" ON "projects" USING btree ("fixed_contact_id");
CREATE INDEX "projects_period_period_start_idx" ON "projects" USING btree ("period_start");
CREATE INDEX "projects_period_period_end_idx" ON "projects" USING btree ("period_end");
CREATE INDEX "projects_archived_idx" ON "projects" USING btree ("archived");
CREATE UNIQUE INDEX "projects_import_key_idx" ON "projects" USING btree ("import_key");
CREATE INDEX "projects_updated_at_idx" ON "projects" USING btree ("updated_at");
CREATE INDEX "projects_created_at_idx" ON "projects" USING btree ("created_at");
CREATE INDEX "projects_deleted_at_idx" ON "projects" USING btree ("deleted_at");
CREATE INDEX "projects__status_idx" ON "projects" USING btree ("_status");
CREATE UNIQUE INDEX "projects_slug_idx" ON "projects_locales" USING btree ("slug","_locale");
CREATE UNIQUE INDEX "projects_locales_locale_parent_id_unique" ON "projects_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "projects_rels_order_idx" ON "projects_rels" USING btree ("order");
CREATE INDEX "projects_rels_parent_idx" ON "projects_rels" USING btree ("parent_id");
CREATE INDEX "projects_rels_path_idx" ON "projects_rels" USING btree ("path");
CREATE INDEX "projects_rels_users_id_idx" ON "projects_rels" USING btree ("users_id");
CREATE INDEX "projects_rels_municipalities_id_idx" ON "projects_rels" USING btree ("municipalities_id");
CREATE INDEX "_projects_v_version_images_order_idx" ON "_projects_v_version_images" USING btree ("_order");
CREATE INDEX "_projects_v_version_images_parent_id_idx" ON "_projects_v_version_images" USING btree ("_parent_id");
CREATE INDEX "_projects_v_version_images_image_idx" ON "_projects_v_version_images" USING btree ("image_id");
CREATE UNIQUE INDEX "_projects_v_version_images_locales_locale_parent_id_unique" ON "_projects_v_version_images_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_projects_v_version_themes_order_idx" ON "_projects_v_version_themes" USING btree ("_order");
CREATE INDEX "_projects_v_version_themes_parent_id_idx" ON "_projects_v_version_themes" USING btree ("_parent_id");
CREATE INDEX "_projects_v_version_themes_theme_idx" ON "_projects_v_version_themes" USING btree ("theme_id");
CREATE UNIQUE INDEX "_projects_v_version_themes_locales_locale_parent_id_unique" ON "_projects_v_version_themes_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_projects_v_version_sdgs_order_idx" ON "_projects_v_version_sdgs" USING btree ("order");
CREATE INDEX "_projects_v_version_sdgs_parent_idx" ON "_projects_v_version_sdgs" USING btree ("parent_id");
CREATE INDEX "_projects_v_version_relations_order_idx" ON "_projects_v_version_relations" USING btree ("_order");
CREATE INDEX "_projects_v_version_relations_parent_id_idx" ON "_projects_v_version_relations" USING btree ("_parent_id");
CREATE INDEX "_projects_v_version_relations_project_idx" ON "_projects_v_version_relations" USING btree ("project_id");
CREATE INDEX "_projects_v_parent_idx" ON "_projects_v" USING btree ("parent_id");
CREATE INDEX "_projects_v_version_version_question_owner_idx" ON "_projects_v" USING btree ("version_question_owner_id");
CREATE INDEX "_projects_v_version_version_fixed_contact_idx" ON "_projects_v" USING btree ("version_fixed_contact_id");
CREATE INDEX "_projects_v_version_period_version_period_start_idx" ON "_projects_v" USING btree ("version_period_start");
CREATE INDEX "_projects_v_version_period_version_period_end_idx" ON "_projects_v" USING btree ("version_period_end");
CREATE INDEX "_projects_v_version_version_archived_idx" ON "_projects_v" USING btree ("version_archived");
CREATE INDEX "_projects_v_version_version_import_key_idx" ON "_projects_v" USING btree ("version_import_key");
CREATE INDEX "_projects_v_version_version_updated_at_idx" ON "_projects_v" USING btree ("version_updated_at");
CREATE INDEX "_projects_v_version_version_created_at_idx" ON "_projects_v" USING btree ("version_created_at");
CREATE INDEX "_projects_v_version_version_deleted_at_idx" ON "_projects_v" USING btree ("version_deleted_at");
CREATE INDEX "_projects_v_version_version__status_idx" ON "_projects_v" USING btree ("version__status");
CREATE INDEX "_projects_v_created_at_idx" ON "_projects_v" USING btree ("created_at");
CREATE INDEX "_projects_v_updated_at_idx" ON "_projects_v" USING btree ("updated_at");
CREATE INDEX "_projects_v_snapshot_idx" ON "_projects_v" USING btree ("snapshot");
CREATE INDEX "_projects_v_published_locale_idx" ON "_projects_v" USING btree ("published_locale");
CREATE INDEX "_projects_v_latest_idx" ON "_projects_v" USING btree ("latest");
CREATE INDEX "_projects_v_version_version_slug_idx" ON "_projects_v_locales" USING btree ("version_slug","_locale");
CREATE UNIQUE INDEX "_projects_v_locales_locale_parent_id_unique" ON "_projects_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_projects_v_rels_order_idx" ON "_projects_v_rels" USING btree ("order");
CREATE INDEX "_projects_v_rels_parent_idx" ON "_projects_v_rels" USING btree ("parent_id");
CREATE INDEX "_projects_v_rels_path_idx" ON "_projects_v_rels" USING btree ("path");
CREATE INDEX "_projects_v_rels_users_id_idx" ON "_projects_v_rels" USING btree ("users_id");
CREATE INDEX "_projects_v_rels_municipalities_id_idx" ON "_projects_v_rels" USING btree ("municipalities_id");
CREATE INDEX "participations_project_idx" ON "participations" USING btree ("project_id");
CREATE INDEX "participations_partner_idx" ON "participations" USING btree ("partner_id");
CREATE INDEX "participations_role_idx" ON "participations" USING btree ("role");
CREATE UNIQUE INDEX "participations_import_key_idx" ON "participations" USING btree ("import_key");
CREATE INDEX "participations_updated_at_idx" ON "participations" USING btree ("updated_at");
CREATE INDEX "participations_created_at_idx" ON "participations" USING btree ("created_at");
CREATE UNIQUE INDEX "project_partner_idx" ON "participations" USING btree ("project_id","partner_id");
CREATE INDEX "updates_project_idx" ON "updates" USING btree ("project_id");
CREATE INDEX "updates_date_idx" ON "updates" USING btree ("date");
CREATE INDEX "updates_image_idx" ON "updates" USING btree ("image_id");
CREATE INDEX "updates_updated_at_idx" ON "updates" USING btree ("updated_at");
CREATE INDEX "updates_created_at_idx" ON "updates" USING btree ("created_at");
CREATE INDEX "updates_deleted_at_idx" ON "updates" USING btree ("deleted_at");
CREATE INDEX "updates__status_idx" ON "updates" USING btree ("_status");
CREATE UNIQUE INDEX "updates_slug_idx" ON "updates_locales" USING btree ("slug","_locale");
CREATE UNIQUE INDEX "updates_locales_locale_parent_id_unique" ON "updates_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_updates_v_parent_idx" ON "_updates_v" USING btree ("parent_id");
CREATE INDEX "_updates_v_version_version_project_idx" ON "_updates_v" USING btree ("version_project_id");
CREATE INDEX "_updates_v_version_version_date_idx" ON "_updates_v" USING btree ("version_date");
CREATE INDEX "_updates_v_version_version_image_idx" ON "_updates_v" USING btree ("version_image_id");
CREATE INDEX "_updates_v_version_version_updated_at_idx" ON "_updates_v" USING btree ("version_updated_at");
CREATE INDEX "_updates_v_version_version_created_at_idx" ON "_updates_v" USING btree ("version_created_at");
CREATE INDEX "_updates_v_version_version_deleted_at_idx" ON "_updates_v" USING btree ("version_deleted_at");
CREATE INDEX "_updates_v_version_version__status_idx" ON "_updates_v" USING btree ("version__status");
CREATE INDEX "_updates_v_created_at_idx" ON "_updates_v" USING btree ("created_at");
CREATE INDEX "_updates_v_updated_at_idx" ON "_updates_v" USING btree ("updated_at");
CREATE INDEX "_updates_v_snapshot_idx" ON "_updates_v" USING btree ("snapshot");
CREATE INDEX "_updates_v_published_locale_idx" ON "_updates_v" USING btree ("published_locale");
CREATE INDEX "_updates_v_latest_idx" ON "_updates_v" USING btree ("latest");
CREATE INDEX "_updates_v_version_version_slug_idx" ON "_updates_v_locales" USING btree ("version_slug","_locale");
CREATE UNIQUE INDEX "_updates_v_locales_locale_parent_id_unique" ON "_updates_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "partners_kinds_order_idx" ON "partners_kinds" USING btree ("order");
CREATE INDEX "partners_kinds_parent_idx" ON "partners_kinds" USING btree ("parent_id");
CREATE INDEX "partners_kinds_value_idx" ON "partners_kinds" USING btree ("value");
CREATE INDEX "partners_education_levels_order_idx" ON "partners_education_levels" USING btree ("order");
CREATE INDEX "partners_education_levels_parent_idx" ON "partners_education_levels" USING btree ("parent_id");
CREATE INDEX "partners_sectors_order_idx" ON "partners_sectors" USING btree ("_order");
CREATE INDEX "partners_sectors_parent_id_idx" ON "partners_sectors" USING btree ("_parent_id");
CREATE INDEX "partners_sectors_code_idx" ON "partners_sectors" USING btree ("code");
CREATE INDEX "partners_name_idx" ON "partners" USING btree ("name");
CREATE INDEX "partners_member_idx" ON "partners" USING btree ("member");
CREATE INDEX "partners_logo_idx" ON "partners" USING btree ("logo_id");
CREATE INDEX "partners_parent_idx" ON "partners" USING btree ("parent_id");
CREATE INDEX "partners_identifiers_identifiers_kvk_idx" ON "partners" USING btree ("identifiers_kvk");
CREATE INDEX "partners_identifiers_identifiers_rsin_idx" ON "partners" USING btree ("identifiers_rsin");
CREATE INDEX "partners_identifiers_identifiers_brin_idx" ON "partners" USING btree ("identifiers_brin");
CREATE INDEX "partners_identifiers_identifiers_rio_idx" ON "partners" USING btree ("identifiers_rio");
CREATE INDEX "partners_identifiers_identifiers_ror_idx" ON "partners" USING btree ("identifiers_ror");
CREATE INDEX "partners_municipality_idx" ON "partners" USING btree ("municipality_id");
CREATE INDEX "partners_address_address_postcode_idx" ON "partners" USING btree ("address_postcode");
CREATE INDEX "partners_archived_idx" ON "partners" USING btree ("archived");
CREATE UNIQUE INDEX "partners_import_key_idx" ON "partners" USING btree ("import_key");
CREATE INDEX "partners_updated_at_idx" ON "partners" USING btree ("updated_at");
CREATE INDEX "partners_created_at_idx" ON "partners" USING btree ("created_at");
CREATE INDEX "partners_deleted_at_idx" ON "partners" USING btree ("deleted_at");
CREATE INDEX "partners__status_idx" ON "partners" USING btree ("_status");
CREATE UNIQUE INDEX "partners_slug_idx" ON "partners_locales" USING btree ("slug","_locale");
CREATE UNIQUE INDEX "partners_locales_locale_parent_id_unique" ON "partners_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_partners_v_version_kinds_order_idx" ON "_partners_v_version_kinds" USING btree ("order");
CREATE INDEX "_partners_v_version_kinds_parent_idx" ON "_partners_v_version_kinds" USING btree ("parent_id");
CREATE INDEX "_partners_v_version_kinds_value_idx" ON "_partners_v_version_kinds" USING btree ("value");
CREATE INDEX "_partners_v_version_education_levels_order_idx" ON "_partners_v_version_education_levels" USING btree ("order");
CREATE INDEX "_partners_v_version_education_levels_parent_idx" ON "_partners_v_version_education_levels" USING btree ("parent_id");
CREATE INDEX "_partners_v_version_sectors_order_idx" ON "_partners_v_version_sectors" USING btree ("_order");
CREATE INDEX "_partners_v_version_sectors_parent_id_idx" ON "_partners_v_version_sectors" USING btree ("_parent_id");
CREATE INDEX "_partners_v_version_sectors_code_idx" ON "_partners_v_version_sectors" USING btree ("code");
CREATE INDEX "_partners_v_parent_idx" ON "_partners_v" USING btree ("parent_id");
CREATE INDEX "_partners_v_version_version_name_idx" ON "_partners_v" USING btree ("version_name");
CREATE INDEX "_partners_v_version_version_member_idx" ON "_partners_v" USING btree ("version_member");
CREATE INDEX "_partners_v_version_version_logo_idx" ON "_partners_v" USING btree ("version_logo_id");
CREATE INDEX "_partners_v_version_version_parent_idx" ON "_partners_v" USING btree ("version_parent_id");
CREATE INDEX "_partners_v_version_identifiers_version_identifiers_kvk_idx" ON "_partners_v" USING btree ("version_identifiers_kvk");
CREATE INDEX "_partners_v_version_identifiers_version_identifiers_rsin_idx" ON "_partners_v" USING btree ("version_identifiers_rsin");
CREATE INDEX "_partners_v_version_identifiers_version_identifiers_brin_idx" ON "_partners_v" USING btree ("version_identifiers_brin");
CREATE INDEX "_partners_v_version_identifiers_version_identifiers_rio_idx" ON "_partners_v" USING btree ("version_identifiers_rio");
CREATE INDEX "_partners_v_version_identifiers_version_identifiers_ror_idx" ON "_partners_v" USING btree ("version_identifiers_ror");
CREATE INDEX "_partners_v_version_version_municipality_idx" ON "_partners_v" USING btree ("version_municipality_id");
CREATE INDEX "_partners_v_version_address_version_address_postcode_idx" ON "_partners_v" USING btree ("version_address_postcode");
CREATE INDEX "_partners_v_version_version_archived_idx" ON "_partners_v" USING btree ("version_archived");
CREATE INDEX "_partners_v_version_version_import_key_idx" ON "_partners_v" USING btree ("version_import_key");
CREATE INDEX "_partners_v_version_version_updated_at_idx" ON "_partners_v" USING btree ("version_updated_at");
CREATE INDEX "_partners_v_version_version_created_at_idx" ON "_partners_v" USING btree ("version_created_at");
CREATE INDEX "_partners_v_version_version_deleted_at_idx" ON "_partners_v" USING btree ("version_deleted_at");
CREATE INDEX "_partners_v_version_version__status_idx" ON "_partners_v" USING btree ("version__status");
CREATE INDEX "_partners_v_created_at_idx" ON "_partners_v" USING btree ("created_at");
CREATE INDEX "_partners_v_updated_at_idx" ON "_partners_v" USING btree ("updated_at");
CREATE INDEX "_partners_v_snapshot_idx" ON "_partners_v" USING btree ("snapshot");
CREATE INDEX "_partners_v_published_locale_idx" ON "_partners_v" USING btree ("published_locale");
CREATE INDEX "_partners_v_latest_idx" ON "_partners_v" USING btree ("latest");
CREATE INDEX "_partners_v_version_version_slug_idx" ON "_partners_v_locales" USING btree ("version_slug","_locale");
CREATE UNIQUE INDEX "_partners_v_locales_locale_parent_id_unique" ON "_partners_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "themes_sdgs_order_idx" ON "themes_sdgs" USING btree ("order");
CREATE INDEX "themes_sdgs_parent_idx" ON "themes_sdgs" USING btree ("parent_id");
CREATE INDEX "themes_agenda_idx" ON "themes" USING btree ("agenda_id");
CREATE INDEX "themes_parent_idx" ON "themes" USING btree ("parent_id");
CREATE INDEX "themes_updated_at_idx" ON "themes" USING btree ("updated_at");
CREATE INDEX "themes_created_at_idx" ON "themes" USING btree ("created_at");
CREATE UNIQUE INDEX "themes_slug_idx" ON "themes_locales" USING btree ("slug","_locale");
CREATE UNIQUE INDEX "themes_locales_locale_parent_id_unique" ON "themes_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "agendas_valid_from_idx" ON "agendas" USING btree ("valid_from");
CREATE INDEX "agendas_valid_to_idx" ON "agendas" USING btree ("valid_to");
CREATE INDEX "agendas_document_idx" ON "agendas" USING btree ("document_id");
CREATE INDEX "agendas_updated_at_idx" ON "agendas" USING btree ("updated_at");
CREATE INDEX "agendas_created_at_idx" ON "agendas" USING btree ("created_at");
CREATE UNIQUE INDEX "agendas_locales_locale_parent_id_unique" ON "agendas_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "municipalities_name_idx" ON "municipalities" USING btree ("name");
CREATE INDEX "municipalities_code_idx" ON "municipalities" USING btree ("code");
CREATE INDEX "municipalities_edition_idx" ON "municipalities" USING btree ("edition");
CREATE INDEX "municipalities_province_idx" ON "municipalities" USING btree ("province");
CREATE UNIQUE INDEX "municipalities_import_key_idx" ON "municipalities" USING btree ("import_key");
CREATE INDEX "municipalities_updated_at_idx" ON "municipalities" USING btree ("updated_at");
CREATE INDEX "municipalities_created_at_idx" ON "municipalities" USING btree ("created_at");
CREATE UNIQUE INDEX "code_edition_idx" ON "municipalities" USING btree ("code","edition");
CREATE INDEX "media_uploaded_by_idx" ON "media" USING btree ("uploaded_by_id");
CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
CREATE INDEX "media_sizes_wide_sizes_wide_filename_idx" ON "media" USING btree ("sizes_wide_filename");
CREATE INDEX "media_sizes_hero_sizes_hero_filename_idx" ON "media" USING btree ("sizes_hero_filename");
CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "files_kind_idx" ON "files" USING btree ("kind");
CREATE INDEX "files_partner_idx" ON "files" USING btree ("partner_id");
CREATE INDEX "files_project_idx" ON "files" USING btree ("project_id");
CREATE INDEX "files_uploaded_by_idx" ON "files" USING btree ("uploaded_by_id");
CREATE INDEX "files_updated_at_idx" ON "files" USING btree ("updated_at");
CREATE INDEX "files_created_at_idx" ON "files" USING btree ("created_at");
CREATE UNIQUE INDEX "files_filename_idx" ON "files" USING btree ("filename");
CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
CREATE INDEX "users_roles_value_idx" ON "users_roles" USING btree ("value");
CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
CREATE INDEX "users_organisation_idx" ON "users" USING btree ("organisation_id");
CREATE INDEX "users_active_idx" ON "users" USING btree ("active");
CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
CREATE INDEX "payload_locked_documents_rels_projects_id_idx" ON "payload_locked_documents_rels" USING btree ("projects_id");
CREATE INDEX "payload_locked_documents_rels_participations_id_idx" ON "payload_locked_documents_rels" USING btree ("participations_id");
CREATE INDEX "payload_locked_documents_rels_updates_id_idx" ON "payload_locked_documents_rels" USING btree ("updates_id");
CREATE INDEX "payload_locked_documents_rels_partners_id_idx" ON "payload_locked_documents_rels" USING btree ("partners_id");
CREATE INDEX "payload_locked_documents_rels_themes_id_idx" ON "payload_locked_documents_rels" USING btree ("themes_id");
CREATE INDEX "payload_locked_documents_rels_agendas_id_idx" ON "payload_locked_documents_rels" USING btree ("agendas_id");
CREATE INDEX "payload_locked_documents_rels_municipalities_id_idx" ON "payload_locked_documents_rels" USING btree ("municipalities_id");
CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
CREATE INDEX "payload_locked_documents_rels_files_id_idx" ON "payload_locked_documents_rels" USING btree ("files_id");
CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
CREATE INDEX "site_logo_idx" ON "site" USING btree ("logo_id");
CREATE UNIQUE INDEX "site_locales_locale_parent_id_unique" ON "site_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "site_rels_order_idx" ON "site_rels" USING btree ("order");
CREATE INDEX "site_rels_parent_idx" ON "site_rels" USING btree ("parent_id");
CREATE INDEX "site_rels_path_idx" ON "site_rels" USING btree ("path");
CREATE INDEX "site_rels_partners_id_idx" ON "site_rels" USING btree ("partners_id");
CREATE INDEX "showcase_entries_newest" ON "showcase_entries" USING btree ("collection","locale","sort_at" DESC NULLS LAST,"doc_id" DESC NULLS LAST);
CREATE INDEX "showcase_entries_title" ON "showcase_entries" USING btree ("collection","locale","title","doc_id");
CREATE INDEX "showcase_entries_refs" ON "showcase_entries" USING gin ("ref_keys");
CREATE INDEX "showcase_entries_facets" ON "showcase_entries" USING gin ("facets");
CREATE INDEX "showcase_entries_filenames" ON "showcase_entries" USING gin ("filenames");
CREATE INDEX "showcase_entries_search" ON "showcase_entries" USING gin ("search");
CREATE INDEX "showcase_entries_from" ON "showcase_entries" USING btree ("visible_from") WHERE visible_from is not null;
CREATE INDEX "showcase_entries_until" ON "showcase_entries" USING btree ("visible_until") WHERE visible_until is not null;
CREATE INDEX "showcase_paths_document" ON "showcase_paths" USING btree ("collection","doc_id","locale");
`)
}
