import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openFolder } from '../../test/support/openFolder'
import { smallPayload } from '../../test/support/smallPayload'
import { connect } from './connect'
import { type RunningDatabase, startDatabase } from './embedded/startDatabase'

const silent = { info: () => undefined, warn: () => undefined }
const dataDir = openFolder()
const notes = 'notes' as CollectionSlug
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

let database: RunningDatabase
let payload: Payload
const unhandled: unknown[] = []
process.on('unhandledRejection', (error) => unhandled.push(error))
process.on('uncaughtException', (error) => unhandled.push(error))

const start = () => startDatabase({ dataDir }, silent, { durable: false })
const rows = async (statement: string) =>
  (await payload.db.pool.query<Record<string, unknown>>(statement)).rows
const create = (title: string) =>
  payload.create({
    collection: notes,
    data: { lines: [{ text: title }], title } as never,
    overrideAccess: true,
  })
const count = async () => (await payload.count({ collection: notes, overrideAccess: true })).totalDocs

beforeAll(async () => {
  database = await start()
  payload = await smallPayload(database.url)
})

afterAll(async () => {
  await payload.destroy()
  await database.stop()
  rmSync(dataDir, { force: true, recursive: true })
})

test('documents and their versions get ids of uuid version 7, in the order they were made', async () => {
  const ids = [await create('first'), await create('second')].map(({ id }) => id)
  expect(ids.every((id) => UUID_V7.test(id))).toBe(true)
  expect(ids.toSorted()).toEqual(ids)
  const versions = await rows('SELECT id::text, parent_id::text FROM _notes_v')
  expect(versions.every(({ id }) => UUID_V7.test(String(id)))).toBe(true)
  expect(
    await rows(
      `SELECT data_type FROM information_schema.columns WHERE table_name = 'notes' AND column_name = 'id'`,
    ),
  ).toEqual([{ data_type: 'uuid' }])
})

test('sorting by a text is Dutch: capitals and accents do not come first or last', async () => {
  const sorted = await rows(
    `SELECT t FROM (VALUES ('Zuid'), ('aa'), ('één'), ('Eend'), ('eg')) AS v(t) ORDER BY t`,
  )
  expect(sorted.map(({ t }) => t)).toEqual(['aa', 'één', 'Eend', 'eg', 'Zuid'])
})

test('a statement that takes too long is given up', async () => {
  expect(await rows('SHOW statement_timeout')).toEqual([{ statement_timeout: '30s' }])
  expect(await rows('SHOW idle_in_transaction_session_timeout')).toEqual([
    { idle_in_transaction_session_timeout: '1min' },
  ])
})

test('the pool gives every one of its clients to whoever asks', async () => {
  const clients = await Promise.all(Array.from({ length: 4 }, () => payload.db.pool.connect()))
  expect(payload.db.pool.totalCount).toBe(4)
  for (const client of clients) client.release()
})

test('a save that the database refuses at its commit is an error, not a success', async () => {
  await rows(`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'refused at commit'; END $$;
    CREATE CONSTRAINT TRIGGER late AFTER INSERT ON notes DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse();`)
  const before = await count()
  await expect(create('lost')).rejects.toMatchObject({ cause: { message: 'refused at commit' } })
  await rows('DROP TRIGGER late ON notes; DROP FUNCTION refuse')
  expect(await count()).toBe(before)
  expect(Object.keys(payload.db.sessions ?? {})).toEqual([])
})

test('a transaction that is rolled back leaves nothing, and may be ended twice', async () => {
  const before = await count()
  const id = await payload.db.beginTransaction()
  const req = { transactionID: id ?? undefined }
  await payload.create({ collection: notes, data: { title: 'never' } as never, overrideAccess: true, req })
  await payload.db.rollbackTransaction(id ?? '')
  await payload.db.rollbackTransaction(id ?? '')
  await payload.db.commitTransaction(id ?? '')
  expect(await count()).toBe(before)
})

test('a restart of the database under load costs requests, never the process, and no save that was confirmed', async () => {
  const saved = new Set<string>()
  let failures = 0
  let running = true
  const write = async (worker: number) => {
    for (let turn = 0; running; turn += 1) {
      try {
        saved.add((await create(`${worker}-${turn}`)).id)
      } catch {
        failures += 1
        await pause(20)
      }
    }
  }
  const idle = await payload.db.beginTransaction()
  const work = Array.from({ length: 6 }, (_, worker) => write(worker))
  await pause(300)
  await database.stop()
  await pause(300)
  const before = saved.size
  database = await start()
  await pause(700)
  running = false
  await Promise.all(work)
  await payload.db.rollbackTransaction(idle ?? '')

  expect(before).toBeGreaterThan(0)
  expect(failures).toBeGreaterThan(0)
  expect(saved.size).toBeGreaterThan(before)
  const kept = new Set((await rows('SELECT id::text FROM notes')).map(({ id }) => String(id)))
  expect([...saved].filter((id) => !kept.has(id))).toEqual([])
  expect(unhandled).toEqual([])
})

test('a borrowed connection that is lost costs the pool no place, and may still be given back', async () => {
  const pool = payload.db.pool
  const lost = await pool.connect()
  const { rows: found } = await lost.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  await rows(`SELECT pg_terminate_backend(${String(found[0]?.pid)})`)
  await expect.poll(() => pool.totalCount - pool.idleCount).toBe(0)
  expect(() => {
    lost.release()
  }).not.toThrow()
  const again = await pool.connect()
  again.release()
  again.release()
  expect(await count()).toBeGreaterThan(0)
})

test('after destroy no connection is left, and a new start of Payload finds its way back', async () => {
  const others = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'streekwerk'`
  const watcher = await connect(database.url)
  expect((await watcher.query<{ n: number }>(others)).rows[0]?.n).toBeGreaterThan(0)
  await payload.destroy()
  await expect.poll(async () => (await watcher.query<{ n: number }>(others)).rows[0]?.n).toBe(0)
  await watcher.end()
  await payload.init({ config: payload.config })
  expect(await count()).toBeGreaterThan(0)
})
