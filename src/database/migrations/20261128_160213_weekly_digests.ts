import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
ALTER TABLE "users" ADD COLUMN "receives_phase_digest_weekly" boolean DEFAULT false;
ALTER TABLE "users" ADD COLUMN "receives_kpi_digest_weekly" boolean DEFAULT false;
`)
}
