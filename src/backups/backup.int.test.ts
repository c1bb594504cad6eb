import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { connect } from '../database/connect'
import { migrations } from '../database/migrations'
import { runMigrations } from '../database/runMigrations'
import { filesOf, rowsOf, rulesOf } from './test/contentOf'
import { openLateProxy } from './test/lateProxy'
import { type RestoredRegion, useRegionBackups } from './test/regionBackup'

const { backUp, makePlace, place, region, restoreInto } = useRegionBackups()

const passphrase = 'zes woorden die niemand anders weet'

const query = async (url: string, ...statements: string[]): Promise<void> => {
  const client = await connect(url)
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

const expectSame = async ({ dataDir, url }: RestoredRegion): Promise<void> => {
  expect(await rowsOf(url)).toEqual(await rowsOf(region().url))
  expect(await rulesOf(url)).toEqual(await rulesOf(region().url))
  expect(await filesOf(dataDir)).toEqual(await filesOf(region().folder))
}

test('a region comes back row for row and byte for byte, with all that is asked of its tables', async () => {
  const { files, missing } = await backUp('plain.backup')
  expect([files.count > 100, missing]).toEqual([true, []])
  const restored = await restoreInto(await makePlace(), 'plain.backup')
  expect(restored.restored).toMatchObject({ migrated: [], missing: [], strange: [] })
  await expectSame(restored)
})

test('with a passphrase nothing can be read in it, and it comes back with that passphrase', async () => {
  await backUp('closed.backup', { passphrase })
  const [plain, closed] = await Promise.all(
    ['plain.backup', 'closed.backup'].map((name) => readFile(place(name))),
  )
  const gzip = Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00])
  expect([plain?.includes(gzip), closed?.includes(gzip)]).toEqual([true, false])
  expect((await stat(place('closed.backup'))).mode & 0o077).toBe(0)
  await expectSame(await restoreInto(await makePlace(), 'closed.backup', { passphrase }))
})

test('a server that is slow to tell how many rows it gave makes a backup that comes back', async () => {
  const late = await openLateProxy(region().url)
  try {
    await backUp('late.backup', { url: late.url })
  } finally {
    late.close()
  }
  await expectSame(await restoreInto(await makePlace(), 'late.backup'))
})

test('a freshly migrated database is as good as one without tables', async () => {
  await expectSame(await restoreInto(await makePlace(true), 'plain.backup'))
})

describe('a backup of an older version', () => {
  const older = migrations.slice(0, -1)
  const last = migrations.at(-1)?.name ?? ''
  const makeOld = async () => {
    const old = await makePlace()
    await runMigrations({ log: () => undefined, migrations: older, url: old.url })
    await query(
      old.url,
      `INSERT INTO payload_kv (id, key, data) VALUES (gen_random_uuid(), 'kept', '{"a":1}')`,
    )
    await backUp('older.backup', old)
    return old
  }

  test.each([
    ['into a database without tables', false],
    ['into one that this version made', true],
  ])('is restored %s and brought up to date', async (_, isMigrated) => {
    await rm(place('older.backup'), { force: true })
    const old = await makeOld()
    const fresh = await makePlace(isMigrated)
    const { restored } = await restoreInto(fresh, 'older.backup')
    expect(restored.migrated).toEqual([last])
    await runMigrations({ log: () => undefined, url: old.url })
    expect(await rulesOf(fresh.url)).toEqual(await rulesOf(old.url))
    const [rows, expected] = await Promise.all([rowsOf(fresh.url), rowsOf(old.url)])
    expect(rows.payload_kv).toEqual(expected.payload_kv)
    expect(rows.payload_migrations).toHaveLength(migrations.length)
    expect(await runMigrations({ log: () => undefined, url: fresh.url })).toEqual([])
  })

  test('that fails to be brought up to date leaves nothing', async () => {
    const fresh = await makePlace()
    const broken = { name: 'zz_broken', up: () => Promise.reject(new Error('no')) }
    const restoring = restoreInto(fresh, 'older.backup', { migrations: [...migrations, broken] })
    await expect(restoring).rejects.toThrow('no')
    expect(await rowsOf(fresh.url)).toEqual({})
  })
})

test('a backup of a newer version is refused, and nothing happens', async () => {
  const fresh = await makePlace()
  const restoring = restoreInto(fresh, 'plain.backup', { migrations: migrations.slice(0, -1) })
  await expect(restoring).rejects.toThrow(
    `which knows “${migrations.at(-1)?.name ?? ''}”: restore it with that version`,
  )
  expect(await rowsOf(fresh.url)).toEqual({})
})

describe('a place that is not empty is refused and stays as it is', () => {
  test('a database with rows', async () => {
    const full = await makePlace(true)
    await query(full.url, `INSERT INTO payload_kv (id, key, data) VALUES (gen_random_uuid(), 'mine', '{}')`)
    const before = await rowsOf(full.url)
    await expect(restoreInto(full, 'plain.backup')).rejects.toThrow(
      'not empty (there is something in payload_kv)',
    )
    expect(await rowsOf(full.url)).toEqual(before)
  })

  test('a database of another program', async () => {
    const other = await makePlace()
    await query(other.url, 'CREATE TABLE invoices (id int)')
    await expect(restoreInto(other, 'plain.backup')).rejects.toThrow('not of this program (invoices)')
    expect(Object.keys(await rowsOf(other.url))).toEqual(['invoices'])
  })

  test('a folder of pictures', async () => {
    const fresh = await makePlace()
    await mkdir(join(fresh.dataDir, 'media'))
    await writeFile(join(fresh.dataDir, 'media', 'mine.webp'), 'mine')
    await expect(restoreInto(fresh, 'plain.backup')).rejects.toThrow('is not empty (it holds mine.webp')
    expect(await rowsOf(fresh.url)).toEqual({})
    expect(Object.keys(await filesOf(fresh.dataDir))).toEqual(['media/mine.webp'])
  })
})

test('a file that is gone is told, and the rest is kept', async () => {
  const [gone = ''] = Object.keys(await filesOf(region().folder))
  const bytes = await readFile(join(region().folder, gone))
  await rm(join(region().folder, gone))
  try {
    expect((await backUp('gone.backup')).missing).toEqual([gone])
    const { restored } = await restoreInto(await makePlace(), 'gone.backup')
    expect(restored.missing).toEqual([gone])
  } finally {
    await writeFile(join(region().folder, gone), bytes)
  }
})

describe('what let people and programs in when the backup was made', () => {
  const ways = async (url: string) => {
    const { api_keys: keys, invitations, users, users_sessions: sessions } = await rowsOf(url)
    return {
      invitations: invitations?.length,
      keys: keys?.length,
      resets: users?.filter((row) => row.includes('a-token')).length,
      sessions: sessions?.length,
    }
  }
  const makeWays = async () => {
    const place = await makePlace(true)
    await query(
      place.url,
      `INSERT INTO users (id, name, email, reset_password_token, reset_password_expiration)
       VALUES ('00000000-0000-7000-8000-000000000001', 'Ada', 'ada@streekwerk.example', 'a-token', now() + interval '1 hour')`,
      `INSERT INTO users_sessions (_order, _parent_id, id, created_at, expires_at)
       SELECT 1, id, 'a-session', now(), now() + interval '1 hour' FROM users`,
      `INSERT INTO api_keys (account_id, key_index) SELECT id, 'an-index' FROM users`,
      `INSERT INTO invitations (account_id, email, expires_at, invited_at, token_hash)
       SELECT id, email, now() + interval '1 hour', now(), 'a-hash' FROM users`,
    )
    return place
  }

  test('lets nobody in after a restore: it may have been withdrawn since', async () => {
    const made = await makeWays()
    expect(await ways(made.url)).toEqual({ invitations: 1, keys: 1, resets: 1, sessions: 1 })
    await backUp('ways.backup', made)
    const { restored, url } = await restoreInto(await makePlace(), 'ways.backup')
    expect(restored.ended).toEqual({ invitations: 1, keys: 1, resets: 1, sessions: 1 })
    expect(await ways(url)).toEqual({ invitations: 0, keys: 0, resets: 0, sessions: 0 })
    expect((await rowsOf(url)).users).toHaveLength(1)
  })

  test('but for API keys where somebody asks to keep those', async () => {
    const { restored, url } = await restoreInto(await makePlace(), 'ways.backup', { keptAccess: 'keys' })
    expect(restored.ended).toEqual({ invitations: 1, keys: 0, resets: 1, sessions: 1 })
    expect(await ways(url)).toEqual({ invitations: 0, keys: 1, resets: 0, sessions: 0 })
  })
})

test('a table that is not of this program is left out, and the rest comes back', async () => {
  await query(region().url, 'CREATE TABLE "a note" (id int)', 'INSERT INTO "a note" VALUES (1)')
  await backUp('strange.backup')
  await query(region().url, 'DROP TABLE "a note"')
  const restored = await restoreInto(await makePlace(), 'strange.backup')
  expect(restored.restored.strange).toEqual(['a note'])
  await expectSame(restored)
})

test('a backup made while others write holds one moment of it all', async () => {
  const live = await makePlace(true)
  await query(
    live.url,
    `INSERT INTO payload_kv (id, key, data) SELECT gen_random_uuid(), 'a' || n, '100' FROM generate_series(1, 50) n`,
    `INSERT INTO showcase_words (locale, word) SELECT 'nl', 'w' || n FROM generate_series(1, 20000) n`,
  )
  let isDone = false
  let moves = 0
  const move = async () => {
    const client = await connect(live.url)
    for (; !isDone; moves += 1) {
      await client.query('BEGIN')
      await client.query(`UPDATE payload_kv SET data = to_jsonb((data::text)::int - 1) WHERE key = $1`, [
        `a${1 + (moves % 50)}`,
      ])
      await client.query(`INSERT INTO showcase_words (locale, word) VALUES ('en', gen_random_uuid())`)
      await client.query('COMMIT')
    }
    await client.end()
  }
  const moving = Promise.all([move(), move()])
  await expect.poll(() => moves, { timeout: 60_000 }).toBeGreaterThan(20)
  const before = moves
  await backUp('live.backup', live)
  const after = moves
  isDone = true
  await moving
  const { url } = await restoreInto(await makePlace(), 'live.backup')
  const rows = await rowsOf(url)
  const sum = (rows.payload_kv ?? []).reduce((all, row) => all + Number(/,(-?\d+)\)$/.exec(row)?.[1]), 0)
  const words = (rows.showcase_words ?? []).filter((row) => row.includes('en')).length
  // What goes from one table comes in another, which is read later.
  expect(sum + words).toBe(5000)
  expect(words).toBeGreaterThanOrEqual(before)
  expect(words).toBeLessThan(after)
})
