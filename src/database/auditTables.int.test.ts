import { auditSql } from '@streekwerk/payload-audit-trail'
import { expect, test } from 'vitest'

import { usePayload } from '../../test/support/payload'

const payload = await usePayload()

const readLaidDown = async (): Promise<Record<string, unknown>[][]> => {
  const answers = await Promise.all(
    [
      `select pg_get_functiondef(oid) as is from pg_proc where proname like 'audit_trail%' order by proname`,
      `select pg_get_triggerdef(t.oid) as is, tgenabled from pg_trigger t join pg_proc f on f.oid = t.tgfoid
        where not tgisinternal and f.proname like 'audit_trail%' order by tgname`,
      `select indexdef as is from pg_indexes where tablename in ('audit_entries', 'audit_values') order by indexname`,
      `select table_name, column_name, data_type, is_nullable, column_default, identity_generation, collation_name
        from information_schema.columns where table_name in ('audit_entries', 'audit_values') order by 1, 2`,
      `select pg_get_constraintdef(oid) as is from pg_constraint
        where conrelid::regclass::text in ('audit_entries', 'audit_values') order by 1`,
    ].map((statement) => payload.db.pool.query<Record<string, unknown>>(statement)),
  )
  return answers.map(({ rows }) => rows)
}

test('the migrations lay down exactly what keeps the audit trail in the database', async () => {
  const migrated = await readLaidDown()
  expect(migrated.every((rows) => rows.length > 0)).toBe(true)
  await payload.db.pool.query(auditSql.down)
  expect(await readLaidDown()).toEqual([[], [], [], [], []])
  await payload.db.pool.query(auditSql.up)
  expect(await readLaidDown()).toEqual(migrated)
})
