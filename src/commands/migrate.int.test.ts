import { expect, test, vi } from 'vitest'

import { createTestDatabase } from '../../test/support/createTestDatabase'
import { runCommand } from '../../test/support/runCommand'
import { testSettings } from '../../test/support/testSettings'
import { connect } from '../database/connect'
import { migrations } from '../database/migrations'
import { runMigrations } from '../database/runMigrations'

const names = migrations.map(({ name }) => name)

/** All that migrations make: columns, indexes, constraints, triggers, functions and policies. */
const MADE = `
  SELECT concat_ws(' ', 'column', table_name, column_name, data_type, is_nullable, column_default) AS made
    FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT concat_ws(' ', tgenabled, pg_get_triggerdef(oid)) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'
    AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')
  ORDER BY 1`

/** Connections of whoever was killed, until the server noticed. */
const OTHERS = `
  SELECT pid::text FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`

const ask = async (url: string, statement: string): Promise<string[]> => {
  const client = await connect(url)
  try {
    const { rows } = await client.query<Record<string, string>>(statement)
    return rows.flatMap((row) => Object.values(row))
  } finally {
    await client.end()
  }
}

const appliedIn = (url: string): Promise<string[]> =>
  ask(url, 'SELECT name FROM payload_migrations ORDER BY name').catch(() => [])

/** What a database has in which these migrations were never disturbed. */
const madeBy = async (count: number): Promise<string[]> => {
  const { drop, url } = await createTestDatabase({ empty: true })
  await runMigrations({ log: () => undefined, migrations: migrations.slice(0, count), url })
  const made = await ask(url, MADE)
  await drop()
  return made
}

test('a migration that is killed leaves nothing of itself, and the next start goes on with it to the same tables', async () => {
  const { drop, url } = await createTestDatabase({ empty: true })
  const settings = testSettings(url)
  const migrate = (kill?: AbortSignal) =>
    runCommand(['migrate'], { folder: settings.DATA_DIR, settings, ...(kill && { kill }) })
  for (const at of [1, 4, 11, Math.floor(names.length / 2)]) {
    const killing = new AbortController()
    const migrating = migrate(killing.signal)
    await vi.waitUntil(async () => (await appliedIn(url)).length >= at, { interval: 2, timeout: 60_000 })
    killing.abort()
    expect((await migrating).code).toBe(null)
    await vi.waitUntil(async () => (await ask(url, OTHERS)).length === 0)
    const applied = await appliedIn(url)
    expect(applied).toEqual(names.slice(0, applied.length))
    expect(await ask(url, MADE)).toEqual(await madeBy(applied.length))
  }
  expect((await migrate()).code).toBe(0)
  expect(await appliedIn(url)).toEqual(names)
  expect(await ask(url, MADE)).toEqual(await madeBy(names.length))
  await drop()
})
