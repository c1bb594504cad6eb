import type { Config } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import type { Role } from '../dev/hire'
import { emailOf } from '../dev/hire'
import { libraryOptions } from '../dev/libraryOptions'
import { sendDigests } from '../src/reminders/sendDigests'
import { resolveOptions } from '../src/resolveOptions'
import { idOfStaff } from './asStaff'
import { approveMeasurement, must, openBranch, periodOf, submitMeasurement, writeKpi } from './branchKpi'
import type { Counting } from './openLibrary'
import { openLibrary } from './openLibrary'

let library: Counting['library']
let indicator: string

const [monday, tuesday] = ['2030-01-07', '2030-01-08']
const at = (day: string, time = '06:07') => new Date(`${day}T${time}:00.000Z`)
const send = (now = at(monday)) =>
  sendDigests(
    resolveOptions(libraryOptions, library.payload.config as unknown as Config),
    library.payload,
    now,
  )
const mailTo = (who: Role) => library.postbox.mails.filter(({ to }) => to === emailOf(who))

/** Only what is over can count. */
const PAST = { from: '2024-01-01', until: '2024-12-31' }

/** A KPI for somebody, measured for the last time in the year before. */
const give = async (who: Role | null, name: string, more: object = {}, town?: string) => {
  const subject = await openBranch(library, `At ${name}`, town)
  const responsible = who && (await idOfStaff(library, who))
  const span = { from: '2029-01-01', until: '2029-12-31' }
  const kpi = await writeKpi(library, { indicator, name, responsible, subjects: [subject], ...span, ...more })
  return { kpi, subject }
}

beforeAll(async () => {
  ;({ indicator, library } = await openLibrary())
})

beforeEach(async () => {
  await library.pool.query(`
    update kpi_periods set locked_at = now(), lock_trail = coalesce(lock_trail, '[]') || '[{}]' where locked_at is null;
    update staff set receives_kpi_digest = true;
    delete from kpi_digests;`)
  library.postbox.mails.length = 0
  library.postbox.refuses.clear()
})

afterAll(() => library.close())

describe('a digest of measurements', () => {
  test('tells who answers for a KPI what is overdue and what ends within a week, once a day', async () => {
    const { kpi, subject } = await give('keeper', 'Late')
    await give('keeper', 'Soon', { from: '2030-01-01', until: '2030-01-12' })
    await give('keeper', 'Later', { from: '2030-01-01', until: '2030-12-31' })
    await give('second', 'Theirs')
    await give(null, 'Nobody')
    expect(await send()).toEqual({ failed: 0, sent: 2 })
    expect(library.postbox.mails.map(({ to }) => to).sort()).toEqual([emailOf('keeper'), emailOf('second')])
    const [mail] = mailTo('keeper')
    expect(mail?.subject).toBe('1 meting te laat, 1 meting binnen een week')
    expect(mail?.text).toContain(
      `- Late: 2029 (At Late, de periode eindigde op maandag 31 december 2029)
  https://library.example/admin/collections/branches/${subject}/kpis#kpi-heading-${kpi}`,
    )
    expect(mail?.text).toContain('- Soon: 2030 (At Soon, de periode loopt tot en met zaterdag 12 januari)')
    expect(mail?.text).not.toMatch(/Later|Theirs|Nobody/)
    expect(mail?.text).toContain('https://library.example/admin/account')
    expect(mail?.html).toContain('At Late')
    expect(await send(at(monday, '09:00'))).toEqual({ failed: 0, sent: 0 })
    expect(await send(at(tuesday))).toEqual({ failed: 0, sent: 0 })
  })

  test('tells who may approve what others submitted, and nobody what they submitted themselves', async () => {
    const { kpi } = await give(null, 'Judged', PAST)
    await submitMeasurement(library, { key: '2024', kpi, value: 5 })
    await library.pool.query(
      `update kpi_measurements set submitted_at = '2030-01-07T12:00:00Z' where kpi_id = $1`,
      [kpi],
    )
    expect(await send(at(tuesday))).toEqual({ failed: 0, sent: 1 })
    expect(mailTo('head')[0]).toMatchObject({ subject: '1 meting goed te keuren' })
    expect(mailTo('head')[0]?.text).toContain('ingediend op maandag 7 januari door keeper@library.example')
    await library.pool.query('update kpi_measurements set submitted_by_id = $1 where kpi_id = $2', [
      await idOfStaff(library, 'head'),
      kpi,
    ])
    await library.pool.query('delete from kpi_digests')
    expect(await send(at(tuesday))).toEqual({ failed: 0, sent: 0 })
  })

  test('tells nothing of what was handed in, lies in the trash or may not be measured by who answers for it', async () => {
    const { kpi } = await give('keeper', 'Done', PAST)
    await approveMeasurement(library, { key: '2024', kpi, value: 1 })
    const trashed = await give('keeper', 'Trashed')
    await library.pool.query('update branches set deleted_at = now() where id = $1', [trashed.subject])
    await give('reader', 'Reads')
    await give('volunteer', 'Far', {}, 'Winterswijk')
    expect(await send()).toEqual({ failed: 0, sent: 0 })
    await give('volunteer', 'Near')
    expect(await send()).toEqual({ failed: 0, sent: 1 })
    expect(mailTo('volunteer')[0]?.text).toContain('Near')
    expect(mailTo('volunteer')[0]?.text).not.toContain('Far')
  })

  test('says that there is a draft, in the language of who reads, and escapes what somebody typed', async () => {
    const { kpi } = await give('keeper', 'A <b>bold</b> name', PAST)
    await must(library, 'keeper', 'POST', '/kpi-measurements', {
      kpi,
      period: await periodOf(library, kpi, '2024'),
      value: 3,
    })
    const english = { url: 'https://library.example/', language: () => 'en' }
    const house = library.payload.config as unknown as Config
    await sendDigests(
      resolveOptions({ ...libraryOptions, reminders: english }, house),
      library.payload,
      at(monday),
    )
    const [mail] = mailTo('keeper')
    expect(mail?.subject).toBe('1 measurement overdue')
    expect(mail?.text).toContain('there is a draft')
    expect(mail?.html).toContain('A &lt;b&gt;bold&lt;/b&gt; name')
    expect(mail?.html).not.toContain('<b>')
  })

  test('counts what it does not tell one by one', async () => {
    await give('keeper', 'Monthly', { frequency: 'monthly', from: '2025-01-01', until: '2029-12-31' })
    await send()
    expect(mailTo('keeper')[0]?.subject).toBe('60 metingen te laat')
    expect(mailTo('keeper')[0]?.text.match(/^- Monthly/gm)).toHaveLength(50)
    expect(mailTo('keeper')[0]?.text).toContain('En nog 10.')
  })

  test('does not go to who switched it off, and nowhere from a plugin without reminders or switched off', async () => {
    await give('keeper', 'Mine')
    await library.pool.query('update staff set receives_kpi_digest = false where email = $1', [
      emailOf('keeper'),
    ])
    expect(await send()).toEqual({ failed: 0, sent: 0 })
    await library.pool.query('update staff set receives_kpi_digest = true')
    const house = library.payload.config as unknown as Config
    for (const more of [{ disabled: true }, { reminders: undefined }]) {
      const options = resolveOptions({ ...libraryOptions, ...more }, house)
      expect(await sendDigests(options, library.payload, at(monday))).toEqual({ failed: 0, sent: 0 })
    }
    expect(await send()).toEqual({ failed: 0, sent: 1 })
  })

  test('fails for one without standing in the way of others, and is sent once by several instances', async () => {
    await give('keeper', 'One')
    await give('second', 'Two')
    library.postbox.refuses.add(emailOf('keeper'))
    const logged = vi.spyOn(library.payload.logger, 'error').mockImplementation(() => undefined)
    const counts = await Promise.all([send(), send()])
    expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(1)
    expect(JSON.stringify(logged.mock.calls)).toContain('[kpi-tracking] a digest was not sent.')
    logged.mockRestore()
    library.postbox.refuses.clear()
    expect(await send(at(monday, '06:27'))).toEqual({ failed: 0, sent: 1 })
  })

  test('is a job of Payload that its schedule plans', async () => {
    await give('keeper', 'By a job')
    vi.useFakeTimers({ now: at(monday), toFake: ['Date'] })
    try {
      await library.payload.jobs.handleSchedules({ queue: 'default' })
      const { rows } = await library.pool.query<{ wait_until: Date }>('select wait_until from payload_jobs')
      vi.setSystemTime(new Date((rows[0]?.wait_until.getTime() ?? 0) + 1000))
      await library.payload.jobs.run({ queue: 'default', silent: true })
    } finally {
      vi.useRealTimers()
    }
    expect(mailTo('keeper')).toHaveLength(1)
  })
})
