import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'

import {
  cleanUp,
  launchProgram,
  makeProgram,
  startProgram,
  testFolder,
} from '../../../test/support/embeddedPrograms'
import { processIdentity } from '../../processes/processIdentity'
import { connect, openConnection } from '../connect'
import { isRoot } from './account'
import { dataFolder } from './place'
import { findPostmaster } from './postmaster'
import { startDatabase } from './startDatabase'

const silent = { info: () => undefined, warn: () => undefined }
/** Someone without any right, whom every system numbers so. */
const stranger = isRoot() ? { gid: 65_534, uid: 65_534 } : undefined

let home: string

beforeAll(async () => {
  home = await makeProgram()
})

afterAll(cleanUp)

const start = async (dataDir: string, options = {}) => {
  const database = await startDatabase({ dataDir }, silent, { durable: false, ...options })
  onTestFinished(database.stop)
  return database
}

const refusal = (dataDir: string) =>
  startDatabase({ dataDir }, silent).then(
    () => 'it started',
    (error: unknown) => String(error),
  )

const ask = async (url: string, statement: string) => {
  const client = await connect(url)
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows[0]
  } finally {
    await client.end()
  }
}

const dataOf = (dataDir: string) => {
  const note = join(dataDir, 'postgres-place')
  return dataFolder({
    folder: existsSync(note) ? readFileSync(note, 'utf8').trim() : join(dataDir, 'postgres'),
  })
}

const pidOf = (dataDir: string) => findPostmaster(dataOf(dataDir))?.pid

test('a first start makes a Dutch UTF-8 database of PostgreSQL 18 that only this machine and the password can open', async () => {
  const dataDir = join(testFolder(), 'deep', 'data')
  const { url } = await start(dataDir)
  expect(
    await ask(
      url,
      `SELECT current_setting('server_version_num')::int / 10000 AS major, current_setting('TimeZone') AS zone`,
    ),
  ).toEqual({
    major: 18,
    zone: 'UTC',
  })
  expect(
    await ask(
      url,
      `SELECT datlocprovider AS provider, datlocale AS locale, pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = current_database()`,
    ),
  ).toEqual({ encoding: 'UTF8', locale: 'nl', provider: 'i' })
  expect(await ask(url, 'SHOW listen_addresses')).toEqual({ listen_addresses: '127.0.0.1' })
  expect(await ask(url, 'SHOW password_encryption')).toEqual({ password_encryption: 'scram-sha-256' })
  await expect(connect(url.replace(/:[^:@]+@/, ':wrong@'))).rejects.toThrow(
    'does not let user “streekwerk” in',
  )
  expect(statSync(join(dataDir, 'postgres', 'password')).mode & 0o777).toBe(0o600)
})

test('what was written is there after a stop and a start, at the same address', async () => {
  const dataDir = testFolder()
  const first = await start(dataDir)
  await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS n')
  await first.stop()
  await first.stop()
  expect(pidOf(dataDir)).toBeUndefined()
  const second = await start(dataDir)
  expect(second.url).toBe(first.url)
  expect(await ask(second.url, 'SELECT n FROM kept')).toEqual({ n: 7 })
})

test('a command beside the program uses the same server, and the last of them stops it', async () => {
  const dataDir = testFolder()
  const program = await start(dataDir, { exclusive: true })
  const told: string[] = []
  const dutch = { ...silent, info: (line: string) => void told.push(line), language: 'nl' as const }
  const command = await startDatabase({ dataDir }, dutch, { durable: false })
  onTestFinished(command.stop)
  expect(told.join()).toMatch(/^De ingebouwde PostgreSQL draait al \(proces \d+\)/)
  expect(command.url).toBe(program.url)
  await program.stop()
  expect(await ask(command.url, 'SELECT 1 AS one')).toEqual({ one: 1 })
  await command.stop()
  expect(pidOf(dataDir)).toBeUndefined()
})

test('a second program on the same folder is told who has it, and does the first no harm', async () => {
  const dataDir = testFolder()
  const first = await start(dataDir, { exclusive: true })
  const second = await startProgram(home, [dataDir, 'exclusive'])
  expect(second.line).toMatch(`Refusal: DATA_DIR ${dataDir} is in use by process ${process.pid} since `)
  expect(await second.exit).toBe(1)
  const dutch = `DATA_DIR ${dataDir} is in gebruik bij proces ${process.pid} sinds `
  await expect(start(dataDir, { exclusive: true })).rejects.toMatchObject({
    words: { nl: expect.stringContaining(dutch) as string },
  })
  expect(await ask(first.url, 'SELECT 1 AS one')).toEqual({ one: 1 })
})

test('programs that start at once on an empty folder make one server', async () => {
  const dataDir = testFolder()
  const both = await Promise.all([startProgram(home, [dataDir]), startProgram(home, [dataDir])])
  expect(both[0].line).toMatch(/^postgresql:/)
  expect(both[1].line).toBe(both[0].line)
})

test('a server whose program was killed is used by the next start, and stops with it', async () => {
  const dataDir = testFolder()
  const killed = await startProgram(home, [dataDir, 'exclusive'])
  const orphan = pidOf(dataDir)
  killed.child.kill('SIGKILL')
  await killed.exit
  const next = await start(dataDir, { exclusive: true })
  expect(pidOf(dataDir)).toBe(orphan)
  expect(next.url).toBe(killed.line)
  await next.stop()
  expect(processIdentity(orphan ?? 0)).toBeNull()
})

test('after a crash of the server, an old postmaster.pid with a number that lives again is no obstacle', async () => {
  const dataDir = testFolder()
  const crashed = await start(dataDir, { durable: true })
  await ask(crashed.url, 'CREATE TABLE kept AS SELECT 7 AS n')
  const path = join(dataOf(dataDir), 'postmaster.pid')
  const lines = readFileSync(path, 'utf8').split('\n')
  process.kill(Number(lines[0]), 'SIGKILL')
  await expect.poll(() => pidOf(dataDir)).toBeUndefined()
  writeFileSync(path, [String(process.pid), ...lines.slice(1)].join('\n'))
  const next = await start(dataDir)
  expect(await ask(next.url, 'SELECT n FROM kept')).toEqual({ n: 7 })
})

/** Lets a server repair itself no further than while there is no such file. */
const holdRecovery = (dataDir: string, hold: string) => {
  writeFileSync(hold, '')
  appendFileSync(
    join(dataOf(dataDir), 'postgresql.auto.conf'),
    `\nrestore_command = 'while test -e "${hold}"; do sleep 0.1; done; false'\n`,
  )
  writeFileSync(join(dataOf(dataDir), 'recovery.signal'), '')
}

test('a start that finds a server which still repairs itself waits for it, and what was written is there', async () => {
  const dataDir = testFolder()
  const first = await startProgram(home, [dataDir, 'exclusive'])
  const writer = await connect(first.line)
  await writer.query('SET synchronous_commit = on')
  await writer.query('CREATE TABLE kept AS SELECT 7 AS n')
  await writer.query('BEGIN; INSERT INTO kept VALUES (8)')
  first.child.kill('SIGKILL')
  process.kill(pidOf(dataDir) ?? 0, 'SIGKILL')
  await expect.poll(() => pidOf(dataDir)).toBeUndefined()
  const hold = join(dataDir, 'hold')
  holdRecovery(dataDir, hold)

  const second = launchProgram(home, [dataDir, 'exclusive'])
  const reached = () =>
    openConnection(first.line, 0).then(
      () => 'open',
      (error: unknown) => (error as { code?: string }).code,
    )
  await expect.poll(reached, { timeout: 30_000 }).toBe('57P03')
  second.child.kill('SIGKILL')
  await second.exit

  const met: string[] = []
  const log = { info: (line: string) => void met.push(line), warn: () => undefined }
  const starting = startDatabase({ dataDir }, log, { exclusive: true })
  const failed = starting.then(
    () => undefined,
    (error: unknown) => error,
  )
  await expect.poll(() => met.join(), { timeout: 30_000 }).toContain('already runs')
  expect(await Promise.race([failed, pause(1000)])).toBeUndefined()
  rmSync(hold)
  const third = await starting
  onTestFinished(third.stop)
  expect(await ask(third.url, 'SELECT array_agg(n) AS all FROM kept')).toEqual({ all: [7] })
})

test('a TERM to the whole process group stops program and server cleanly', async () => {
  const dataDir = testFolder()
  const program = await startProgram(home, [dataDir, 'exclusive'])
  const server = pidOf(dataDir) ?? 0
  expect(processIdentity(server)).not.toBeNull()
  process.kill(-(program.child.pid ?? 0), 'SIGTERM')
  expect(await program.exit).toBe(0)
  expect(processIdentity(server)).toBeNull()
  expect(readFileSync(join(dataDir, 'postgres', 'server.log'), 'utf8')).toContain(
    'database system is shut down',
  )
})

test('a normal user runs it in a folder of its own', async () => {
  const folder = join(testFolder(), 'mine')
  mkdirSync(folder, { mode: 0o777 })
  chmodSync(folder, 0o777)
  const program = await startProgram(home, [join(folder, 'data')], stranger)
  expect(program.line).toMatch(/^postgresql:/)
  expect(await ask(program.line, 'SELECT 1 AS one')).toEqual({ one: 1 })
  expect(existsSync(join(folder, 'data', 'postgres-place'))).toBe(false)
  program.child.kill('SIGTERM')
  expect(await program.exit).toBe(0)
})

test('it runs in a folder that only its owner may enter', async () => {
  const closed = testFolder()
  chmodSync(closed, 0o700)
  const dataDir = join(closed, 'data')
  const first = await start(dataDir)
  const place = dataOf(dataDir)
  onTestFinished(() => {
    if (!place.startsWith(dataDir)) rmSync(join(place, '..'), { force: true, recursive: true })
  })
  await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS n')
  await first.stop()
  const second = await start(dataDir)
  expect(await ask(second.url, 'SELECT n FROM kept')).toEqual({ n: 7 })
})

test('a first start that was broken off leaves nothing in the way', async () => {
  const dataDir = testFolder()
  mkdirSync(join(dataDir, 'postgres', 'data.new', 'base'), { recursive: true })
  writeFileSync(join(dataDir, 'postgres', 'data.new', 'PG_VERSION'), '18\n')
  expect(await ask((await start(dataDir)).url, 'SELECT 1 AS one')).toEqual({ one: 1 })
})

test('a lost password is told, with its file', async () => {
  const dataDir = testFolder()
  await (await start(dataDir)).stop()
  rmSync(join(dataDir, 'postgres', 'password'))
  expect(await refusal(dataDir)).toContain(join(dataDir, 'postgres', 'password'))
  expect(pidOf(dataDir)).toBeUndefined()
})

test('a folder that cannot be written is refused in one line that names it', async () => {
  const folder = testFolder()
  writeFileSync(join(folder, 'file'), '')
  for (const dataDir of [
    join(folder, 'file'),
    join(folder, 'file', 'data'),
    '/sys/streekwerk',
    '/proc/streekwerk',
  ])
    expect(await refusal(dataDir)).toMatch(
      new RegExp(`^Refusal: DATA_DIR ${dataDir} cannot be used, [^\n]+$`),
    )
})

test('data that PostgreSQL cannot read are refused with its own reason, and no server is left', async () => {
  const dataDir = testFolder()
  await (await start(dataDir)).stop()
  rmSync(join(dataOf(dataDir), 'global', 'pg_control'))
  expect(await refusal(dataDir)).toMatch(/^Refusal: The embedded database did not start: .*pg_control/)
  expect(pidOf(dataDir)).toBeUndefined()
})

test('with a database of one’s own nothing is started', async () => {
  const dataDir = join(testFolder(), 'none')
  const database = await startDatabase({ dataDir, databaseUrl: 'postgresql://else/where' }, silent)
  expect(database.url).toBe('postgresql://else/where')
  await database.stop()
  expect(existsSync(dataDir)).toBe(false)
})
