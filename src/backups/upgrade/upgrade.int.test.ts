import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, expect, test } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../../test/support/createTestDatabase'
import { freePort } from '../../../test/support/freePort'
import { runCommand } from '../../../test/support/runCommand'
import { connect } from '../../database/connect'
import { databaseIdentity } from '../../database/databaseIdentity'
import { migrations } from '../../database/migrations'
import { runMigrations } from '../../database/runMigrations'
import { upgradeName } from '../../domain/backups/upgrade'
import { openBackup } from '../read/openBackup'
import { restoreBackup } from '../read/restoreBackup'
import { rowsOf } from '../test/contentOf'
import { killCommand } from '../test/killCommand'
import { bringUpToDate } from './bringUpToDate'

const silent = () => undefined
const [older, last] = [migrations.slice(0, -1), migrations.at(-1)?.name ?? '']
const from = older.at(-1)?.name ?? ''

const databases: TestDatabase[] = []
const folders: string[] = []

afterEach(async () => {
  for (const { drop } of databases.splice(0)) await drop()
  for (const folder of folders.splice(0)) rmSync(folder, { force: true, recursive: true })
})

const empty = async (): Promise<string> => {
  const made = await createTestDatabase({ empty: true })
  databases.push(made)
  return made.url
}

const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'streekwerk-upgrade-'))
  folders.push(folder)
  return folder
}

const query = async <T>(url: string, work: (client: Awaited<ReturnType<typeof connect>>) => Promise<T>) => {
  const client = await connect(url)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A database of the version before this one, with so many words in it. */
const makeOld = async (words: number) => {
  const url = await empty()
  await runMigrations({ log: silent, migrations: older, url })
  await query(url, (client) =>
    client.query(
      `INSERT INTO showcase_words (locale, word) SELECT 'nl', 'w' || n FROM generate_series(1, $1::int) n`,
      [words],
    ),
  )
  return { dataDir: makeFolder(), url }
}

const upgrade = ({ dataDir, url }: { dataDir: string; url: string }, setting: 'off' | 'on' = 'on') => {
  const notes: string[] = []
  const env = { backupBeforeUpgrade: setting, backupDir: join(dataDir, 'backups'), dataDir }
  const done = bringUpToDate({ env, log: silent, note: (line) => void notes.push(line), url })
  return { done, folder: env.backupDir, notes }
}

const backupsIn = (folder: string): Promise<string[]> =>
  readdir(folder).then(
    (names) => names.sort(),
    () => [],
  )

test('before the tables of a database with content are changed a backup is made that tells of which version it is', async () => {
  const old = await makeOld(3)
  const before = await rowsOf(old.url)
  const { done, folder, notes } = upgrade(old)
  expect(await done).toEqual([last])
  const [name = '', ...others] = await backupsIn(folder)
  expect([name, others]).toEqual([expect.stringContaining(`-before-upgrade-from-${from}.backup`), []])
  expect(notes.join()).toContain(join(folder, name))
  const file = join(folder, name)
  expect((await openBackup({ file })).header.migrations).toEqual(older.map((each) => each.name))
  const back = await empty()
  await restoreBackup({ dataDir: makeFolder(), file, migrations: older, progress: silent, url: back })
  expect(await rowsOf(back)).toEqual(before)
})

test('none is made where nothing is to be changed, nothing stands in the tables, or the database is new', async () => {
  const old = await makeOld(3)
  await upgrade(old).done
  const [again, unfilled] = [upgrade(old), upgrade(await makeOld(0))]
  expect([await again.done, await unfilled.done]).toEqual([[], [last]])
  const fresh = upgrade({ dataDir: makeFolder(), url: await empty() })
  expect(await fresh.done).toHaveLength(migrations.length)
  expect(await backupsIn(again.folder)).toHaveLength(1)
  expect([...(await backupsIn(unfilled.folder)), ...(await backupsIn(fresh.folder))]).toEqual([])
})

test('without a backup nothing is changed, and it is said what to do; who wants it goes on without', async () => {
  const old = await makeOld(3)
  writeFileSync(join(old.dataDir, 'backups'), 'not a folder')
  const before = await rowsOf(old.url)
  await expect(upgrade(old).done).rejects.toThrow(
    /^No backup could be made before .*EEXIST.*Nothing was changed\. Mend that .* BACKUP_BEFORE_UPGRADE=off/,
  )
  expect(await rowsOf(old.url)).toEqual(before)
  expect(await upgrade(old, 'off').done).toEqual([last])
})

test('of the last three versions one is kept, apart from the nightly backups and those of other databases', async () => {
  const old = await makeOld(3)
  const folder = join(old.dataDir, 'backups')
  const ours = await query(old.url, databaseIdentity)
  const at = (year: number) => ({ day: 1, hour: 1, minute: 1, month: 1, second: 1, year })
  const named = ['a', 'b', 'c', 'd'].map((version, index) => upgradeName(at(2001 + index), ours, version))
  const others = [upgradeName(at(2001), 'ba9876543210', 'a'), `streekwerk-2001-01-01T010101-${ours}.backup`]
  const half = `${upgradeName(at(2001), ours, 'killed')}.part`
  mkdirSync(folder, { recursive: true })
  for (const name of [...named, ...others, half]) writeFileSync(join(folder, name), '')
  await upgrade(old).done
  const kept = (await backupsIn(folder)).filter((name) => !others.includes(name))
  expect(kept).toEqual([named[2], named[3], expect.stringContaining(from)])
  expect(await backupsIn(folder)).toEqual(expect.arrayContaining(others))
})

test('npm run migrate does so too; killed in the middle it leaves the old tables, and is done the next time', async () => {
  const old = await makeOld(200_000)
  const settings = { DATABASE_URL: old.url, DATA_DIR: old.dataDir, PAYLOAD_SECRET: 'x'.repeat(32) }
  const folder = join(old.dataDir, 'backups')
  const isWriting = async () => (await backupsIn(folder)).some((name) => name.endsWith('.part'))
  await killCommand(['migrate'], settings, isWriting)
  expect((await rowsOf(old.url)).payload_migrations).toHaveLength(older.length)
  const { code, output } = await runCommand(['migrate'], { folder: old.dataDir, settings })
  expect([code, output]).toEqual([0, expect.stringContaining(`Done: ${last}`)])
  expect(await backupsIn(folder)).toEqual([expect.stringMatching(/-before-upgrade-from-\w+\.backup$/)])
})

test('a start is refused without a backup, and with a database of a newer version', async () => {
  const old = await makeOld(3)
  writeFileSync(join(old.dataDir, 'backups'), 'not a folder')
  const settings = {
    DATABASE_URL: old.url,
    DATA_DIR: old.dataDir,
    PAYLOAD_SECRET: 'x'.repeat(32),
  }
  const start = async () =>
    runCommand(['start'], { folder: old.dataDir, settings: { ...settings, PORT: String(await freePort()) } })
  expect(await start()).toMatchObject({
    code: 1,
    errors: expect.stringContaining(
      '✗ No backup could be made before the tables are brought up to date',
    ) as unknown,
  })
  await query(old.url, (client) =>
    client.query(
      `INSERT INTO payload_migrations (id, name, batch) VALUES (gen_random_uuid(), '29990101_000000_later', 9)`,
    ),
  )
  expect(await start()).toMatchObject({
    code: 1,
    errors: expect.stringContaining(
      '✗ This database is newer than the program, it has had “29990101_000000_later”',
    ) as unknown,
  })
})
