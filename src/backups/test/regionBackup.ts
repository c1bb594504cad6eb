import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll } from 'vitest'

import { copyDemoRegion, type DemoCopy } from '../../../test/support/copyDemoRegion'
import { createTestDatabase, type TestDatabase } from '../../../test/support/createTestDatabase'
import { restoreBackup, type Restored, type RestoreJob } from '../read/restoreBackup'
import { type Backed, type BackupJob, writeBackup } from '../write/writeBackup'

/** Where something was restored, and what of. */
export type RestoredRegion = { dataDir: string; restored: Restored; url: string }

/** The demo region for a test file, with a folder for its backups; all gone after its last test. */
export const useRegionBackups = () => {
  const folder = mkdtempSync(join(tmpdir(), 'streekwerk-backup-'))
  const databases: TestDatabase[] = []
  let region: DemoCopy | undefined
  const ofRegion = (): DemoCopy => {
    if (!region) throw new Error('The region is not there yet.')
    return region
  }
  beforeAll(async () => {
    region = await copyDemoRegion()
  }, 240_000)
  afterAll(async () => {
    for (const database of databases) await database.drop()
    await region?.drop()
    rmSync(folder, { force: true, recursive: true })
  })
  /** A place to restore into, with no tables unless it is to be migrated. */
  const makePlace = async (isMigrated = false): Promise<{ dataDir: string; url: string }> => {
    const database = await createTestDatabase({ empty: !isMigrated })
    databases.push(database)
    return { dataDir: mkdtempSync(join(folder, 'data-')), url: database.url }
  }
  const place = (name: string) => join(folder, name)
  const silent = () => undefined
  const backUp = (name: string, options: Partial<BackupJob> = {}): Promise<Backed> =>
    writeBackup({
      dataDir: ofRegion().folder,
      file: place(name),
      progress: silent,
      secretsToKeep: ['PAYLOAD_SECRET'],
      url: ofRegion().url,
      ...options,
    })
  const restoreInto = async (
    { dataDir, url }: { dataDir: string; url: string },
    name: string,
    options: Partial<RestoreJob> = {},
  ): Promise<RestoredRegion> => {
    const restored = await restoreBackup({ dataDir, file: place(name), progress: silent, url, ...options })
    return { dataDir, restored, url }
  }
  return { backUp, folder, makePlace, place, region: ofRegion, restoreInto }
}
