import pino from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/createTestDatabase'
import { usePayload } from '../../test/support/payload'
import { connect } from '../database/connect'
import { databaseIdentity } from '../database/databaseIdentity'
import { type Env, readEnv } from '../env'
import { setUpUploads } from '../http/setUpUploads'
import { Refusal } from '../refusal'
import { Bucket } from './bucket'
import { OWNER } from './claimBucket'
import { requireBucket } from './requireBucket'
import { openObjectStore, type TestObjectStore } from './test/openObjectStore'

const payload = await usePayload()
const url = String(process.env.DATABASE_URL)

const stores: TestObjectStore[] = []
let bucket: Bucket
let objectStore: NonNullable<Env['objectStore']>
let other: TestDatabase

const openBucketOf = async (options?: Parameters<typeof openObjectStore>[0]) => {
  const store = await openObjectStore(options)
  stores.push(store)
  const settings = readEnv({ ...store.settings }).objectStore
  if (!settings) throw new Error('There is no store.')
  objectStore = settings
  return new Bucket(settings)
}

beforeEach(async () => {
  bucket = await openBucketOf()
  other = await createTestDatabase()
})

afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
  await other.drop()
  await payload.db.pool.query('DELETE FROM media')
})

const claim = (databaseUrl = url) => requireBucket({ objectStore }, () => undefined, databaseUrl)

const lay = (key: string, text = 'x') =>
  bucket.put(key, Buffer.from(text), { size: text.length, type: 'text/plain' })

const owner = async () => (await bucket.read(OWNER))?.toString()

const identityOf = async (databaseUrl: string) => {
  const client = await connect(databaseUrl)
  try {
    return await databaseIdentity(client)
  } finally {
    await client.end()
  }
}

const name = (filename: string) =>
  payload.db.pool.query(
    'INSERT INTO media (id, filename, sizes_thumbnail_filename) VALUES (gen_random_uuid(), $1, $2)',
    [filename, filename.replace('.jpg', '-480x320.webp')],
  )

test('a bucket is of one database: another one is refused, as it would remove what it does not know', async () => {
  await claim()
  await claim()
  await expect(claim(other.url)).rejects.toThrow(/uploads of another database.*streekwerk-database/)
  expect(await owner()).toBe(await identityOf(url))
})

test.each(['media/van-een-ander.jpg', 'files/rapport.pdf', 'media/map/diep.jpg'])(
  'a bucket in which %s lies, which this database does not know, is not taken, and the refusal says in two languages what to do',
  async (key) => {
    await name('eigen.jpg')
    await lay('media/eigen.jpg')
    await lay(key)
    const refused = await claim().catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Refusal)
    const { words } = refused as Refusal
    const database = await identityOf(url)
    expect(words?.nl).toMatch(new RegExp(`niet kent \\(bijvoorbeeld ${key}\\).*“${database}”.*“${OWNER}”`))
    expect(words?.en).toMatch(new RegExp(`does not know \\(${key}, for one\\).*“${database}”.*“${OWNER}”`))
    expect(await owner()).toBeUndefined()
    expect(await bucket.sizeOf(key)).toBe(1)
  },
)

test('an empty database does not take a bucket that is filled, also before it has tables', async () => {
  await lay('media/foto.jpg')
  const empty = await createTestDatabase({ empty: true })
  for (const each of [empty, other]) await expect(claim(each.url)).rejects.toThrow('does not know')
  await empty.drop()
})

test('files that were copied to a bucket are taken with it, with their sizes and AVIFs, and so is a folder made by hand', async () => {
  await name('eigen.jpg')
  for (const key of [
    'media/eigen.jpg',
    'media/eigen-480x320.webp',
    'media/eigen-480x320.avif',
    'elders/iets.txt',
  ])
    await lay(key)
  await lay('media/', '')
  await claim()
  expect(await owner()).toBe(await identityOf(url))
})

test('whoever writes the identity of the database in the mark by hand takes over what lies there', async () => {
  await lay('media/van-een-ander.jpg')
  await lay(OWNER, `${await identityOf(url)}\n`)
  await claim()
  await expect(claim(other.url)).rejects.toThrow('another database')
})

test.each([
  ['that knows conditions', true],
  ['that knows none', false],
])(
  'of two databases that start together with a store %s one has the bucket and the other is refused',
  async (_, knowsConditions) => {
    bucket = await openBucketOf({ knowsConditions })
    const claims = await Promise.allSettled([claim(), claim(other.url)])
    expect(claims.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const winner = claims[0].status === 'fulfilled' ? url : other.url
    expect(await owner()).toBe(await identityOf(winner))
  },
)

/** What an instance does from when it listens until it is closed. */
const runInstance = async () => {
  const parts: Parameters<typeof setUpUploads>[0] = {
    afterListening: [],
    closers: [],
    databaseUrl: url,
    env: { ...readEnv(process.env), objectStore },
    log: pino({ level: 'silent' }),
  }
  setUpUploads(parts, payload)
  for (const step of [...parts.afterListening, ...parts.closers]) await step()
}

test('nothing is removed from a bucket that came to be of another database, or was never taken, while the program runs', async () => {
  await lay('media/van-een-ander.jpg')
  stores[0]?.age(2)
  await runInstance()
  expect(await owner()).toBeUndefined()
  await lay(OWNER, await identityOf(other.url))
  await runInstance()
  expect(await bucket.sizeOf('media/van-een-ander.jpg')).toBe(1)
  await lay(OWNER, await identityOf(url))
  await runInstance()
  expect(await bucket.sizeOf('media/van-een-ander.jpg')).toBeNull()
})
