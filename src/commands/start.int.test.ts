import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

import { afterAll, afterEach, expect, test } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/createTestDatabase'
import { openFolder } from '../../test/support/openFolder'
import { connect } from '../database/connect'
import { startDatabase } from '../database/embedded/startDatabase'

const LIMIT_MS = 60_000
const silent = { info: () => undefined, warn: () => undefined }

const databases: TestDatabase[] = []
const folders: string[] = []
const running = new Set<ChildProcess>()

const testFolder = () => {
  const folder = openFolder()
  folders.push(folder)
  return folder
}

const database = async (options = {}) => {
  const made = await createTestDatabase(options)
  databases.push(made)
  return made.url
}

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}

/** Runs a command as npm does, with these settings and no others, and tells all that it said. */
const run = (command: string[], settings: Record<string, string>) => {
  const { HOME, PATH } = process.env
  const child = spawn(process.execPath, ['-C', 'production', 'src/commands/run.mjs', ...command], {
    detached: true,
    env: { HOME, LOG_LEVEL: 'warn', NODE_ENV: 'production', PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS)
  const exit = once(child, 'exit').then(([code]) => {
    clearTimeout(limit)
    running.delete(child)
    return code as number | null
  })
  return { child, exit, output: () => output }
}

const refused = async (settings: Record<string, string>) => {
  const program = run(['start'], settings)
  expect(await program.exit).toBe(1)
  return program.output()
}

const servePublic = async () => {
  const settings = { DATABASE_URL: await database(), PORT: String(await freePort()), SERVE: 'public' }
  const program = run(['start'], settings)
  const address = `http://127.0.0.1:${settings.PORT}`
  await expect.poll(program.output, { timeout: LIMIT_MS }).toContain(`${address}/`)
  return { ...program, address, settings }
}

afterEach(async () => {
  for (const child of running) child.kill('SIGKILL')
  await Promise.all(databases.splice(0).map(({ drop }) => drop()))
})

afterAll(() => {
  for (const folder of folders) rmSync(folder, { force: true, recursive: true })
})

test('a wrong setting stops the start with one line that names it', async () => {
  expect(await refused({ PORT: 'drieduizend' })).toBe(
    '✗ PORT must be a whole number from 1 to 65535, got “drieduizend”.\n',
  )
})

test('a port that is taken is told before anything is made', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = String(typeof address === 'object' && address ? address.port : 0)
  const dataDir = join(testFolder(), 'data')
  expect(await refused({ DATA_DIR: dataDir, PORT: port })).toContain(`✗ PORT ${port} on 127.0.0.1 is in use`)
  expect(existsSync(dataDir)).toBe(false)
  server.close()
})

test('an address that is not of this machine is told', async () => {
  expect(await refused({ HOST: '192.0.2.1', PORT: String(await freePort()) })).toContain(
    '✗ HOST 192.0.2.1 is not an address',
  )
})

test('a database that is down is told in one line', async () => {
  const url = 'postgresql://me:hidden@127.0.0.1:1/streekwerk'
  const said = await refused({ DATABASE_URL: url, PORT: String(await freePort()), SERVE: 'public' })
  expect(said).toContain('✗ DATABASE_URL: no PostgreSQL can be reached at 127.0.0.1:1 (ECONNREFUSED)')
  expect(said).not.toContain('hidden')
  expect(said).not.toContain('    at ')
})

test('the public mode refuses a database without tables and makes none', async () => {
  const url = await database({ empty: true })
  expect(await refused({ DATABASE_URL: url, PORT: String(await freePort()), SERVE: 'public' })).toContain(
    'npm run migrate',
  )
})

test('the public mode serves pages, and ends with code 0 at a TERM to its whole group', async () => {
  const { address, child, exit } = await servePublic()
  expect((await fetch(`${address}/`)).status).toBe(200)
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  process.kill(-(child.pid ?? 0), 'SIGTERM')
  expect(await exit).toBe(0)
  await expect(fetch(`${address}/`)).rejects.toThrow()
})

test('the public mode holds neither Payload nor Next in memory', async () => {
  const { child, exit } = await servePublic()
  const maps = readFileSync(`/proc/${String(child.pid)}/status`, 'utf8')
  expect(Number(/VmRSS:\s+(\d+)/.exec(maps)?.[1])).toBeLessThan(150 * 1024)
  child.kill('SIGINT')
  expect(await exit).toBe(0)
})

test('after a stop no connection to the database is left', async () => {
  const { child, exit, settings } = await servePublic()
  child.kill('SIGTERM')
  expect(await exit).toBe(0)
  const client = await connect(settings.DATABASE_URL)
  const others =
    'SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()'
  await expect.poll(async () => (await client.query<{ n: number }>(others)).rows[0]?.n).toBe(0)
  await client.end()
})

test('a second program on one DATA_DIR is told who has it, and its own beginnings are undone', async () => {
  const dataDir = testFolder()
  const first = await startDatabase({ dataDir }, silent, { durable: false, exclusive: true })
  const said = await refused({ DATA_DIR: dataDir, PORT: String(await freePort()) })
  expect(said).toContain(`✗ DATA_DIR ${dataDir} is in use by process ${process.pid}`)
  const client = await connect(first.url)
  await client.end()
  await first.stop()
})

test('a folder that cannot hold data is told in one line', async () => {
  const file = join(testFolder(), 'file')
  writeFileSync(file, '')
  expect(await refused({ DATA_DIR: file, PORT: String(await freePort()) })).toContain(
    `✗ DATA_DIR ${file} cannot be used`,
  )
})

test('two programs that migrate one empty database at once both come up', async () => {
  const url = await database({ empty: true })
  const settings = { DATABASE_URL: url, PAYLOAD_SECRET: 'a-secret-that-only-the-tests-know' }
  const both = [run(['migrate'], settings), run(['migrate'], settings)]
  expect(await Promise.all(both.map(({ exit }) => exit))).toEqual([0, 0])
  expect(both.filter(({ output }) => output().includes('The tables are up to date.'))).toHaveLength(1)
})
