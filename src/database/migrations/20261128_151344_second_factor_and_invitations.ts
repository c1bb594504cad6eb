import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
CREATE TYPE "public"."enum_site_second_factor_roles" AS ENUM('admin', 'process-manager', 'editor', 'decision-maker', 'education-broker', 'school-editor', 'partner-manager', 'partner-member');
CREATE TABLE "site_second_factor_roles" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_site_second_factor_roles",
	"id" uuid PRIMARY KEY NOT NULL
);

CREATE TABLE "invitations" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	"token_hash" text NOT NULL,
	CONSTRAINT "invitations_token_hash" UNIQUE("token_hash")
);

CREATE TABLE "recovery_codes" (
	"account_id" uuid NOT NULL,
	"code_hash" text PRIMARY KEY NOT NULL
);

CREATE TABLE "second_factors" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"confirmed_at" timestamp with time zone,
	"last_step" integer DEFAULT 0 NOT NULL,
	"sealed_secret" text NOT NULL
);

ALTER TABLE "site_second_factor_roles" ADD CONSTRAINT "site_second_factor_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "site_second_factor_roles_order_idx" ON "site_second_factor_roles" USING btree ("order");
CREATE INDEX "site_second_factor_roles_parent_idx" ON "site_second_factor_roles" USING btree ("parent_id");
CREATE INDEX "recovery_codes_account" ON "recovery_codes" USING btree ("account_id");
`)
}
