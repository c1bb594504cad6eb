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

test('whatever moment the program or its database is killed at, what was said to be saved is there, and nothing by half', async () => {
  const env = {
    BACKUP_AT: 'off',
    DATA_DIR: join(folder, 'data'),
    LOG_LEVEL: 'warn',
    PORT: String(await freePort()),
    REMINDERS: 'off',
    SEED: 'none',
  }
  const { half, lost, refused, saved } = await runKills({
    clients: 3,
    env,
    folder,
    kills: KILLS,
    progress: () => undefined,
    signIn: (url) => signInFirst(url, env.DATA_DIR),
  })
  expect({ half, lost, refused }).toEqual({ half: [], lost: [], refused: [] })
  expect(saved).toBeGreaterThan(KILLS)
}, 600_000)
