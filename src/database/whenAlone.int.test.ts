import { once } from 'node:events'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/createTestDatabase'
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
