import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/createTestDatabase'
import { runCommand } from '../../test/support/runCommand'
import { testSettings } from '../../test/support/testSettings'

let database: TestDatabase
let settings: Record<string, string>
const folder = mkdtempSync(join(tmpdir(), 'streekwerk-export-'))

beforeAll(async () => {
  database = await createTestDatabase()
  settings = { ...testSettings(database.url), SEED: 'method' }
  await run('seed', 'method')
})

afterAll(async () => {
  await database.drop()
  rmSync(folder, { force: true, recursive: true })
  rmSync(settings.DATA_DIR ?? folder, { force: true, recursive: true })
})

const run = (...args: string[]) => runCommand(args, { folder, settings })

describe('npm run export', () => {
  it('writes a file that only its owner reads, and that npm run import finds unchanged', async () => {
    const { code } = await run('export', 'values', 'waarden.csv')
    expect(code).toBe(0)
    expect(statSync(join(folder, 'waarden.csv')).mode & 0o077).toBe(0)
    const again = await run('import', 'values', 'waarden.csv', '--language', 'en')
    expect(again.output).toMatch(/values: 0 new, 0 changed, [1-9]\d* unchanged/)
  })

  it('without a file prints the list and nothing else', async () => {
    const { code, output } = await run('export', 'values', '--format', 'json')
    const values = JSON.parse(output) as { key: string }[]
    expect(code).toBe(0)
    expect(values.length).toBeGreaterThan(10)
  })

  it('that cannot be finished leaves nothing behind', async () => {
    const { code, errors } = await run('export', 'values', join('nergens', 'waarden.csv'))
    expect([code, errors]).toEqual([1, expect.stringContaining('is niet te schrijven: ENOENT')])
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it.each([
    [['nergens'], 'De collectie “nergens” bestaat niet.'],
    [['users', 'accounts.csv'], 'accounts krijgen hun wachtwoord met een uitnodiging'],
    [['values', 'waarden.txt'], 'waarden.txt moet op .csv eindigen'],
    [['values', 'waarden.csv', '--format', 'json'], 'moet op .json eindigen'],
    [['values', '--format', 'xlsx'], 'Gebruik: npm run export'],
    [['values', '--as', 'niemand@example.org'], 'Er is geen account niemand@example.org.'],
  ])('of %j says in one line why not', async (args, reason) => {
    const { code, errors } = await run('export', ...args)
    expect(code).toBe(1)
    expect(errors).toContain(reason)
    expect(existsSync(join(folder, 'accounts.csv'))).toBe(false)
  })

  it('in the name of an account holds what that account may read', async () => {
    const { code, output } = await run('export', 'values', '--as', 'admin@streekwerk.example')
    expect(code).toBe(0)
    expect(output.split('\r\n')[0]).toContain('id;name;name@en;key')
  })
})
