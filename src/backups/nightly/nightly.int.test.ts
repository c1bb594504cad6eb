import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import pino from 'pino'
import { afterEach, expect, test, vi } from 'vitest'

import { usePayload } from '../../../test/support/payload'
import { connect } from '../../database/connect'
import { databaseIdentity } from '../../database/databaseIdentity'
import { loseLock } from '../../database/test/loseLock'
import { type Env, readEnv } from '../../env'
import { setUpBackups } from '../../http/setUpBackups'
import { openBackup } from '../read/openBackup'
import { readBackupStatus, recordBackup } from './backupStatus'

const payload = await usePayload({ BACKUP_AT: '4:05' })
const env = readEnv(process.env)
const backups = () => readdir(env.backupDir).catch(() => [])
const client = await connect(env.databaseUrl ?? '')
const ours = await databaseIdentity(client)
await client.end()
const nameAt = (moment: string, database = ours) => `streekwerk-${moment}-${database}.backup`

/** What an instance does from when it listens until it has done what there was to do. */
const runInstance = async (backupAt: Env['backupAt'] = env.backupAt) => {
  const parts: Parameters<typeof setUpBackups>[0] = {
    afterListening: [],
    closers: [],
    databaseUrl: env.databaseUrl ?? '',
    env: { ...env, backupAt },
    log: pino({ level: 'silent' }),
  }
  setUpBackups(parts, payload)
  for (const step of parts.afterListening) await step()
  const [, finish] = parts.closers
  await finish?.()
}

afterEach(() => {
  vi.useRealTimers()
  rmSync(env.backupDir, { force: true, recursive: true })
})

const setTime = (time: string) => vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] })

test('of two instances one makes a backup at the set time, and one with BACKUP_AT=off makes none', async () => {
  setTime('2030-01-06T23:00:00')
  await runInstance()
  setTime('2030-01-07T04:06:00')
  await runInstance('off')
  expect(await backups()).toEqual([])
  await Promise.all([runInstance(), runInstance()])
  await runInstance()
  expect(await backups()).toEqual([nameAt('2030-01-07T040600')])
  const file = join(env.backupDir, nameAt('2030-01-07T040600'))
  const { header } = await openBackup({ file })
  expect(header).toMatchObject({ database: ours, encryption: null, secretsToKeep: ['PAYLOAD_SECRET'] })
  const { lastFailure, lastSuccess } = await readBackupStatus(payload)
  expect(lastFailure).toBeUndefined()
  expect(lastSuccess).toMatchObject({ at: new Date('2030-01-07T04:06:00').toISOString(), file })
  expect(lastSuccess?.bytes).toBeGreaterThan(1000)
})

test('old backups go when a new one is there, with what was left half; what else lies there stays, also of another database', async () => {
  mkdirSync(env.backupDir, { recursive: true })
  const nights = ['2029-12-01T040500', '2029-12-02T040500', '2029-12-30T040500']
  const old = nights.map((at) => nameAt(at))
  const halves = [`${old[0] ?? ''}.part`, `${old[0] ?? ''}.lock`]
  const day = Array.from({ length: 9 }, (_, hour) => nameAt(`2029-11-01T0${hour}0000`, 'ba9876543210'))
  const others = ['notes.txt', ...day, `${day[0] ?? ''}.part`, `${day[0] ?? ''}.lock`]
  for (const name of [...old, ...halves, ...others]) writeFileSync(join(env.backupDir, name), '')
  setTime('2030-01-08T04:06:00')
  await runInstance()
  expect((await backups()).sort()).toEqual([...others, ...old, nameAt('2030-01-08T040600')].sort())
})

test('a night that fails is written down with its reason, leaves the earlier backups, and the next one is made', async () => {
  writeFileSync(env.backupDir, 'not a folder')
  setTime('2030-01-09T04:06:00')
  await runInstance()
  const { lastFailure, lastSuccess } = await readBackupStatus(payload)
  expect(lastFailure).toMatchObject({ at: new Date('2030-01-09T04:06:00').toISOString() })
  expect(lastFailure?.reason).toContain('EEXIST')
  expect(lastSuccess?.file).toContain('2030-01-08')
  rmSync(env.backupDir)
  setTime('2030-01-10T04:06:00')
  await runInstance()
  expect(await backups()).toEqual([nameAt('2030-01-10T040600')])
})

test('a night for which there is no room leaves the disk alone, and says how much it lacks', async () => {
  await recordBackup(payload, {
    lastSuccess: { at: '2030-01-10T03:05:00.000Z', bytes: 1e18, file: 'a', seconds: 1 },
  })
  setTime('2030-01-10T04:07:00')
  await runInstance()
  setTime('2030-01-11T04:06:00')
  await runInstance()
  expect(await backups()).toEqual([])
  expect((await readBackupStatus(payload)).lastFailure?.reason).toMatch(/te weinig ruimte|too little room/)
  await recordBackup(payload, {
    lastSuccess: { at: '2030-01-11T03:05:00.000Z', bytes: 1, file: 'a', seconds: 1 },
  })
})

test('a night that fails for ever is tried once a night, told each time, and made when its cause is gone', async () => {
  const failedJobs = async () =>
    (
      await payload.count({
        collection: 'payload-jobs',
        overrideAccess: true,
        where: { and: [{ taskSlug: { equals: 'nightly-backup' } }, { hasError: { equals: true } }] },
      })
    ).totalDocs
  setTime('2030-01-12T12:00:00')
  await runInstance()
  const before = await failedJobs()
  rmSync(env.backupDir, { force: true, recursive: true })
  writeFileSync(env.backupDir, 'not a folder')
  for (const day of [13, 14, 15]) {
    setTime(`2030-01-${day}T04:06:00`)
    await runInstance()
    await runInstance()
    expect((await readBackupStatus(payload)).lastFailure?.at).toBe(
      new Date(`2030-01-${day}T04:06:00`).toISOString(),
    )
  }
  expect(await failedJobs()).toBe(before + 3)
  rmSync(env.backupDir)
  setTime('2030-01-16T04:06:00')
  await runInstance()
  expect(await backups()).toEqual([nameAt('2030-01-16T040600')])
})

test('a night over which the program died does not keep the next ones away', async () => {
  setTime('2030-01-10T12:00:00')
  await runInstance()
  await payload.update({
    collection: 'payload-jobs',
    data: { processing: true },
    overrideAccess: true,
    where: { taskSlug: { equals: 'nightly-backup' } },
  })
  await runInstance()
  setTime('2030-01-11T04:06:00')
  await runInstance()
  expect(await backups()).toEqual([nameAt('2030-01-11T040600')])
})

test('whoever loses the lock of the backups stops in the middle of one, and whoever has it next makes that of the next night', async () => {
  setTime('2030-01-11T12:00:00')
  await runInstance()
  setTime('2030-01-12T04:05:30')
  const reader = await connect(env.databaseUrl ?? '')
  await reader.query('BEGIN')
  await reader.query('LOCK TABLE media')
  const first = runInstance()
  const waiting = async () =>
    (await reader.query("SELECT FROM pg_locks WHERE NOT granted AND relation = 'media'::regclass")).rowCount
  await expect.poll(waiting, { timeout: 60_000 }).toBeGreaterThan(0)
  await loseLock(env.databaseUrl ?? '', 'backups')
  // It ends while the table is still closed to it.
  await first
  expect((await readBackupStatus(payload)).lastFailure?.reason).toMatch(/lost the database/)
  expect(await backups()).not.toContain(nameAt('2030-01-12T040530'))
  await reader.end()
  setTime('2030-01-12T04:05:50')
  await runInstance()
  setTime('2030-01-13T04:06:00')
  await runInstance()
  expect(await backups()).toEqual([nameAt('2030-01-13T040600')])
})

test('files that a row names and that are gone are told with the last night that went well', async () => {
  const owner = await connect(env.databaseUrl ?? '')
  await owner.query("INSERT INTO media (id, filename) VALUES (gen_random_uuid(), 'gone.webp')")
  setTime('2030-01-14T04:06:00')
  await runInstance()
  await owner.query("DELETE FROM media WHERE filename = 'gone.webp'")
  await owner.end()
  const { lastSuccess } = await readBackupStatus(payload)
  expect(lastSuccess?.missing).toEqual({ count: 1, some: ['media/gone.webp'] })
})

test.each([
  ['back by days', '2030-01-20T05:00:00', '2030-01-14T12:00:00', '2030-01-15T04:06:00'],
  ['back by years', '2035-01-20T05:00:00', '2030-01-16T12:00:00', '2030-01-17T04:06:00'],
  ['forward', '2030-01-18T05:00:00', '2030-02-02T12:00:00', '2030-02-03T04:06:00'],
])('a clock that is set %s keeps no night away, and makes none twice', async (_, before, after, night) => {
  setTime(before)
  await runInstance()
  setTime(after)
  await runInstance()
  rmSync(env.backupDir, { force: true, recursive: true })
  await runInstance()
  expect(await backups()).toEqual([])
  setTime(night)
  await runInstance()
  await runInstance()
  expect(await backups()).toEqual([nameAt(`${night.slice(0, 10)}T040600`)])
})

test('a clock that is set back over the set time makes no second backup of that night', async () => {
  setTime('2030-03-04T12:00:00')
  await runInstance()
  rmSync(env.backupDir, { force: true, recursive: true })
  setTime('2030-03-05T04:06:00')
  await runInstance()
  expect(await backups()).toEqual([nameAt('2030-03-05T040600')])
  for (const time of ['2030-03-05T03:50:00', '2030-03-05T04:07:00']) {
    setTime(time)
    await runInstance()
  }
  expect(await backups()).toEqual([nameAt('2030-03-05T040600')])
  setTime('2030-03-06T04:06:00')
  await runInstance()
  expect((await backups()).toSorted()).toEqual([nameAt('2030-03-05T040600'), nameAt('2030-03-06T040600')])
})
