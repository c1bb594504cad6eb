import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { buildAdmin } from '../../../src/commands/adminBuild'
import { createTestDatabase, type TestDatabase } from '../../support/createTestDatabase'
import { freePort } from '../../support/freePort'
import { openFolder } from '../../support/openFolder'
import { testSettings } from '../../support/testSettings'
import { signInFirst } from '../signInFirst'
import { runInstances } from './runInstances'

let database: TestDatabase
let folder: string

beforeAll(async () => {
  folder = openFolder()
  database = await createTestDatabase()
  await buildAdmin(() => undefined, AbortSignal.timeout(280_000))
}, 300_000)

afterAll(async () => {
  await database.drop()
  rmSync(folder, { force: true, recursive: true })
})

test('of two instances each is lost in turn: the other answers, and shows nothing that was withdrawn', async () => {
  const dataDir = join(folder, 'data')
  const { asked, failed, seenAfterMs } = await runInstances({
    env: { ...testSettings(database.url), DATA_DIR: dataDir, LOG_LEVEL: 'warn', REMINDERS: 'off' },
    folder,
    forMs: 3000,
    ports: [await freePort(), await freePort()],
    progress: () => undefined,
    signIn: (url) => signInFirst(url, dataDir),
  })
  expect(failed).toEqual([])
  expect(asked).toBeGreaterThan(50)
  // How soon is measured by the bench; here it is gone at all.
  expect(seenAfterMs).toBeLessThan(30_000)
}, 300_000)
