import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { approveMeasurement, must, periodOf, submitMeasurement } from './branchKpi'
import type { Counting } from './openLibrary'
import { openLibrary } from './openLibrary'

let library: Counting['library']
let newKpi: Counting['newKpi']

beforeAll(async () => {
  ;({ library, newKpi } = await openLibrary({
    dimensions: [{ categories: [{ key: 'f' }, { key: 'm' }], key: 'sex' }],
  }))
})

afterAll(() => library.close())

const refused = (statement: string, values: unknown[]) =>
  expect(library.pool.query(statement, values)).rejects.toMatchObject({
    code: expect.stringMatching(/^23/) as string,
  })

const lock = async (kpi: string, key: string) =>
  must(library, 'head', 'POST', '/kpi-periods/lock', {
    ids: [await periodOf(library, kpi, key)],
    isLocked: true,
  })

describe('the database', () => {
  test('keeps what counts, whoever asks it', async () => {
    const kpi = await newKpi()
    const id = await approveMeasurement(library, { key: '2021', kpi, value: 120 })
    await refused('update kpi_measurements set value = 9 where id = $1', [id])
    await refused("update kpi_measurements set state = 'draft' where id = $1", [id])
    await refused('delete from kpi_measurements where id = $1', [id])
    await refused('truncate kpi_measurements cascade', [])
    const other = await submitMeasurement(library, { key: '2022', kpi, value: 1 })
    await refused(
      "update kpi_measurements set state = 'approved', approved_by_id = submitted_by_id where id = $1",
      [other],
    )
    await refused("update kpi_measurements set state = 'approved' where id = $1", [other])
    await refused(
      `insert into kpi_measurements (id, kpi_id, period_id, until, state, value, updated_at, created_at)
       select gen_random_uuid(), kpi_id, period_id, until, 'draft', 1, now(), now() from kpi_measurements where id = $1`,
      [other],
    )
    await lock(kpi, '2022')
    await refused('update kpi_measurements set value = 2 where id = $1', [other])
  })

  test('keeps a locked period as it is, and who approved by name when the account goes', async () => {
    const kpi = await newKpi()
    const id = await approveMeasurement(library, { key: '2021', kpi, value: 120 })
    await lock(kpi, '2021')
    await refused('update kpi_periods set target = 9 where kpi_id = $1', [kpi])
    await refused('delete from kpi_periods where kpi_id = $1', [kpi])
    const { rows } = await library.pool.query<{ name: string }>(
      `update kpi_measurements set approved_by_id = null where id = $1 returning approved_by_name as name`,
      [id],
    )
    expect(rows).toEqual([{ name: 'head@library.example' }])
    await refused('update kpi_measurements set approved_by_id = submitted_by_id where id = $1', [id])
  })

  test('keeps the parts and the evidence of what was handed in, and lets those of a draft go', async () => {
    const measured = {
      evidence: [{ link: 'https://library.example/door' }],
      parts: [{ category: 'f', dimension: 'sex', value: 1 }],
      value: 1,
    }
    const kpi = await newKpi()
    const drafted = async (key: string) => {
      const period = await periodOf(library, kpi, key)
      const { doc } = await must(library, 'keeper', 'POST', '/kpi-measurements', { kpi, period, ...measured })
      return (doc as { id: string }).id
    }
    const [approved, submitted, locked, draft] = [
      await approveMeasurement(library, { key: '2021', kpi, ...measured }),
      await submitMeasurement(library, { key: '2022', kpi, ...measured }),
      await drafted('2023'),
      await drafted('2024'),
    ]
    await lock(kpi, '2023')
    for (const [table, change] of [
      ['kpi_measurements_parts', 'value = 9'],
      ['kpi_measurements_evidence', "link = 'https://elsewhere.example'"],
    ]) {
      for (const id of [approved, submitted, locked]) {
        await refused(`update ${table} set ${change} where _parent_id = $1`, [id])
        await refused(`update ${table} set _parent_id = $2 where _parent_id = $1`, [draft, id])
        await refused(`delete from ${table} where _parent_id = $1`, [id])
      }
      for (const id of [approved, locked])
        await refused(
          `insert into ${table} select (jsonb_populate_record(r, '{"id": "another"}')).* from ${table} r where _parent_id = $1`,
          [id],
        )
      await refused(`truncate ${table}`, [])
      await library.pool.query(`update ${table} set ${change} where _parent_id = $1`, [draft])
    }
    await must(library, 'keeper', 'DELETE', `/kpi-measurements/${draft}`)
  })

  test('lets nobody approve what they had a hand in, and keeps who had', async () => {
    const kpi = await newKpi()
    const id = await submitMeasurement(library, { key: '2021', kpi, value: 1 })
    const approve = `update kpi_measurements set state = 'approved', approved_by_id = s.id from staff s
      where kpi_measurements.id = $1 and s.email = 'second@library.example'`
    await library.pool.query(
      `update kpi_measurements set written_by = written_by || to_jsonb(s.id::text) from staff s
        where kpi_measurements.id = $1 and s.email = 'second@library.example'`,
      [id],
    )
    await refused(approve, [id])
    for (const written of ['null', "'[]'", '\'["somebody"]\''])
      await refused(`update kpi_measurements set written_by = ${written} where id = $1`, [id])
  })

  test('writes down who locks and unlocks, and keeps that', async () => {
    const kpi = await newKpi()
    await refused('update kpi_periods set locked_at = now() where kpi_id = $1', [kpi])
    await lock(kpi, '2021')
    await refused('update kpi_periods set locked_at = null where kpi_id = $1', [kpi])
    for (const trail of ['null', "'[]'", `'[{"isLocked": true}]'`, `'[{"isLocked": false}]' || lock_trail`])
      await refused(`update kpi_periods set lock_trail = ${trail} where kpi_id = $1 and key = '2021'`, [kpi])
  })
})
