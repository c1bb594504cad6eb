import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

/**
 * What public rows are found, compared and put in order by stays in them. A row is stored so when it is next written; a rebuild writes
 * all of them.
 */
export const up: MigrationStep = async ({ db }) => {
  await db.execute(
    sql.raw(`
alter table showcase_entries
  alter column collection set storage plain, alter column doc_id set storage plain,
  alter column locale set storage plain, alter column lang set storage plain,
  alter column slug set storage main, alter column path set storage main, alter column title set storage main,
  alter column facets set storage main, alter column ref_keys set storage main,
  alter column required_keys set storage main, alter column filenames set storage main;
`),
  )
}
