import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { copyDemoRegion, type DemoCopy } from '../../test/support/copyDemoRegion'
import { createTestDatabase, type TestDatabase } from '../../test/support/createTestDatabase'
import { restoreBackup, type Restored, type RestoreJob } from './read/restoreBackup'
import { filesOf, rowsOf, rulesOf } from './test/contentOf'
import { type Backed, writeBackup } from './write/writeBackup'

let region: DemoCopy
const folder = mkdtempSync(join(tmpdir(), 'streekwerk-backup-'))
const silent = () => undefined
const databases: TestDatabase[] = []

beforeAll(async () => {
  region = await copyDemoRegion()
}, 240_000)

afterAll(async () => {
  for (const database of databases) await database.drop()
  await region.drop()
  rmSync(folder, { force: true, recursive: true })
})

const backUp = (name: string, passphrase?: string): Promise<Backed> =>
  writeBackup({
    dataDir: region.folder,
    file: join(folder, name),
    passphrase,
    progress: silent,
    secretsToKeep: ['PAYLOAD_SECRET'],
    url: region.url,
  })

const restoreAnew = async (
  name: string,
  options: Partial<RestoreJob> & { empty?: boolean } = {},
): Promise<{ dataDir: string; restored: Restored; url: string }> => {
  const { empty = true, ...job } = options
  const database = await createTestDatabase({ empty })
  databases.push(database)
  const dataDir = mkdtempSync(join(folder, 'data-'))
  const restored = await restoreBackup({
    dataDir,
    file: join(folder, name),
    progress: silent,
    url: database.url,
    ...job,
  })
  return { dataDir, restored, url: database.url }
}

test('a region comes back row for row and byte for byte, with all that is asked of its tables', async () => {
  await backUp('plain.backup')
  const { dataDir, restored, url } = await restoreAnew('plain.backup')
  expect(restored).toMatchObject({ migrated: [], missing: [], strange: [] })
  expect(await rowsOf(url)).toEqual(await rowsOf(region.url))
  expect(await rulesOf(url)).toEqual(await rulesOf(region.url))
  expect(await filesOf(dataDir)).toEqual(await filesOf(region.folder))
})
