import type { SanitizedConfig } from 'payload'
import { BasePayload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { CalmPool } from '../../../test/support/calmPool'
import { createTestDatabase } from '../../../test/support/createTestDatabase'
import { endAdapter } from '../../../test/support/endAdapter'
import { createLibraryConfig } from '../dev/createLibraryConfig'
import { createTables } from '../dev/createTables'
import { kpiSql } from '../src/index'

let database: Awaited<ReturnType<typeof createTestDatabase>>

beforeAll(async () => {
  database = await createTestDatabase({ empty: true })
})

afterAll(() => database.drop())

const configOf = (options = {}) =>
  createLibraryConfig(database.url, { driver: { ...pg, Pool: CalmPool }, options })

type Starting = { config?: SanitizedConfig; disableOnInit?: boolean }

const start = async (
  { config, disableOnInit = false }: Starting = {},
  work: (payload: BasePayload) => Promise<void> = () => Promise.resolve(),
) => {
  const payload = new BasePayload()
  try {
    await payload.init({ config: config ?? (await configOf()), disableOnInit })
    await work(payload)
  } finally {
    await endAdapter(payload)
  }
}

const inDatabase = async (statement: string) => {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

test('starts on an empty database, so that its tables can be made, and on one that keeps what counts', async () => {
  await start({}, createTables)
  await start()
})

test('refuses to start where the database lacks something of that, by name and with what to do', async () => {
  await inDatabase('drop trigger kpi_measurements_keep on kpi_measurements')
  await expect(start()).rejects.toThrow(
    '[kpi-tracking] the database does not keep what counts (it lacks kpi_measurements_keep): run kpiSql.up in a migration.',
  )
  await inDatabase(kpiSql.down)
  await expect(start()).rejects.toThrow('kpi_periods_keep')
})

test('refuses to start where nothing keeps two measurements from counting, or from being open, in one period', async () => {
  await inDatabase(kpiSql.up)
  await start()
  await inDatabase('drop index kpi_measurements_one_counts, kpi_measurements_one_open')
  await expect(start()).rejects.toThrow('(it lacks kpi_measurements_one_counts, kpi_measurements_one_open)')
  await inDatabase('create index kpi_measurements_one_counts on kpi_measurements (period_id)')
  await expect(start()).rejects.toThrow('(it lacks kpi_measurements_one_counts, kpi_measurements_one_open)')
  await inDatabase(kpiSql.down)
})

test('does not stand in the way of what mends that', async () => {
  await start({ disableOnInit: true })
  await start({ config: await configOf({ disabled: true }) })
  await inDatabase(kpiSql.up)
  await start()
})
