import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
ALTER TABLE "media" ADD COLUMN "consent_withdrawn" boolean DEFAULT false;
`)
}
