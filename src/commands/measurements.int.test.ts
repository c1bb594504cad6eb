import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/createTestDatabase'
import { runCommand } from '../../test/support/runCommand'
import { testSettings } from '../../test/support/testSettings'
import { connect } from '../database/connect'

const BY = 'process-manager@streekwerk.example'

let database: TestDatabase
let settings: Record<string, string>
let hedges: string
const folder = mkdtempSync(join(tmpdir(), 'streekwerk-measurements-'))

const ask = async <Row extends object>(statement: string): Promise<Row[]> => {
  const client = await connect(database.url)
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end()
  }
}

const run = (...args: string[]) => runCommand(args, { folder, settings })

const put = (name: string, ...lines: string[]): string => {
  writeFileSync(join(folder, name), ['kpi;period;value;source', ...lines, ''].join('\r\n'))
  return name
}

beforeAll(async () => {
  database = await createTestDatabase()
  settings = { ...testSettings(database.url), DEMO_PASSWORD: 'een-lang-wachtwoord', SEED: 'demo' }
  await run('seed', 'demo')
  const [kpi] = await ask<{ id: string }>(
    `select _parent_id as id from kpis_locales where name = 'Levende heggen'`,
  )
  hedges = kpi?.id ?? ''
  // Of one year nothing was measured yet.
  await ask(`begin; set local session_replication_role = replica;
    delete from kpi_measurements m using kpi_periods p where p.id = m.period_id and p.key = '2025' and m.kpi_id = '${hedges}';
    commit`)
}, 180_000)

afterAll(async () => {
  await database.drop()
  rmSync(folder, { force: true, recursive: true })
  rmSync(settings.DATA_DIR ?? folder, { force: true, recursive: true })
})

const measuredIn2025 = () =>
  ask<{ by: string; state: string; value: string }>(
    `select m.state, m.value, m.submitted_by_name as by from kpi_measurements m join kpi_periods p on p.id = m.period_id
     where p.key = '2025' and m.kpi_id = '${hedges}'`,
  )

describe('npm run measurements', () => {
  it('submits a table in the name of the account, once, after a look that leaves nothing behind', async () => {
    const file = put('heggen.csv', `${hedges};2025;5,0;Telling`)
    const look = await run('measurements', file, '--as', BY, '--dry-run')
    expect(look.said).toContain('1 ingediend, 0 er al, 0 fouten')
    expect(look.said).toContain('Proef: er is niets bewaard.')
    expect(await measuredIn2025()).toEqual([])
    const { code, said } = await run('measurements', file, '--as', BY)
    expect([code, said]).toEqual([0, expect.stringContaining('Geschreven.')])
    expect(await measuredIn2025()).toEqual([{ by: 'Marijke Hofstra', state: 'submitted', value: '5' }])
    const again = await run('measurements', file, '--as', BY, '--language', 'en')
    expect([again.code, again.said]).toEqual([0, expect.stringContaining('0 submitted, 1 there already')])
  })

  it('tells each fault with its line and column, writes nothing, and ends with 1', async () => {
    const before = await ask('select count(*) from kpi_measurements')
    const file = put('fout.csv', `${hedges};2025;-3;`, 'onbekend;2025;3;')
    const { code, said } = await run('measurements', file, '--as', BY)
    expect(code).toBe(1)
    expect(said).toMatch(/regel 2, kolom value: .+\nregel 3, kolom kpi: .+/)
    expect(said).toContain('Er is niets geschreven')
    expect(await ask('select count(*) from kpi_measurements')).toEqual(before)
  })

  it.each([
    [['nergens.csv', '--as', BY], 'Er is geen bestand'],
    [['heggen.csv', '--as', 'niemand@example.org'], 'Er is geen account niemand@example.org.'],
    [['heggen.csv', '--as', 'editor@streekwerk.example'], 'Dit account mag niets meten.'],
    [['heggen.csv', '--as', BY, '--notation', 'point'], 'Regel 1: De eerste regel noemt de kolommen'],
    [['heggen.csv'], 'Gebruik: npm run measurements'],
  ])('%j is refused in words', async (args, words) => {
    put('heggen.csv', `${hedges};2025;5,0;Telling`)
    const { code, errors } = await run('measurements', ...args)
    expect([code, errors]).toEqual([1, expect.stringContaining(words)])
    expect(errors).not.toMatch(/ at .*\.(js|ts):\d/)
  })
})
