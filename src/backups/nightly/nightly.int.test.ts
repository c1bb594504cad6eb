import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import pino from 'pino'
import { afterEach, expect, test, vi } from 'vitest'

import { usePayload } from '../../../test/support/payload'
import { type Env, readEnv } from '../../env'
import { setUpBackups } from '../../http/setUpBackups'
import { openBackup } from '../read/openBackup'
import { readBackupStatus, recordBackup } from './backupStatus'

const payload = await usePayload({ BACKUP_AT: '4:05' })
const env = readEnv(process.env)
const backups = () => readdir(env.backupDir).catch(() => [])

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
  expect(await backups()).toEqual(['streekwerk-2030-01-07T0406.backup'])
  const file = join(env.backupDir, 'streekwerk-2030-01-07T0406.backup')
  expect((await openBackup({ file })).header.encryption).toBeNull()
  const { lastFailure, lastSuccess } = await readBackupStatus(payload)
  expect(lastFailure).toBeUndefined()
  expect(lastSuccess).toMatchObject({ at: new Date('2030-01-07T04:06:00').toISOString(), file })
  expect(lastSuccess?.bytes).toBeGreaterThan(1000)
})

test('old backups go when a new one is there, with what was left half; what else lies there stays', async () => {
  mkdirSync(env.backupDir, { recursive: true })
  const old = ['2029-12-01T0405', '2029-12-02T0405', '2029-12-30T0405'].map((at) => `streekwerk-${at}.backup`)
  const others = ['notes.txt', `${old[0] ?? ''}.part`, `${old[0] ?? ''}.lock`]
  for (const name of [...old, ...others]) writeFileSync(join(env.backupDir, name), '')
  setTime('2030-01-08T04:06:00')
  await runInstance()
  expect((await backups()).sort()).toEqual(['notes.txt', ...old, 'streekwerk-2030-01-08T0406.backup'])
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
  expect(await backups()).toEqual(['streekwerk-2030-01-10T0406.backup'])
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
  expect(await backups()).toEqual(['streekwerk-2030-01-11T0406.backup'])
})
