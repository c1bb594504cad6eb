import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
CREATE INDEX "site_contact_address_contact_address_postcode_idx" ON "site" USING btree ("contact_address_postcode");
`)
}
