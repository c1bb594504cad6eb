import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { openFolder } from '../../test/support/openFolder'
import { connect } from '../database/connect'
import { findEarlier } from '../database/embedded/binaries'
import { type RunningDatabase, startDatabase } from '../database/embedded/startDatabase'
import { runMigrations } from '../database/runMigrations'
import { settleEnums } from './read/settleEnums'
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

test('a value that was added a moment ago can be used at once, in lists and as what a column is without one too', async () => {
  const client = await connect(older.url)
  await client.query(`
    BEGIN;
    CREATE TYPE mood AS ENUM ('calm', 'it''s fine');
    CREATE TABLE "All moods" (id int, mood mood NOT NULL DEFAULT 'calm', moods mood[] DEFAULT '{calm}');
    ALTER TYPE mood ADD VALUE 'glad' BEFORE 'it''s fine'`)
  await settleEnums(client)
  await client.query(
    `INSERT INTO "All moods" (id, mood, moods) VALUES (1, 'glad', '{glad,"it''s fine"}'), (2, DEFAULT, DEFAULT)`,
  )
  const { rows } = await client.query<{ told: string }>(
    `SELECT mood || ' ' || moods::text AS told FROM "All moods" ORDER BY mood, id`,
  )
  const { rows: types } = await client.query(`SELECT typname FROM pg_type WHERE typname = 'former type'`)
  await client.query('ROLLBACK')
  await client.end()
  expect(rows.map(({ told }) => told)).toEqual(['calm {calm}', 'glad {glad,"it\'s fine"}'])
  expect(types).toEqual([])
})

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
