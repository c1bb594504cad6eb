import pino from 'pino'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import { freePort } from '../../../test/support/freePort'
import { openProxy } from '../../../test/support/openProxy'
import { connect } from '../../database/connect'
import { Invalidation } from './invalidation'

const log = pino({ level: 'silent' })
let databaseUrl: string
let invalidation: Invalidation | undefined
const cache = { open: vi.fn(), shut: vi.fn(), flush: vi.fn(), forget: vi.fn() }

beforeAll(async () => {
  const database = await createTestDatabase({ empty: true })
  databaseUrl = database.url
  return () => database.drop()
})

afterEach(async () => {
  await invalidation?.close()
  vi.clearAllMocks()
})

const start = async (url = databaseUrl): Promise<Invalidation> => {
  invalidation = new Invalidation({ databaseUrl: url, cache, log, heartbeatMs: 100 })
  await invalidation.start()
  return invalidation
}

const ask = async (statement: string): Promise<void> => {
  const client = await connect(databaseUrl)
  await client.query(statement).finally(() => client.end())
}

test('a publication anywhere flushes the cache at once', async () => {
  await start()
  expect(cache.open).toHaveBeenCalledTimes(1)
  await ask("select pg_notify('showcase', '1')")
  await vi.waitFor(() => expect(cache.flush).toHaveBeenCalled(), 1000)
})

test('a notice of a transaction that is rolled back is none', async () => {
  await start()
  await ask("begin; select pg_notify('showcase', '1'); rollback; select pg_sleep(0.2)")
  expect(cache.flush).not.toHaveBeenCalled()
})

test('a lost connection shuts the cache, and a new one opens it again', async () => {
  const listening = await start()
  await ask(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'streekwerk listen' and datname = current_database()",
  )
  await vi.waitFor(() => expect(cache.shut).toHaveBeenCalled(), 1000)
  await vi.waitFor(() => expect(cache.open).toHaveBeenCalledTimes(2), 3000)
  expect(listening.listening).toBe(true)
})

test('a database that is not there leaves the cache shut and is asked again until it is', async () => {
  const port = await freePort()
  const away = new URL(databaseUrl)
  away.port = String(port)
  const listening = await start(away.href)
  expect([listening.listening, cache.open.mock.calls.length]).toEqual([false, 0])
  // More than one attempt is in vain.
  await new Promise((done) => setTimeout(done, 400))
  expect([listening.listening, cache.open.mock.calls.length]).toEqual([false, 0])
  const { server } = await openProxy(databaseUrl, port)
  await vi.waitFor(() => expect(cache.open).toHaveBeenCalledTimes(1), 5000)
  expect(listening.listening).toBe(true)
  await ask("select pg_notify('showcase', '1')")
  await vi.waitFor(() => expect(cache.flush).toHaveBeenCalled(), 1000)
  await listening.close()
  server.close()
})

test('a connection that is silent without being closed counts as lost', async () => {
  const { server, url, cut } = await openProxy(databaseUrl)
  await start(url)
  expect(cache.open).toHaveBeenCalledTimes(1)
  cut()
  await vi.waitFor(() => expect(cache.shut).toHaveBeenCalled(), 3000)
  await invalidation?.close()
  server.close()
})
