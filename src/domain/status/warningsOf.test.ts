import { expect, test } from 'vitest'

import type { Status } from './status'
import { warningsOf } from './warningsOf'

const full = { en: 'full', nl: 'vol' }
const NOW = '2030-01-10T12:00:00.000Z'
const GB = 1_000_000_000

const fine: Status = {
  backups: {
    isEncrypted: true,
    isOff: false,
    lastFailure: null,
    lastSuccess: { at: '2030-01-10T02:30:00.000Z', bytes: 1, missing: [], missingCount: 0 },
  },
  clock: { offsetSeconds: 0, waitSeconds: 0 },
  database: { bytes: 1, migration: 'first', version: '17' },
  disks: [{ free: 40 * GB, of: 'data', total: 100 * GB }],
  jobs: [{ failed: 0, lastFailure: null, slug: 'nightly-backup', succeededAt: NOW }],
  mail: { isSent: true, lastFailure: null, lastSentAt: null },
  node: '20',
  over: { people: 0, pictures: 0 },
  sealing: { sealed: 9, unsealed: 1, waitingSeconds: 2 },
  terms: { contacts: 3, ideas: 0, pictures: 1 },
  uploads: { bucket: 'region', isReached: true },
  version: '1',
  visitors: [{ name: 'visitors', readsBeyond: [], writes: [] }],
}

const { backups } = fine
const kinds = (more: Partial<Status>) => warningsOf({ ...fine, ...more }, NOW).map(({ kind }) => kind)
const backed = (more: Partial<Status['backups']>) => kinds({ backups: { ...backups, ...more } })

test('nothing is told where nothing needs anybody', () => {
  expect(kinds({})).toEqual([])
})

test('a clock that differs from that of the database by more than a minute is told before all else', () => {
  expect(kinds({ clock: { offsetSeconds: 60, waitSeconds: 0 } })).toEqual([])
  for (const ahead of [61, -61])
    expect(warningsOf({ ...fine, clock: { offsetSeconds: ahead, waitSeconds: 0 } }, NOW)).toEqual([
      { kind: 'clockApart', of: '61' },
    ])
})

test('a clock that has jumped is told for as long as nothing ends by it, and terms that are over only after that', () => {
  const over = { people: 3, pictures: 0 }
  expect(kinds({ clock: { offsetSeconds: 0, waitSeconds: 5 }, over })).toEqual(['clockJumped'])
  expect(kinds({ over })).toEqual(['termOver'])
  expect(warningsOf({ ...fine, clock: { offsetSeconds: 0, waitSeconds: 5 } }, NOW)).toEqual([
    { kind: 'clockJumped', of: '5' },
  ])
})

test('a success of a time that is still to come hides no failure of now, and a failure of such a time is none', () => {
  const future = '2036-11-26T15:04:00.000Z'
  const failure = (at: string) => ({ at, reason: full })
  const last = { at: future, bytes: 1, missing: [], missingCount: 0 }
  expect(backed({ lastSuccess: last })).toEqual(['backupAhead'])
  expect(backed({ lastFailure: failure(NOW), lastSuccess: last })).toEqual(['backupFailed', 'backupAhead'])
  expect(backed({ lastFailure: failure(future) })).toEqual([])
  const job = { failed: 1, slug: 'digests' }
  expect(kinds({ jobs: [{ ...job, lastFailure: failure(NOW), succeededAt: future }] })).toEqual(['jobFailed'])
  expect(kinds({ jobs: [{ ...job, lastFailure: failure(future), succeededAt: NOW }] })).toEqual([])
  // Clocks of instances differ by a little.
  expect(backed({ lastSuccess: { ...last, at: '2030-01-10T12:04:00.000Z' } })).toEqual([])
})

test('a store of uploads that does not answer is told first', () => {
  expect(
    kinds({ disks: [{ free: 1, of: 'data', total: 10 }], uploads: { bucket: 'region', isReached: false } }),
  ).toEqual(['storeAway', 'diskFull'])
})

test('a disk on which little is left is told, as a share and as an amount', () => {
  expect(kinds({ disks: [{ free: 4 * GB, of: 'data', total: 100 * GB }] })).toEqual(['diskFull'])
  expect(kinds({ disks: [{ free: 1.9 * GB, of: 'backups', total: 10 * GB }] })).toEqual(['diskFull'])
  expect(kinds({ disks: [{ free: 5 * GB, of: 'data', total: 100 * GB }] })).toEqual([])
})

test('a night that was missed, failed or never came is told, and a failure only until a night goes well', () => {
  const made = (at: string) => backed({ lastSuccess: { at, bytes: 1, missing: [], missingCount: 0 } })
  expect(made('2030-01-09T09:59:00.000Z')).toEqual(['backupOld'])
  expect(made('2030-01-09T10:01:00.000Z')).toEqual([])
  expect(backed({ lastFailure: { at: '2030-01-10T03:00:00.000Z', reason: full } })).toEqual(['backupFailed'])
  expect(backed({ lastFailure: { at: '2030-01-09T03:00:00.000Z', reason: full } })).toEqual([])
  expect(backed({ lastSuccess: null })).toEqual(['noBackup'])
  expect(backed({ lastFailure: { at: NOW, reason: full }, lastSuccess: null })).toEqual(['backupFailed'])
  expect(backed({ isOff: true, lastSuccess: null })).toEqual(['backupOff'])
  expect(backed({ isEncrypted: false })).toEqual(['backupPlain'])
})

test('a backup in which files are missing is told, with one of them', () => {
  const lastSuccess = { at: NOW, bytes: 1, missing: ['media/a.webp'], missingCount: 7 }
  expect(warningsOf({ ...fine, backups: { ...backups, lastSuccess } }, NOW)).toEqual([
    { kind: 'backupMisses', of: 'media/a.webp' },
  ])
})

test('a record of changes that nobody chains is told, and not one that waits for a save', () => {
  const waiting = (waitingSeconds: number) => kinds({ sealing: { sealed: 1, unsealed: 1, waitingSeconds } })
  expect([waiting(301), waiting(299)]).toEqual([['unsealed'], []])
})

test('a job is told while the last time failed, however often it did before, and a backup is told as such alone', () => {
  const failing = (slug: string, failedAt: string | null, succeededAt: string | null) =>
    kinds({
      jobs: [
        {
          failed: 9,
          lastFailure: failedAt === null ? null : { at: failedAt, reason: full },
          slug,
          succeededAt,
        },
      ],
    })
  const [monday, tuesday] = ['2030-01-07T06:00:00.000Z', '2030-01-08T06:00:00.000Z']
  expect(failing('kpi-digests', tuesday, monday)).toEqual(['jobFailed'])
  expect(failing('kpi-digests', monday, tuesday)).toEqual([])
  expect(failing('kpi-digests', monday, null)).toEqual(['jobFailed'])
  expect(failing('kpi-digests', null, null)).toEqual([])
  expect(failing('nightly-backup', tuesday, monday)).toEqual([])
})

test('a mail server that does not take mail is told until it takes one, and not where there is none', () => {
  const lastFailure = { at: '2030-01-10T09:00:00.000Z', reason: full }
  const mailed = (more: Partial<Status['mail']>) => kinds({ mail: { ...fine.mail, lastFailure, ...more } })
  expect(mailed({})).toEqual(['mailFailed'])
  expect(mailed({ lastSentAt: '2030-01-10T08:00:00.000Z' })).toEqual(['mailFailed'])
  expect(mailed({ lastSentAt: '2030-01-10T10:00:00.000Z' })).toEqual([])
  expect(mailed({ isSent: false })).toEqual(['mailKept'])
})

test('a role of visitors that could do more is told by its name, with jobs that fail and mail that goes nowhere', () => {
  const visitors = [{ name: 'guest', readsBeyond: ['users'], writes: ['projects'] }]
  const jobs = [{ failed: 2, lastFailure: { at: NOW, reason: full }, slug: 'kpi-digests', succeededAt: null }]
  expect(warningsOf({ ...fine, jobs, mail: { ...fine.mail, isSent: false }, visitors }, NOW)).toEqual([
    { kind: 'roleWrites', of: 'guest' },
    { kind: 'roleReadsBeyond', of: 'guest' },
    { kind: 'jobFailed', of: 'kpi-digests' },
    { kind: 'mailKept', of: null },
  ])
})

test('who is still kept although the term has ended is told, and pictures after their consent', () => {
  const told = (over: Status['over']) => warningsOf({ ...fine, over }, NOW)
  expect(told({ people: 2, pictures: 0 })).toEqual([{ kind: 'termOver', of: '2' }])
  expect(told({ people: 0, pictures: 1 })).toEqual([{ kind: 'consentOver', of: '1' }])
})
