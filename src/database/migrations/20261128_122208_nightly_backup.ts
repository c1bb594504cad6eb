import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'nightly-backup' BEFORE 'phase-digests';
ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'nightly-backup' BEFORE 'phase-digests';
`)
}
