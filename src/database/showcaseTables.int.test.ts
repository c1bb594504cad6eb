import { showcaseSql } from '@streekwerk/payload-showcase'
import { expect, test } from 'vitest'

import { usePayload } from '../../test/support/payload'

const payload = await usePayload()

/** All that the plugin lays down beside its tables, as the database tells it. */
const readLaidDown = async (): Promise<unknown[]> => {
  const answers = await Promise.all(
    [
      `select pg_get_functiondef(oid) as is from pg_proc where proname like 'showcase%' order by proname`,
      `select relname, pg_get_viewdef(oid) as is from pg_class where relkind = 'v' and relname like 'showcase%' order by relname`,
      `select pg_get_triggerdef(oid) as is from pg_trigger where not tgisinternal and tgname like 'showcase%' order by tgname`,
      `select indexdef as is from pg_indexes where tablename like 'showcase%' order by indexname`,
      `select attname, attstorage from pg_attribute where attrelid = 'showcase_entries'::regclass and attnum > 0 order by attnum`,
      `select reloptions from pg_class where relname = 'showcase_entries'`,
    ].map((statement) => payload.db.pool.query<Record<string, unknown>>(statement)),
  )
  return answers.map(({ rows }) => rows)
}

test('the migrations lay down exactly what the showcase asks for beside its tables', async () => {
  const migrated = await readLaidDown()
  expect(migrated.map((rows) => (rows as unknown[]).length > 0)).toEqual(migrated.map(() => true))
  await payload.db.pool.query(showcaseSql.up)
  expect(await readLaidDown()).toEqual(migrated)
})
