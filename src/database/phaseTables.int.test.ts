import { phaseSql } from '@streekwerk/payload-phase-checklists'
import { expect, test } from 'vitest'

import { usePayload } from '../../test/support/payload'

const payload = await usePayload()

const readLaidDown = async (): Promise<unknown[]> => {
  const answers = await Promise.all(
    [
      `select pg_get_functiondef(oid) as is from pg_proc where proname like 'phase_checklists%' order by proname`,
      `select pg_get_triggerdef(oid) as is from pg_trigger where not tgisinternal
        and tgrelid in ('gate_reviews'::regclass, 'phase_trails'::regclass) order by tgname`,
      `select pg_get_constraintdef(oid) as is from pg_constraint where conname = 'waivers_by_another'`,
    ].map((statement) => payload.db.pool.query<Record<string, unknown>>(statement)),
  )
  return answers.map(({ rows }) => rows)
}

test('the migrations lay down exactly what keeps the phases in the database', async () => {
  const migrated = await readLaidDown()
  expect(migrated.map((rows) => (rows as unknown[]).length)).toEqual([2, 3, 1])
  await payload.db.pool.query(phaseSql.down)
  expect(await readLaidDown()).toEqual([[], [], []])
  await payload.db.pool.query(phaseSql.up)
  expect(await readLaidDown()).toEqual(migrated)
})
