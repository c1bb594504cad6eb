import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
ALTER TABLE "invitations" ADD COLUMN "is_sent" boolean DEFAULT true NOT NULL;
`)
}
