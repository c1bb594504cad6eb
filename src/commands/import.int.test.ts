import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/createTestDatabase'
import { runCommand } from '../../test/support/runCommand'
import { testSettings } from '../../test/support/testSettings'
import { connect } from '../database/connect'

let database: TestDatabase
let settings: Record<string, string>
const folder = mkdtempSync(join(tmpdir(), 'streekwerk-import-'))

beforeAll(async () => {
  database = await createTestDatabase()
  settings = testSettings(database.url)
})

afterAll(async () => {
  await database.drop()
  rmSync(folder, { force: true, recursive: true })
  rmSync(settings.DATA_DIR ?? folder, { force: true, recursive: true })
})

const put = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return name
}

const runImport = async (
  args: string[],
  onOutput: (output: string, interrupt: () => void) => void = () => undefined,
): Promise<{ code: number | null; output: string }> => {
  const { code, said } = await runCommand(['import', ...args], { folder, settings }, onOutput)
  return { code, output: said }
}

const partnerCount = async (): Promise<number> => {
  const client = await connect(database.url)
  try {
    const { rows } = await client.query<{ count: string }>('SELECT count(*) FROM partners')
    return Number(rows[0]?.count)
  } finally {
    await client.end()
  }
}

describe('npm run import', () => {
  it('without a map reads columns that are named after fields, and ends with 0', async () => {
    const file = put(
      'partners.csv',
      'importKey;name;kinds;address.city\r\na;Aurora;business;Leek\r\nb;Borealis;society;Roden\r\n',
    )
    const { code, output } = await runImport(['partners', file, '--publish'])
    expect(output).toContain('partners: 2 nieuw, 0 gewijzigd, 0 ongewijzigd')
    expect(code).toBe(0)
    const again = await runImport(['partners', file, '--publish', '--language', 'en'])
    expect(again.output).toContain('partners: 0 new, 0 changed, 2 unchanged')
    expect(again.code).toBe(0)
  })

  it('with a broken row shows row, column and reason, reports them for machines, and ends with 1', async () => {
    const before = await partnerCount()
    const file = put('broken.csv', 'importKey,name,kinds\nc,Ceres,business\nd,Dorp 5" breed,business\n')
    const { code, output } = await runImport(['partners', file, '--report', 'report.json'])
    expect(code).toBe(1)
    expect(output).toMatch(/rij +kolom +reden\n +3 +name +Een aanhalingsteken staat waar het niet mag/)
    expect(output).toContain('Er is niets geschreven')
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as {
      issues: unknown[]
      kept: boolean
    }
    expect(report.kept).toBe(false)
    expect(report.issues).toMatchObject([
      {
        code: 'row-quote',
        column: 'name',
        en: expect.stringMatching(/^A quote/) as string,
        row: 3,
        severity: 'error',
      },
    ])
    expect(await partnerCount()).toBe(before)
  })

  it('stopped by Ctrl-C undoes everything, says so, and ends with 130', async () => {
    const before = await partnerCount()
    const rows = Array.from({ length: 3000 }, (_, at) => `k${at};Partner ${at};business`)
    const file = put('many.csv', `importKey;name;kinds\n${rows.join('\n')}\n`)
    let interrupted = false
    const { code, output } = await runImport(['partners', file], (printed, interrupt) => {
      if (interrupted || !printed.includes('Inlezen: ')) return
      interrupted = true
      interrupt()
    })
    expect(output).toContain('Afgebroken: er is niets geschreven.')
    expect(code).toBe(130)
    expect(await partnerCount()).toBe(before)
  })

  it('asked for something that is not there says in one line what is', async () => {
    expect((await runImport(['partners', 'nergens.csv'])).output).toMatch(
      /✗ .*nergens\.csv is niet te lezen: het bestand is er niet\./,
    )
    expect((await runImport(['pardners', put('x.csv', 'a\n1\n')])).output).toContain(
      '✗ De collectie “pardners” bestaat niet.',
    )
    const { code, output } = await runImport(['partners'])
    expect(output).toContain('✗ Gebruik: npm run import')
    expect(code).toBe(1)
    const odd = await runImport(['partners', 'x.csv', '--quik', '--language=en'])
    expect(odd.output).toContain('✗ There is no option --quik. Use: npm run import')
  })

  it('asked for help tells how it is used, into what it reads and where the maps are, and ends with 0', async () => {
    const { code, output } = await runImport(['--help'])
    expect(output).toContain('Gebruik: npm run import -- <collectie> <bestand>')
    expect(output).toContain('Collecties: projects, participations, ')
    expect(output).toContain('docs/import/README.md')
    expect(code).toBe(0)
  })

  it('of a file with nothing in it says so, of one with a header alone that there is nothing to do', async () => {
    const empty = await runImport(['partners', put('empty.csv', '')])
    expect(empty.output).toContain('Er staat niets in het bestand.')
    expect(empty.output).toContain('✗ 1 fout\n')
    expect(empty.code).toBe(1)
    const header = await runImport(['partners', put('header.csv', 'importKey;name;kinds\n')])
    expect(header.output).toContain('✓ Niets te doen')
    expect(header.code).toBe(0)
    const sheet = await runImport(['partners', put('sheet.csv', 'PK\x03\x04\x14\x00\x06\x00xl/workbook')])
    expect(sheet.output).toMatch(/✗ .*sheet\.csv is geen tekstbestand/)
  })

  it('of a value outside a closed list names the values that it may have', async () => {
    const file = put('kinds.csv', 'importKey;name;kinds\nz;Zuivel;bedrijf\n')
    const { output } = await runImport(['partners', file])
    expect(output).toMatch(/2 +kinds +Geweigerd: .* Het is een van: business, /)
  })
})
