import { createServer } from 'node:net'

import { sql } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/createTestDatabase'
import { connect } from './connect'
import type { Migration } from './migration'
import { requireMigrated, runMigrations } from './runMigrations'

const first: Migration = {
  name: '20260101_000000_first',
  up: async ({ db }) => {
    await db.execute(sql`
      CREATE TABLE payload_migrations (id uuid PRIMARY KEY, name varchar, batch numeric);
      CREATE TABLE things (name text)`)
  },
}
/** Slow enough that two instances meet. */
const second: Migration = {
  name: '20260102_000000_second',
  up: async ({ db }) => {
    await db.execute(sql`SELECT pg_sleep(0.3); INSERT INTO things VALUES ('once')`)
  },
}
const broken: Migration = {
  name: '20260103_000000_broken',
  up: async ({ db }) => {
    await db.execute(sql`INSERT INTO things VALUES ('half')`)
    await db.execute(sql`INSERT INTO nowhere VALUES (1)`)
  },
}

const log = () => undefined
const made: TestDatabase[] = []

const emptyDatabase = async () => {
  const database = await createTestDatabase({ empty: true })
  made.push(database)
  return database.url
}

const ask = async (url: string, statement: string) => {
  const client = await connect(url)
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

afterEach(async () => {
  await Promise.all(made.splice(0).map(({ drop }) => drop()))
})

test('an empty database gets every migration once, and a second run has nothing to do', async () => {
  const url = await emptyDatabase()
  const migrations = [first, second]
  expect(await runMigrations({ log, migrations, url })).toEqual([first.name, second.name])
  expect(await runMigrations({ log, migrations, url })).toEqual([])
  expect(await ask(url, 'SELECT name, batch::int FROM payload_migrations ORDER BY name')).toEqual([
    { batch: 1, name: first.name },
    { batch: 1, name: second.name },
  ])
})

test('instances that start at once on an empty database take turns, and all come up', async () => {
  const url = await emptyDatabase()
  const notes: string[] = []
  const run = () => runMigrations({ log: (note) => notes.push(note), migrations: [first, second], url })
  const done = await Promise.all([run(), run(), run()])
  expect(done.map(({ length }) => length).sort()).toEqual([0, 0, 2])
  expect(notes).toContain('another instance is migrating, waiting')
  expect(await ask(url, 'SELECT * FROM things')).toEqual([{ name: 'once' }])
})

test('a migration that fails is named, leaves nothing of itself, and keeps those before it', async () => {
  const url = await emptyDatabase()
  const run = runMigrations({ log, migrations: [first, second, broken], url })
  await expect(run).rejects.toThrow(
    'Migration “20260103_000000_broken” failed and nothing of it was done: relation "nowhere" does not exist',
  )
  expect(await ask(url, 'SELECT * FROM things')).toEqual([{ name: 'once' }])
  expect(await ask(url, 'SELECT count(*)::int AS n FROM payload_migrations')).toEqual([{ n: 2 }])
})

test('a failed migration gives the lock back', async () => {
  const url = await emptyDatabase()
  await runMigrations({ log, migrations: [broken], url }).catch(() => undefined)
  expect(await runMigrations({ log, migrations: [first], url })).toEqual([first.name])
})

test('a database that is newer than the program is refused and stays as it is', async () => {
  const url = await emptyDatabase()
  await runMigrations({ log, migrations: [first, second], url })
  await expect(runMigrations({ log, migrations: [first, broken], url })).rejects.toThrow(
    'newer than the program',
  )
  expect(await ask(url, 'SELECT * FROM things')).toEqual([{ name: 'once' }])
})

test('a table that somebody else holds does not hang the migration for ever', async () => {
  const url = await emptyDatabase()
  await runMigrations({ log, migrations: [first], url })
  const limit: Migration = {
    name: '20260104_000000_limit',
    up: async ({ db }) => {
      const { rows } = await db.execute(sql`SHOW lock_timeout`)
      expect(rows).toEqual([{ lock_timeout: '1min' }])
    },
  }
  await runMigrations({ log, migrations: [first, limit], url })
})

test('a server that is down, a wrong password and a missing database are told in words', async () => {
  const url = new URL(await emptyDatabase())
  const refusal = (change: Partial<URL>) =>
    runMigrations({ log, url: Object.assign(new URL(url), change).href }).catch((error: unknown) =>
      String(error),
    )
  expect(await refusal({ port: '1' })).toContain('no PostgreSQL can be reached at 127.0.0.1:1 (ECONNREFUSED)')
  expect(await refusal({ password: 'wrong' })).toContain('does not let user “streekwerk” in')
  expect(await refusal({ pathname: '/nowhere' })).toContain('there is no database “nowhere”')
})

test('a server that is too old is refused with its version', async () => {
  const url = await oldServer()
  await expect(runMigrations({ log, url })).rejects.toThrow(
    'the server is PostgreSQL 13.4, 15 or newer is needed',
  )
})

test('the public mode refuses a database without tables, and makes none', async () => {
  const url = await emptyDatabase()
  const refused = requireMigrated(url)
  await expect(refused).rejects.toThrow('run npm run migrate')
  expect(await ask(url, 'SELECT * FROM pg_tables WHERE schemaname = current_schema')).toEqual([])
})

test('the public mode takes a database that had every migration', async () => {
  const database = await createTestDatabase()
  made.push(database)
  await requireMigrated(database.url)
})

const message = (type: string, body: Buffer) => {
  const head = Buffer.alloc(5)
  head.write(type)
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

/** As much of PostgreSQL's protocol as says its version: there is no old server here to ask. */
const oldServer = async () => {
  const ready = message('Z', Buffer.from('I'))
  const column = Buffer.concat([
    Buffer.from('\0\x01version\0'),
    Buffer.from('00000000000000000019ffffffffffff0000', 'hex'),
  ])
  const answer = [
    message('T', column),
    message('D', Buffer.from('\0\x01\0\0\0\x0413.4')),
    message('C', Buffer.from('SELECT 1\0')),
  ]
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', Buffer.alloc(4)), ready]))
      socket.on('data', () => socket.write(Buffer.concat([...answer, ready])))
    })
  })
  const port = await new Promise<number>((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : 0)
    })
  })
  made.push({ drop: () => new Promise((done) => server.close(() => done())), url: '' })
  return `postgresql://me@127.0.0.1:${port}/old`
}
