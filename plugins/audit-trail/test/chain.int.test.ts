import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { readSealing, sealEntries, startSealer, verifyTrail } from '../src/index'
import type { Office } from './bootOffice'
import { bootOffice } from './bootOffice'
import { sealAll } from './sealAll'

let office: Office

beforeAll(async () => {
  office = await bootOffice()
})

afterAll(() => office.close())

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + 100_000
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('it never came')
    await new Promise((done) => setTimeout(done, 20))
  }
}

test('sixteen writers at once, and sealers that are cut off, make one unbroken chain of all that was done', async () => {
  const clients = await Promise.all(
    Array.from({ length: 16 }, (_, at) => office.make('clerk', 'clients', { name: `Client ${at}` })),
  )
  let isWriting = true
  let cuts = 0
  const cut = async () => {
    while (isWriting) {
      const { rowCount } = await office.pool.query(`
        select pg_terminate_backend(pid) from pg_locks join pg_stat_activity using (pid)
        where locktype = 'advisory' and granted and datname = current_database()`)
      cuts += rowCount ?? 0
      await new Promise((done) => setTimeout(done, 5))
    }
  }
  const seal = async () => {
    while (isWriting) {
      await sealEntries(office.payload).catch(() => 0)
      await new Promise((done) => setTimeout(done, 1))
    }
  }
  const others = [cut(), seal(), seal(), seal()]
  await Promise.all(
    clients.map(async ({ id }, at) => {
      for (let times = 0; times < 12; times += 1)
        await office.change('clerk', 'clients', id, { phone: `${at}-${times}` })
    }),
  )
  isWriting = false
  await Promise.all(others)
  await sealAll(office.payload)
  const { rows } = await office.pool.query<{ count: number }>(
    'select count(*)::int as count from audit_entries',
  )
  const report = await verifyTrail(office.payload)
  expect(report).toMatchObject({ fault: null, isWhole: true, sealed: rows[0]?.count, unsealed: 0 })
  expect(report.sealed).toBe(16 * 13 + 3)
  expect(cuts).toBeGreaterThan(0)
})

test('what is under way is waited for, so that nothing ever comes before what is chained', async () => {
  const client = new pg.Client({ connectionString: office.url })
  await client.connect()
  await client.query("begin; insert into audit_entries (action, committed) values ('update', '[]')")
  await office.make('clerk', 'clients', { name: 'Later' })
  expect(await sealEntries(office.payload)).toBe(0)
  expect(await readSealing(office.payload)).toMatchObject({ unsealed: 1 })
  expect((await readSealing(office.payload)).waitingSeconds).toBeGreaterThan(0)
  await client.query('commit')
  await client.end()
  expect(await sealAll(office.payload)).toBe(2)
  const { rows } = await office.pool.query<{ action: string }>(
    'select action from audit_entries order by seq desc limit 2',
  )
  expect(rows.map(({ action }) => action)).toEqual(['create', 'update'])
})

test('what is under way in another database of the server holds nothing up', async () => {
  const elsewhere = new URL(office.url)
  elsewhere.pathname = '/postgres'
  const client = new pg.Client({ connectionString: elsewhere.href })
  await client.connect()
  await client.query('begin; select pg_current_xact_id()')
  await office.make('clerk', 'clients', { name: 'Beside another' })
  expect(await sealEntries(office.payload)).toBe(1)
  await client.query('rollback')
  await client.end()
})

test('what is written while it is chained is left for the next time, so that a busy house comes to an end of it', async () => {
  await sealAll(office.payload)
  await office.make('clerk', 'clients', { name: 'Before' })
  const { drizzle } = office.payload.db as unknown as PostgresAdapter
  const transaction = drizzle.transaction.bind(drizzle)
  let written = 0
  const writing: typeof drizzle.transaction = async (work, config) => {
    const answer = await transaction(work, config)
    written += 1
    if (written < 20)
      await office.pool.query("insert into audit_entries (action, committed) values ('update', '[]')")
    return answer
  }
  const busy = { db: { drizzle: { transaction: writing } } } as unknown as Payload
  const sealed = await sealEntries(busy)
  expect(written).toBe(1)
  expect(sealed + (await sealAll(office.payload))).toBe(2)
})

test('a batch that is full is followed by the next', async () => {
  await office.pool.query(
    "insert into audit_entries (action, committed) select 'update', '[]' from generate_series(1, 2000)",
  )
  let sealed = 0
  // All of them are of one transaction: either that is held up by another, or none of them is.
  await until(async () => (sealed = await sealEntries(office.payload)) > 0)
  expect(sealed).toBe(2000)
})

test('entries that came with a backup of another server are chained too, beside those of this one', async () => {
  await office.make('clerk', 'clients', { name: 'From far' })
  await office.tamper("update audit_entries set transaction = '900000000' where seq is null")
  await office.make('clerk', 'clients', { name: 'From near' })
  expect(await sealAll(office.payload)).toBe(2)
  expect(await verifyTrail(office.payload)).toMatchObject({ isWhole: true })
})

test('a sealer seals by itself until it is stopped', async () => {
  const stop = startSealer(office.payload, { every: 20 })
  await office.make('clerk', 'clients', { name: 'By itself' })
  await until(async () => (await readSealing(office.payload)).unsealed === 0)
  await stop()
  await office.make('clerk', 'clients', { name: 'Not any more' })
  await new Promise((done) => setTimeout(done, 100))
  expect((await readSealing(office.payload)).unsealed).toBe(1)
})
