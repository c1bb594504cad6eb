import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
ALTER TABLE "projects" ADD COLUMN "visible_from" timestamp(3) with time zone;
ALTER TABLE "projects" ADD COLUMN "visible_until" timestamp(3) with time zone;
ALTER TABLE "_projects_v" ADD COLUMN "version_visible_from" timestamp(3) with time zone;
ALTER TABLE "_projects_v" ADD COLUMN "version_visible_until" timestamp(3) with time zone;
ALTER TABLE "updates" ADD COLUMN "visible_from" timestamp(3) with time zone;
ALTER TABLE "updates" ADD COLUMN "visible_until" timestamp(3) with time zone;
ALTER TABLE "_updates_v" ADD COLUMN "version_visible_from" timestamp(3) with time zone;
ALTER TABLE "_updates_v" ADD COLUMN "version_visible_until" timestamp(3) with time zone;
ALTER TABLE "best_practices" ADD COLUMN "visible_from" timestamp(3) with time zone;
ALTER TABLE "best_practices" ADD COLUMN "visible_until" timestamp(3) with time zone;
ALTER TABLE "_best_practices_v" ADD COLUMN "version_visible_from" timestamp(3) with time zone;
ALTER TABLE "_best_practices_v" ADD COLUMN "version_visible_until" timestamp(3) with time zone;
ALTER TABLE "curriculum_links" ADD COLUMN "visible_from" timestamp(3) with time zone;
ALTER TABLE "curriculum_links" ADD COLUMN "visible_until" timestamp(3) with time zone;
ALTER TABLE "_curriculum_links_v" ADD COLUMN "version_visible_from" timestamp(3) with time zone;
ALTER TABLE "_curriculum_links_v" ADD COLUMN "version_visible_until" timestamp(3) with time zone;
ALTER TABLE "partners" ADD COLUMN "visible_from" timestamp(3) with time zone;
ALTER TABLE "partners" ADD COLUMN "visible_until" timestamp(3) with time zone;
ALTER TABLE "_partners_v" ADD COLUMN "version_visible_from" timestamp(3) with time zone;
ALTER TABLE "_partners_v" ADD COLUMN "version_visible_until" timestamp(3) with time zone;
ALTER TABLE "themes" ADD COLUMN "visible_from" timestamp(3) with time zone;
ALTER TABLE "themes" ADD COLUMN "visible_until" timestamp(3) with time zone;
`)
}
