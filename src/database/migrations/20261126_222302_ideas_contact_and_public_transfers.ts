import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
CREATE TYPE "public"."enum_ideas_language" AS ENUM('nl', 'en');
CREATE TYPE "public"."enum_ideas_state" AS ENUM('new', 'in-conversation', 'became-project', 'declined');
CREATE TABLE "ideas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"description" varchar NOT NULL,
	"name" varchar NOT NULL,
	"email" varchar NOT NULL,
	"organisation" varchar,
	"municipality" varchar,
	"language" "enum_ideas_language" DEFAULT 'nl',
	"state" "enum_ideas_state" DEFAULT 'new' NOT NULL,
	"project_id" uuid,
	"decline_reason" varchar,
	"keep_until" timestamp(3) with time zone NOT NULL,
	"receipt" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

ALTER TABLE "transfers" ADD COLUMN "is_public" boolean DEFAULT false;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "ideas_id" uuid;
ALTER TABLE "site" ADD COLUMN "contact_phone" varchar;
ALTER TABLE "site" ADD COLUMN "contact_address_street" varchar;
ALTER TABLE "site" ADD COLUMN "contact_address_postcode" varchar;
ALTER TABLE "site" ADD COLUMN "contact_address_city" varchar;
ALTER TABLE "site_locales" ADD COLUMN "contact" jsonb;
ALTER TABLE "site_rels" ADD COLUMN "projects_id" uuid;
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
CREATE INDEX "ideas_title_idx" ON "ideas" USING btree ("title");
CREATE INDEX "ideas_state_idx" ON "ideas" USING btree ("state");
CREATE INDEX "ideas_project_idx" ON "ideas" USING btree ("project_id");
CREATE INDEX "ideas_keep_until_idx" ON "ideas" USING btree ("keep_until");
CREATE UNIQUE INDEX "ideas_receipt_idx" ON "ideas" USING btree ("receipt");
CREATE INDEX "ideas_updated_at_idx" ON "ideas" USING btree ("updated_at");
CREATE INDEX "ideas_created_at_idx" ON "ideas" USING btree ("created_at");
CREATE INDEX "ideas_title_search_idx" ON "ideas" USING gin ("title" gin_trgm_ops);
CREATE INDEX "ideas_name_search_idx" ON "ideas" USING gin ("name" gin_trgm_ops);
CREATE INDEX "ideas_email_search_idx" ON "ideas" USING gin ("email" gin_trgm_ops);
CREATE INDEX "ideas_organisation_search_idx" ON "ideas" USING gin ("organisation" gin_trgm_ops);
CREATE INDEX "ideas_municipality_search_idx" ON "ideas" USING gin ("municipality" gin_trgm_ops);
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_ideas_fk" FOREIGN KEY ("ideas_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
CREATE INDEX "payload_locked_documents_rels_ideas_id_idx" ON "payload_locked_documents_rels" USING btree ("ideas_id");
CREATE INDEX "site_rels_projects_id_idx" ON "site_rels" USING btree ("projects_id");
`)
}
