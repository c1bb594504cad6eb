import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { inject } from 'vitest'

import { withLock } from '../../src/processes/lock'
import { runChild } from '../../src/processes/runChild'
import { createTestDatabase, onTestServer } from './createTestDatabase'

/** The password of every account of the region. */
export const demoPassword = 'een-wachtwoord-voor-de-proef'

const secret = 'a-secret-that-is-of-this-test-alone'
/** The database that every region is a copy of. */
const REGION = 'streekwerk_region'
const SEED_LIMIT_MS = 240_000

const settings = (url: string, folder: string): Record<string, string> => ({
  BACKUP_AT: 'off',
  DATABASE_URL: url,
  DATA_DIR: folder,
  DEMO_PASSWORD: demoPassword,
  NODE_ENV: 'production',
  PAYLOAD_SECRET: secret,
  SEED: 'demo',
})

/** Makes the region that the others are copied from, once in a run: its database gets its name when it is whole. */
const makeRegion = async (folder: string): Promise<void> => {
  const found = await onTestServer(`SELECT 1 FROM pg_database WHERE datname = '${REGION}'`)
  if (found.length > 0) return
  const made = await createTestDatabase()
  const seed = ['-C', 'production', 'src/commands/run.mjs', 'seed', 'demo']
  const env = { ...process.env, NODE_OPTIONS: '', VITEST: '', ...settings(made.url, folder) }
  const { code, output } = await runChild(process.execPath, seed, { env, limitMs: SEED_LIMIT_MS })
  if (code !== 0) throw new Error(`The demo region could not be made:\n${output}`)
  await onTestServer(`ALTER DATABASE ${new URL(made.url).pathname.slice(1)} RENAME TO ${REGION}`)
}

/** The demo region in a database and a folder that nobody else has. */
export type DemoCopy = {
  drop: () => Promise<void>
  folder: string
  /** Under which the program runs on it. */
  settings: Record<string, string>
  url: string
}

/** Copies the demo region, which is made once in a run (some ten seconds) and copied in a fraction of one. */
export const copyDemoRegion = async (): Promise<DemoCopy> => {
  const folder = await mkdtemp(join(tmpdir(), 'streekwerk-demo-'))
  const region = join(inject('runFolder'), 'region')
  // Test files run beside each other, and a database that is copied may have nobody else.
  const database = await withLock(`${region}.lock`, SEED_LIMIT_MS, async () => {
    await makeRegion(region)
    return createTestDatabase({ template: REGION })
  })
  await cp(region, folder, { recursive: true })
  return {
    drop: async () => {
      await database.drop()
      await rm(folder, { force: true, recursive: true })
    },
    folder,
    settings: settings(database.url, folder),
    url: database.url,
  }
}
