import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
CREATE TABLE "indicators_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"themes_id" uuid
);

ALTER TABLE "indicators_rels" ADD CONSTRAINT "indicators_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "indicators_rels" ADD CONSTRAINT "indicators_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE restrict ON UPDATE no action;
CREATE INDEX "indicators_rels_order_idx" ON "indicators_rels" USING btree ("order");
CREATE INDEX "indicators_rels_parent_idx" ON "indicators_rels" USING btree ("parent_id");
CREATE INDEX "indicators_rels_path_idx" ON "indicators_rels" USING btree ("path");
CREATE INDEX "indicators_rels_themes_id_idx" ON "indicators_rels" USING btree ("themes_id");
`)
}
