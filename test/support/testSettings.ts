import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder that goes with the process. */
const makeDataDir = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'streekwerk-data-'))
  process.once('exit', () => {
    rmSync(folder, { force: true, recursive: true })
  })
  return folder
}

/** Settings under which the program's own config runs on a test database, with a DATA_DIR of its own. */
export const testSettings = (databaseUrl: string) => ({
  BACKUP_AT: 'off',
  DATABASE_URL: databaseUrl,
  DATA_DIR: makeDataDir(),
  DISABLE_PAYLOAD_HMR: 'true',
  LOG_LEVEL: 'error',
  PAYLOAD_SECRET: 'a-secret-that-only-the-tests-know',
  PAYLOAD_TELEMETRY_DISABLED: 'true',
  SEED: 'none',
})
