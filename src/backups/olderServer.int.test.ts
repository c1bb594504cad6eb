import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { openFolder } from '../../test/support/openFolder'
import { connect } from '../database/connect'
import { findEarlier } from '../database/embedded/binaries'
import { type RunningDatabase, startDatabase } from '../database/embedded/startDatabase'
import { runMigrations } from '../database/runMigrations'
import { filesOf, rowsOf } from './test/contentOf'
import { useRegionBackups } from './test/regionBackup'

const { backUp, folder, makePlace, region, restoreInto } = useRegionBackups()
const silent = { info: () => undefined, warn: () => undefined }

let older: RunningDatabase

beforeAll(async () => {
  older = await startDatabase({ dataDir: openFolder() }, silent, {
    binaries: findEarlier('15'),
    durable: false,
  })
}, 120_000)

afterAll(() => older.stop())

test('a backup comes back into the oldest PostgreSQL that will do, planned jobs of the latest kinds included, and back again', async () => {
  const client = await connect(region().url)
  await client.query(`
    INSERT INTO payload_jobs (id, task_slug) SELECT gen_random_uuid(), label FROM unnest(enum_range(NULL::enum_payload_jobs_task_slug)) label`)
  await client.end()
  await backUp('new.backup')
  const old = { dataDir: mkdtempSync(join(folder, 'old-')), url: older.url }
  await restoreInto(old, 'new.backup')
  expect(await rowsOf(old.url)).toEqual(await rowsOf(region().url))
  expect(await runMigrations({ log: () => undefined, url: old.url })).toEqual([])
  await backUp('old.backup', old)
  const again = await restoreInto(await makePlace(), 'old.backup')
  expect(await rowsOf(again.url)).toEqual(await rowsOf(region().url))
  expect(await filesOf(again.dataDir)).toEqual(await filesOf(region().folder))
})
