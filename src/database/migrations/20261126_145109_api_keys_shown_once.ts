import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

/**
 * Keys and guesses move out of the accounts, to tables that no answer shows and no save of an account writes. A key that was
 * given out goes on working, known by its HMAC; the key itself, which was kept encrypted, is no longer kept: it is emptied before its column goes, since a
 * column that is dropped stays in the rows as they were last written.
 */
export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
CREATE TABLE "api_keys" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"key_index" text NOT NULL,
	"made_at" timestamp with time zone,
	CONSTRAINT "api_keys_key_index" UNIQUE("key_index")
);

CREATE TABLE "sign_in_guesses" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	CONSTRAINT "sign_in_guesses_count" CHECK ("count" >= 0)
);

ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "sign_in_guesses" ADD CONSTRAINT "sign_in_guesses_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
INSERT INTO "api_keys" ("account_id", "key_index")
	SELECT "id", "api_key_index" FROM "users" WHERE "api_key_index" <> '' ORDER BY "name", "id"
	ON CONFLICT DO NOTHING;
INSERT INTO "sign_in_guesses" ("account_id", "count", "locked_until")
	SELECT "id", greatest("login_attempts", 0)::integer, "lock_until" FROM "users" WHERE "lock_until" > now();
UPDATE "users" SET "api_key" = NULL WHERE "api_key" IS NOT NULL;
ALTER TABLE "users" DROP COLUMN "enable_a_p_i_key";
ALTER TABLE "users" DROP COLUMN "api_key";
ALTER TABLE "users" DROP COLUMN "api_key_index";
ALTER TABLE "users" DROP COLUMN "login_attempts";
ALTER TABLE "users" DROP COLUMN "lock_until";
`)
}
