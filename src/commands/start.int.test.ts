import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

import { afterAll, afterEach, expect, inject, test } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/createTestDatabase'
import { freePort } from '../../test/support/freePort'
import { openFolder } from '../../test/support/openFolder'
import { connect } from '../database/connect'
import { startDatabase } from '../database/embedded/startDatabase'
import { migrations } from '../database/migrations'
import { runMigrations } from '../database/runMigrations'

const LIMIT_MS = 60_000
const silent = { info: () => undefined, warn: () => undefined }

const databases: TestDatabase[] = []
const roles: string[] = []
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

const servePublic = async (url?: string) => {
  const settings = {
    DATABASE_URL: url ?? (await database()),
    PORT: String(await freePort()),
    SERVE: 'public',
  }
  const program = run(['start'], settings)
  const address = `http://127.0.0.1:${settings.PORT}`
  await expect.poll(program.output, { timeout: LIMIT_MS }).toContain(`${address}/`)
  return { ...program, address, settings }
}

afterEach(async () => {
  for (const child of running) child.kill('SIGKILL')
  await Promise.all(databases.splice(0).map(({ drop }) => drop()))
  const client = await connect(inject('databaseServer'))
  for (const name of roles.splice(0)) await client.query(`DROP ROLE IF EXISTS ${name}`)
  await client.end()
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

const runAsOwner = (url: string, ...command: string[]) =>
  run(command, { DATABASE_URL: url, PAYLOAD_SECRET: 'a-secret-that-only-the-tests-know' })

/** A database with a role for visitors, and the address under which `npm run public-role` says that one signs in as it. */
const publicRole = async () => {
  const url = await database()
  const name = `visitors_${randomBytes(4).toString('hex')}`
  roles.push(name)
  const made = runAsOwner(url, 'public-role', name)
  expect([await made.exit, made.output()]).toEqual([0, expect.stringContaining('SERVE=public') as string])
  return { name, owner: url, url: /^DATABASE_URL=(.*)$/m.exec(made.output())?.[1] ?? '' }
}

const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'done',
    (error: unknown) => (error as { code?: string }).code,
  )

test('the public mode runs with a role that can read the public tables and nothing else', async () => {
  const role = await publicRole()
  const { address, child, exit } = await servePublic(role.url)
  for (const path of ['/', '/projecten?q=zorg', '/en/', '/readyz'])
    expect([path, (await fetch(address + path)).status]).toEqual([path, 200])
  for (const path of ['/preview', '/preview/refresh.js', '/api/projects'])
    expect([path, (await fetch(address + path)).status]).toEqual([path, 404])
  child.kill('SIGTERM')
  expect(await exit).toBe(0)
  const client = await connect(role.url)
  const codes = []
  for (const statement of [
    'SELECT FROM showcase_visible',
    'SELECT FROM users',
    'SELECT FROM projects',
    'SELECT FROM showcase_entries',
    'UPDATE showcase_state SET generation = 0',
    'BEGIN READ WRITE; UPDATE showcase_state SET generation = 0',
    'ROLLBACK',
    "BEGIN READ WRITE; CREATE FUNCTION pg_temp.peep() RETURNS int LANGUAGE sql AS 'SELECT 1'",
  ])
    codes.push(await codeOf(client.query(statement)))
  await client.end()
  expect(codes).toEqual(['done', '42501', '42501', '42501', '25006', '42501', 'done', '42501'])
})

test('a role for visitors is made once, by one who may, under a name that can be one', async () => {
  const { name, owner, url } = await publicRole()
  const told = async (address: string, ...args: string[]) => {
    const { exit, output } = runAsOwner(address, 'public-role', ...args)
    expect(await exit).toBe(1)
    return output()
  }
  expect(await told(owner, name)).toContain(`✗ There is a role “${name}” already`)
  expect(await told(url, 'others')).toContain('✗ The user of DATABASE_URL may not make roles')
  expect(await told(owner, 'Visitors; DROP TABLE users')).toContain('✗ The name of a role is made of')
  expect(await told(owner)).toContain('✗ Use: npm run public-role -- NAME')
})

test('the public mode tells a user that may read nothing which role it needs', async () => {
  const { name, owner, url } = await publicRole()
  const client = await connect(owner)
  await client.query(`REVOKE streekwerk_public FROM ${name}`)
  await client.end()
  expect(await refused({ DATABASE_URL: url, PORT: String(await freePort()), SERVE: 'public' })).toContain(
    '✗ DATABASE_URL: its user may not read the public tables: make one that may with npm run public-role',
  )
})

test('the migrations alone let the group of visitors read what the public pages need', async () => {
  const client = await connect(await database())
  const { rows } = await client.query<{ may: string[] }>(`
    SELECT array_agg(relname::text ORDER BY relname) AS may FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')
      AND has_table_privilege('streekwerk_public', oid, 'SELECT')`)
  await client.end()
  expect(rows[0]?.may).toEqual([
    'payload_migrations',
    'showcase_alone',
    'showcase_measured',
    'showcase_next_change',
    'showcase_paths',
    'showcase_state',
    'showcase_visible',
    'showcase_words',
  ])
})

test('an owner who may not make roles still gets every table', async () => {
  const server = await startDatabase({ dataDir: testFolder() }, silent, { durable: false })
  const client = await connect(server.url)
  await client.query("CREATE ROLE owner LOGIN PASSWORD 'owner'")
  await client.query('CREATE DATABASE owned OWNER owner')
  const address = new URL(server.url)
  Object.assign(address, { password: 'owner', pathname: '/owned', username: 'owner' })
  const names = await runMigrations({ log: silent.info, url: address.href })
  expect(names).toEqual(migrations.map((each) => each.name))
  expect((await client.query("SELECT FROM pg_roles WHERE rolname = 'streekwerk_public'")).rowCount).toBe(0)
  await client.end()
  await server.stop()
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
  const both = [runAsOwner(url, 'migrate'), runAsOwner(url, 'migrate')]
  expect(await Promise.all(both.map(({ exit }) => exit))).toEqual([0, 0])
  expect(both.filter(({ output }) => output().includes('The tables are up to date.'))).toHaveLength(1)
})

test('the program ends with npm, which tells its own shell alone', async () => {
  const { HOME, PATH } = process.env
  const port = String(await freePort())
  const npm = spawn('npm', ['start', '--silent'], {
    env: {
      DATABASE_URL: await database(),
      HOME,
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
      PATH,
      PORT: port,
      SERVE: 'public',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.add(npm)
  let output = ''
  npm.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await expect.poll(() => output, { timeout: LIMIT_MS }).toContain(`:${port}/`)
  npm.kill('SIGTERM')
  const address = `http://127.0.0.1:${port}/`
  const gone = () =>
    fetch(address).then(
      () => false,
      () => true,
    )
  await expect.poll(gone, { timeout: LIMIT_MS }).toBe(true)
})
