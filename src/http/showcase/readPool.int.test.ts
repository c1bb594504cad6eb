import { rmSync } from 'node:fs'

import pg from 'pg'
import pino from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'

import { openFolder } from '../../../test/support/openFolder'
import { openProxy } from '../../../test/support/openProxy'
import { openStandby, type Standby } from '../../../test/support/openStandby'
import { type RunningDatabase, startDatabase } from '../../database/embedded/startDatabase'
import { runMigrations } from '../../database/runMigrations'
import { Invalidation } from '../cache/invalidation'
import { PageCache } from '../cache/pageCache'
import { Freshness } from './freshness'
import { openPool } from './openPool'
import { readGeneration } from './readGeneration'
import { ReadPool } from './readPool'

const silent = { info: () => undefined, warn: () => undefined }
const log = pino({ level: 'silent' })
const isWrittenTo =
  'select not pg_is_in_recovery() as written, (select count(*)::int from showcase_words) as words'

let folder: string
let primary: RunningDatabase
let standby: Standby
let writer: pg.Pool
let freshness: Freshness
let pool: ReadPool
let invalidation: Invalidation

const open = (databaseUrl: string) => openPool({ databaseUrl, log, max: 3, statementTimeoutMs: 2000 })

const start = async (...replicas: readonly string[]) => {
  freshness = new Freshness()
  pool = new ReadPool({
    askAgainMs: 20,
    freshness,
    log,
    primary: open(primary.url),
    replicas: replicas.map(open),
  })
  invalidation = new Invalidation({
    cache: new PageCache(),
    databaseUrl: primary.url,
    freshness,
    heartbeatMs: 100,
    log,
  })
  await invalidation.start()
}

beforeAll(async () => {
  folder = openFolder()
  primary = await startDatabase({ dataDir: folder }, silent, { durable: false })
  await runMigrations({ log: silent.info, url: primary.url })
  standby = await openStandby(folder, primary.url)
  writer = new pg.Pool({ connectionString: primary.url, max: 2 })
}, 120_000)

afterEach(async () => {
  await invalidation.close()
  await pool.end()
})

afterAll(async () => {
  await writer.end()
  await standby.stop()
  await primary.stop()
  rmSync(folder, { force: true, recursive: true })
})

/** As a publication does: a word more, in one transaction with the notice of it. */
const publish = async (): Promise<void> => {
  const client = await writer.connect()
  try {
    await client.query('begin')
    await client.query(`insert into showcase_words (locale, word) values ('nl', gen_random_uuid()::text)`)
    await client.query(`with state as (
        update showcase_state set generation = generation + 1 where id = 1 returning generation)
      select pg_notify('showcase', json_build_object('generation', generation, 'keys', null)::text) from state`)
    await client.query('commit')
  } finally {
    client.release()
  }
}

const ask = async () => {
  const { rows } = await pool.query<{ words: number; written: boolean }>(isWrittenTo)
  return rows[0] ?? { words: -1, written: false }
}
const whoAnswers = async () => ((await ask()).written ? 'primary' : 'copy')
const soon = { interval: 20, timeout: 20_000 }

describe('public pages are read', () => {
  test('from a copy while it holds all that was published', async () => {
    await start(standby.url)
    await expect.poll(whoAnswers, soon).toBe('copy')
    await publish()
    await expect.poll(whoAnswers, soon).toBe('copy')
  })

  test('from the database itself while the copy is behind, and never without what was published', async () => {
    await start(standby.url)
    await expect.poll(whoAnswers, soon).toBe('copy')
    const before = await ask()
    await standby.hold()
    try {
      await publish()
      await expect.poll(() => freshness.least, soon).toBe(await readGeneration(writer))
      for (let round = 0; round < 50; round += 1)
        expect(await ask()).toEqual({ words: before.words + 1, written: true })
    } finally {
      await standby.follow()
    }
    await expect.poll(whoAnswers, soon).toBe('copy')
    expect((await ask()).words).toBe(before.words + 1)
  })

  test('from a copy again also where the clock was set back by days meanwhile', async () => {
    vi.useFakeTimers({ now: new Date('2030-01-10T12:00:00Z'), shouldAdvanceTime: true, toFake: ['Date'] })
    try {
      await start(standby.url)
      await expect.poll(whoAnswers, soon).toBe('copy')
      await standby.hold()
      try {
        await publish()
        await expect.poll(whoAnswers, soon).toBe('primary')
      } finally {
        await standby.follow()
      }
      vi.setSystemTime(new Date('2030-01-07T12:00:00Z'))
      await expect.poll(whoAnswers, soon).toBe('copy')
    } finally {
      vi.useRealTimers()
    }
  })

  test('from the database itself while publications are not heard, as nobody knows how far a copy must be', async () => {
    const proxy = await openProxy(primary.url)
    freshness = new Freshness()
    pool = new ReadPool({
      askAgainMs: 20,
      freshness,
      log,
      primary: open(primary.url),
      replicas: [open(standby.url)],
    })
    invalidation = new Invalidation({
      cache: new PageCache(),
      databaseUrl: proxy.url,
      freshness,
      heartbeatMs: 50,
      log,
    })
    await invalidation.start()
    await expect.poll(whoAnswers, soon).toBe('copy')
    proxy.server.close()
    proxy.cut()
    await expect.poll(() => freshness.least, soon).toBeNull()
    expect(await whoAnswers()).toBe('primary')
  })

  test('without anybody noticing when a copy is away, or says nothing', async () => {
    const proxy = await openProxy(standby.url)
    const nobody = new URL(standby.url)
    nobody.port = '1'
    await start(proxy.url, nobody.href)
    await expect.poll(whoAnswers, soon).toBe('copy')
    proxy.server.close()
    proxy.cut()
    const answers = await Promise.all(Array.from({ length: 10 }, whoAnswers))
    expect(new Set(answers)).toEqual(new Set(['primary']))
  })
})
