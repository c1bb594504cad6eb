import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/createTestDatabase'
import { openProxy } from '../../test/support/openProxy'
import { loseLock } from './test/loseLock'
import { whenAlone } from './whenAlone'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase({ empty: true })
})
afterAll(() => database.drop())

test('work is done by one at a time, and by the next one afterwards', async () => {
  const done: string[] = []
  await whenAlone(database.url, 'work', async ({ aborted }) => {
    done.push(`first ${aborted}`)
    await whenAlone(database.url, 'work', () => Promise.resolve(void done.push('second')))
    await whenAlone(database.url, 'other', () => Promise.resolve(void done.push('other')))
  })
  await whenAlone(database.url, 'work', () => Promise.resolve(void done.push('third')))
  expect(done).toEqual(['first false', 'other', 'third'])
})

test('whoever loses the connection of the lock is told to stop, and another takes over', async () => {
  const first = whenAlone(database.url, 'work', async (signal) => {
    if (!signal.aborted) await once(signal, 'abort')
    signal.throwIfAborted()
  })
  const stopped = first.catch((error: unknown) => String(error))
  await loseLock(database.url, 'work')
  expect(await stopped).toContain('The connection that held the lock of work was lost.')
  let isTaken = false
  await whenAlone(database.url, 'work', () => Promise.resolve(void (isTaken = true)))
  expect(isTaken).toBe(true)
})

test('whoever holds the lock by a connection that goes silent is told to stop as well, and long work by one that answers is not', async () => {
  const { cut, server, url } = await openProxy(database.url)
  const BEAT_MS = 50
  await whenAlone(
    url,
    'work',
    async (signal) => {
      await pause(BEAT_MS * 10)
      expect(signal.aborted).toBe(false)
      cut()
      await once(signal, 'abort')
      expect(String(signal.reason)).toContain('The connection that held the lock of work was lost.')
    },
    BEAT_MS,
  )
  server.close()
})
