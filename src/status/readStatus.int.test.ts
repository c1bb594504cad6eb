import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { builders } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import { createPostbox } from '../../test/support/postbox'
import { jobNames } from '../admin/Status/words'
import { recordBackup } from '../backups/nightly/backupStatus'
import { believedNow } from '../clock/believedNow'
import { createPublicRole } from '../database/createPublicRole'
import { warningsOf } from '../domain/status/warningsOf'
import { readEnv } from '../env'
import { withOutcomes } from '../mail/mailOutcomes'
import { readStatus } from './readStatus'

const ROLE = `status_${process.pid}`

const payload = await usePayload({ BACKUP_AT: '3:30' })
const env = readEnv(process.env)
const owner = new pg.Client({ connectionString: env.databaseUrl })

const look = () => readStatus(payload, env)
const ownRole = async () => (await look()).visitors.find(({ name }) => name === ROLE)

beforeAll(async () => {
  await owner.connect()
  await createPublicRole(owner, ROLE)
})

afterAll(async () => {
  await owner.query(`drop owned by ${ROLE}`)
  await owner.query(`drop role ${ROLE}`)
  await owner.end()
})

test('an administrator is told what the program and its database are, and what is left on the disks', async () => {
  const { database, disks, node, sealing, version } = await look()
  expect([version, node]).toEqual(['0.1.0', process.versions.node])
  expect(database.version).toMatch(/^\d+\./)
  expect(database.bytes).toBeGreaterThan(1_000_000)
  expect(database.migration).toMatch(/^\d{8}_\d{6}_/)
  expect(disks.map(({ of }) => of)).toEqual(['data', 'backups'])
  for (const { free, total } of disks) expect(free > 0 && free <= total).toBe(true)
  expect(sealing.unsealed).toBeGreaterThanOrEqual(0)
})

test('a clock that differs from that of the database is told, and one that has jumped with how long it is not believed', async () => {
  const { offsetSeconds } = (await look()).clock
  expect(Math.abs(offsetSeconds)).toBeLessThanOrEqual(1)
  vi.useFakeTimers({ now: Date.now() + 7_200_000, toFake: ['Date'] })
  try {
    await payload.kv.set('clock', { atMs: Date.now() - 10 * 86_400_000, waitMs: 0 })
    expect(await believedNow(payload, { warn: () => undefined })).toBeNull()
    const status = await look()
    expect(Math.abs(status.clock.offsetSeconds - 7200)).toBeLessThanOrEqual(1)
    expect(status.clock.waitSeconds).toBe(86_400)
    const kinds = warningsOf(status, new Date().toISOString()).map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['clockApart', 'clockJumped']))
  } finally {
    vi.useRealTimers()
    await payload.kv.delete('clock')
  }
})

test('how the nights went is told, and no passphrase is a warning', async () => {
  await recordBackup(payload, { lastFailure: { at: '2030-01-01T02:30:00.000Z', reason: 'de schijf is vol' } })
  const status = await look()
  expect(status.backups).toMatchObject({
    isEncrypted: false,
    isOff: false,
    lastFailure: { reason: { en: 'de schijf is vol', nl: 'de schijf is vol' } },
    lastSuccess: null,
  })
  const kinds = warningsOf(status, '2030-01-01T12:00:00.000Z').map(({ kind }) => kind)
  expect(kinds).toEqual(expect.arrayContaining(['backupFailed', 'backupPlain', 'mailKept']))
})

test('a job that failed is told with its error until it goes well again, and each job by a name for people', async () => {
  await payload.create({
    collection: 'payload-jobs',
    data: { error: { message: 'no way there' }, hasError: true, taskSlug: 'kpi-digests' },
    overrideAccess: true,
  })
  const seen = async () => {
    const status = await look()
    const warned = warningsOf(status, new Date().toISOString()).filter(({ kind }) => kind === 'jobFailed')
    return { jobs: new Map(status.jobs.map((job) => [job.slug, job])), warned: warned.map(({ of }) => of) }
  }
  const reason = { en: 'no way there', nl: 'no way there' }
  const failing = await seen()
  expect(failing.jobs.get('kpi-digests')).toMatchObject({
    failed: 1,
    lastFailure: { reason },
    succeededAt: null,
  })
  expect(failing.jobs.get('nightly-backup')).toMatchObject({ failed: 0, lastFailure: null })
  expect(failing.warned).toEqual(['kpi-digests'])
  expect([...failing.jobs.keys()].toSorted()).toEqual(Object.keys(jobNames).toSorted())

  await payload.jobs.queue({ input: {}, overrideAccess: true, queue: 'again', task: 'kpi-digests' })
  await payload.jobs.run({ overrideAccess: true, queue: 'again' })
  const well = await seen()
  expect(well.jobs.get('kpi-digests')).toMatchObject({ failed: 1, lastFailure: { reason } })
  expect(well.jobs.get('kpi-digests')?.succeededAt).toEqual(expect.any(String))
  expect(well.warned).toEqual([])

  // What failed while the clock was ahead is not the last.
  const failedAt = (at: string) =>
    payload.db.pool.query(`update payload_jobs set updated_at = $1 where has_error`, [at])
  await failedAt('2090-01-01T00:00:00Z')
  expect((await seen()).jobs.get('kpi-digests')).toMatchObject({ failed: 0, lastFailure: null })
  await failedAt(new Date(Date.now() + 60_000).toISOString())
  expect((await seen()).warned).toEqual(['kpi-digests'])
})

test('how the last mails went is known to every instance, without whom they were for', async () => {
  const postbox = createPostbox()
  postbox.refuses.add('weg@example.org')
  const { sendEmail } = withOutcomes(postbox.adapter)({ payload })
  const mail = async () => (await look()).mail
  expect(await mail()).toEqual({ isSent: false, lastFailure: null, lastSentAt: null })
  await sendEmail({ to: 'anna@example.org' })
  await expect.poll(mail).toMatchObject({ lastFailure: null, lastSentAt: expect.any(String) as string })
  await expect(sendEmail({ to: 'weg@example.org' })).rejects.toThrow('550')
  const reason = { nl: 'de mailserver neemt dit adres niet aan' }
  await expect.poll(mail).toMatchObject({ lastFailure: { at: expect.any(String) as string, reason } })
  const kept = await payload.db.pool.query(`select data::text from payload_kv where key like 'mail-%'`)
  expect(kept.rows).toHaveLength(2)
  expect(JSON.stringify(kept.rows)).not.toMatch(/@|550/)
})

test('a role for visitors that was made as it should be can do no more than it needs, and one that was given more is told', async () => {
  expect(await ownRole()).toEqual({ name: ROLE, readsBeyond: [], writes: [] })
  await owner.query(`grant select (email) on users to ${ROLE}`)
  await owner.query(`grant update on themes to ${ROLE}`)
  expect(await ownRole()).toEqual({ name: ROLE, readsBeyond: ['users'], writes: ['themes'] })
})

test('an administrator is told of how many people and pictures the term ends within thirty days', async () => {
  const { buildContact, buildPartner } = builders(payload)
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  const partner = (await buildPartner()).id
  const before = (await look()).terms
  for (const days of [1, 29, 32]) await buildContact(partner, { keepUntil: inDays(days) })
  expect((await look()).terms).toEqual({ ...before, contacts: before.contacts + 2 })
  await payload.db.pool.query(
    `insert into media (id, filename, consent_consent_until, consent_withdrawn)
     select gen_random_uuid(), n::text, $1, n = 2 from generate_series(1, 2) n`,
    [inDays(3)],
  )
  expect((await look()).terms.pictures).toBe(before.pictures + 1)
})

test('an administrator is told of whom is still kept after the term, and of pictures after their consent', async () => {
  const { buildContact, buildPartner } = builders(payload)
  const before = (await look()).over
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  const { id } = await buildContact((await buildPartner()).id, { keepUntil: inDays(1) })
  for (const days of [-1, -2]) {
    await payload.db.pool.query('update contacts set keep_until = $1 where id = $2', [inDays(days), id])
    expect((await look()).over.people).toBe(before.people + (days < -1 ? 1 : 0))
  }
  await payload.db.pool.query(
    `insert into media (id, filename, consent_consent_until, consent_withdrawn)
     select gen_random_uuid(), 'over-' || n, now() - interval '1 day' * (n - 1), n = 1 from generate_series(1, 2) n`,
  )
  expect((await look()).over.pictures).toBe(before.pictures + 2)
})
