import { kpiSql } from '@streekwerk/payload-kpi-tracking'
import { expect, test } from 'vitest'

import { usePayload } from '../../test/support/payload'

const payload = await usePayload()

const readLaidDown = async (): Promise<Record<string, unknown>[][]> => {
  const answers = await Promise.all(
    [
      `select pg_get_functiondef(oid) as is from pg_proc where proname like 'kpi_tracking%' order by proname`,
      `select pg_get_triggerdef(t.oid) as is from pg_trigger t join pg_proc f on f.oid = t.tgfoid
        where not tgisinternal and f.proname like 'kpi_tracking%' order by tgname`,
      `select indexdef as is from pg_indexes where indexdef like '% WHERE %' and tablename in ('kpi_measurements', 'kpi_periods')
        order by indexname`,
      `select column_name as is from information_schema.columns where table_name = 'kpi_changes'`,
    ].map((statement) => payload.db.pool.query<Record<string, unknown>>(statement)),
  )
  return answers.map(({ rows }) => rows)
}

test('the migrations lay down exactly what keeps the KPIs in the database', async () => {
  const migrated = await readLaidDown()
  expect(migrated.every((rows) => rows.length > 0)).toBe(true)
  await payload.db.pool.query(kpiSql.down)
  expect(await readLaidDown()).toEqual([[], [], [], []])
  await payload.db.pool.query(kpiSql.up)
  expect(await readLaidDown()).toEqual(migrated)
})
