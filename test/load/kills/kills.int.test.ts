import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { buildAdmin } from '../../../src/commands/adminBuild'
import { freePort } from '../../support/freePort'
import { openFolder } from '../../support/openFolder'
import { signInFirst } from '../signInFirst'
import { runKills } from './runKills'

// `npm run bench -- kills=200` does as many as it is told to.
const KILLS = 4

let folder: string

beforeAll(async () => {
  folder = openFolder()
  await buildAdmin(() => undefined, AbortSignal.timeout(280_000))
}, 300_000)

afterAll(() => {
  rmSync(folder, { force: true, recursive: true })
})

test('whatever moment the program or its database is killed at, a start among them, what was said to be saved is there, nothing is by half, and the record is whole', async () => {
  const env = {
    BACKUP_AT: 'off',
    DATA_DIR: join(folder, 'data'),
    LOG_LEVEL: 'warn',
    PORT: String(await freePort()),
    REMINDERS: 'off',
    SEED: 'none',
  }
  const { half, lost, record, refused, saved, unexplained } = await runKills({
    clients: 3,
    env,
    folder,
    kills: KILLS,
    progress: () => undefined,
    signIn: (url) => signInFirst(url, env.DATA_DIR),
  })
  expect({ half, lost, refused, unexplained }).toEqual({ half: [], lost: [], refused: [], unexplained: [] })
  expect(record).toMatchObject({ isWhole: true })
  expect(saved).toBeGreaterThan(KILLS)
}, 600_000)
