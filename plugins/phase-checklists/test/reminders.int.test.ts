import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Config } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import { officeOptions } from '../dev/officeOptions'
import { sendDigests } from '../src/reminders/sendDigests'
import { resolveOptions } from '../src/resolveOptions'
import type { Office, Role } from './bootOffice'
import { answer, itemId, must, review, settleIntake, startApplication } from './grantLifeCycle'
import { openOffice } from './openOffice'

let office: Office
let close: () => Promise<void>
let lifeCycle: string
let ids: Record<Role, string>

const monday = '2030-01-07'
const at = (day: string, time = '06:07') => new Date(`${day}T${time}:00.000Z`)
const send = (now = at(monday)) =>
  sendDigests(resolveOptions(officeOptions, office.payload.config as unknown as Config), office.payload, now)
const mailsTo = (who: Role) => office.postbox.mails.filter(({ to }) => to === `${who}@office.example`)
const textTo = (who: Role) => mailsTo(who)[0]?.text ?? ''

/** An application with an item for somebody, due on a day. */
const give = async (who: Role, dueOn: string, more: Record<string, unknown> = {}, key = 'complete') => {
  const subject = await startApplication(office, lifeCycle, more)
  await must(office, 'clerk', 'PATCH', `/checklist-items/${await itemId(office, subject, key)}`, {
    dueOn,
    owner: ids[who],
  })
  return subject
}
const jobs = async () => {
  const { rows } = await office.pool.query<{ processing: boolean; wait_until: Date }>(
    'select processing, wait_until from payload_jobs',
  )
  return rows
}
const askDecision = (subject: string, askedAt: Date) =>
  office.pool.query('update phase_trails set asked_at = $1 where subject_id = $2', [askedAt, subject])

/** How often the database is asked when digests are sent. */
const count = async (now: Date): Promise<number> => {
  const { pool } = office.payload.db as unknown as PostgresAdapter
  const asked = vi.spyOn(pool, 'query')
  await send(now)
  const times = asked.mock.calls.length
  asked.mockRestore()
  return times
}

beforeAll(async () => {
  ;({ close, lifeCycle, office } = await openOffice(await createTestDatabase({ empty: true })))
  const { rows } = await office.pool.query<{ email: string; id: string }>('select id, email from staff')
  ids = Object.fromEntries(rows.map(({ email, id }) => [email.split('@')[0], id])) as typeof ids
})

beforeEach(async () => {
  await office.pool.query(`
    update checklist_items set owner_id = null;
    update gate_conditions set owner_id = null;
    update phase_trails set asked_at = null;
    update waivers set withdrawn_at = now();
    update staff set receives_phase_digest = true;
    delete from phase_digests;`)
  office.postbox.mails.length = 0
  office.postbox.refuses.clear()
})

afterAll(() => close())

describe('a digest', () => {
  test('tells each person what is theirs, late, today and soon, with where to find it, once a day', async () => {
    const late = await give('clerk', '2030-01-03', { title: 'A bench' })
    await give('clerk', monday, { title: 'A tree' })
    await give('clerk', '2030-01-14', { title: 'A pond' })
    await give('clerk', '2030-01-15', { title: 'A lamp' })
    await give('guest', '2030-01-14', { title: 'A swing' })
    expect(await send()).toEqual({ failed: 0, sent: 2 })
    expect(mailsTo('clerk').map(({ subject }) => subject)).toEqual([
      '1 punt te laat, 1 vandaag, 1 binnen een week',
    ])
    expect(textTo('clerk')).toContain(
      `- Is complete settled? (A bench, moest klaar zijn op donderdag 3 januari)
  https://office.example/admin/collections/applications/${late}/phases#item-complete`,
    )
    expect(textTo('clerk')).toContain('https://office.example/admin/account')
    expect(textTo('clerk')).not.toMatch(/A lamp|A swing/)
    expect(textTo('guest')).toContain('A swing')
    expect(await send(at(monday, '09:00'))).toEqual({ failed: 0, sent: 0 })
    expect(await send(at('2030-01-08'))).toEqual({ failed: 0, sent: 1 })
    expect(await send(at('2030-01-09'))).toEqual({ failed: 0, sent: 0 })
  })

  test('does not go to who switched it off', async () => {
    await give('clerk', monday)
    await give('guest', monday)
    await office.pool.query('update staff set receives_phase_digest = false where id = $1', [ids.clerk])
    await send()
    expect(office.postbox.mails.map(({ to }) => to)).toEqual(['guest@office.example'])
  })

  test('tells nothing of what somebody may no longer read, by the rules of the plugin or of the house', async () => {
    await give('partner', monday, { team: 'north', title: 'A bench' })
    await give('partner', monday, { team: 'south', title: 'A tree' })
    await send()
    expect(textTo('partner')).toContain('A bench')
    expect(textTo('partner')).not.toContain('A tree')
    const { access } = office.payload.collections['applications' as never]?.config ?? {
      access: { read: null },
    }
    const { read } = access
    Object.assign(access, { read: () => ({ title: { equals: 'A tree' } }) })
    expect(await send(at('2030-01-08'))).toEqual({ failed: 0, sent: 0 })
    Object.assign(access, { read })
    expect(await send(at('2030-01-08'))).toEqual({ failed: 0, sent: 1 })
  })

  test('tells nothing of what is settled, of what waits and of what has ended', async () => {
    const settled = await give('clerk', monday, { title: 'A bench' })
    await answer(office, settled, 'complete')
    expect((await review(office, await give('clerk', monday), 'hold')).status).toBe(201)
    expect((await review(office, await give('clerk', monday), 'stop')).status).toBe(201)
    expect(await send()).toEqual({ failed: 0, sent: 0 })
    await answer(office, settled, 'complete', { result: 'partlyMet' })
    expect(await send()).toEqual({ failed: 0, sent: 1 })
  })

  test('tells of the phase that a subject is in, and of no other', async () => {
    const subject = await give('clerk', monday, { title: 'A bench' }, 'advice')
    expect(await send()).toEqual({ failed: 0, sent: 0 })
    await answer(office, subject, 'thanks', { dueOn: monday, owner: ids.clerk })
    await settleIntake(office, subject)
    expect((await review(office, subject, 'go')).status).toBe(201)
    expect(await send()).toEqual({ failed: 0, sent: 1 })
    expect(mailsTo('clerk')[0]?.subject).toBe('1 punt vandaag')
    expect(textTo('clerk')).toContain('Is advice settled?')
  })

  test('tells nobody of what a check answers, but for the end of a waiver of it, which whoever asked for that is told', async () => {
    const subject = await give('guest', monday, { amountCents: 3, budgetCents: 2 }, 'budget')
    await settleIntake(office, subject)
    expect((await review(office, subject, 'go')).status).toBe(201)
    const asked = {
      item: await itemId(office, subject, 'budget'),
      reason: 'Please.',
      validUntil: '2030-01-11',
    }
    const { doc } = (await must(office, 'clerk', 'POST', '/waivers', asked)) as { doc: { id: string } }
    expect(await send()).toEqual({ failed: 0, sent: 0 })
    await must(office, 'manager', 'POST', `/waivers/${doc.id}/approve`)
    expect(await send()).toEqual({ failed: 0, sent: 1 })
    expect(mailsTo('clerk')[0]?.subject).toBe('1 ontheffing loopt af')
    const override = { isMet: 'yes', reason: 'The mayor pays the rest.' }
    expect((await answer(office, subject, 'budget', { override })).status).toBe(200)
    expect(await send(at('2030-01-11'))).toEqual({ failed: 0, sent: 0 })
  })

  test('tells of evidence that is gone, also where all else is done', async () => {
    const subject = await give('clerk', monday, {}, 'letter')
    const { doc } = (await must(office, 'clerk', 'POST', '/meetings', { subject: 'Talk' })) as {
      doc: { id: string }
    }
    const evidence = [{ kind: 'record', record: { relationTo: 'meetings', value: doc.id } }]
    await answer(office, subject, 'letter', { evidence, result: 'met', status: 'done' })
    expect(await send()).toEqual({ failed: 0, sent: 0 })
    await must(office, 'clerk', 'DELETE', `/meetings/${doc.id}`)
    expect(await send()).toEqual({ failed: 0, sent: 1 })
  })

  test('tells of a condition to who has to see to it, until it is fulfilled', async () => {
    const subject = await startApplication(office, lifeCycle, { title: 'A bench' })
    await settleIntake(office, subject)
    const conditions = [{ dueOn: '2030-01-09', owner: ids.guest, text: 'The mayor signs.' }]
    expect((await review(office, subject, 'conditionalGo', { conditions })).status).toBe(201)
    await send()
    expect(textTo('guest')).toContain('- Voorwaarde: The mayor signs. (A bench, klaar op woensdag 9 januari)')
    await office.pool.query('update gate_conditions set is_fulfilled = true')
    expect(await send(at('2030-01-09'))).toEqual({ failed: 0, sent: 0 })
  })

  test('tells of a waiver to who asked for it, when it holds and nears its end', async () => {
    const subject = await startApplication(office, lifeCycle, { title: 'A bench' })
    const item = await itemId(office, subject, 'complete')
    const asked = { item, reason: 'Please.', validUntil: '2030-01-11' }
    const { doc } = (await must(office, 'clerk', 'POST', '/waivers', asked)) as { doc: { id: string } }
    expect(await send()).toEqual({ failed: 0, sent: 0 })
    await must(office, 'manager', 'POST', `/waivers/${doc.id}/approve`)
    await office.pool.query('update checklist_items set owner_id = $1, due_on = $2 where id = $3', [
      ids.guest,
      at(monday, '12:00'),
      item,
    ])
    expect(await send()).toEqual({ failed: 0, sent: 1 })
    expect(mailsTo('clerk')[0]?.subject).toBe('1 ontheffing loopt af')
    expect(textTo('clerk')).toContain('(A bench, geldig tot en met vrijdag 11 januari)')
    await answer(office, subject, 'complete')
    expect(await send(at('2030-01-11'))).toEqual({ failed: 0, sent: 0 })
  })

  test('tells of a decision that is asked for to those who may take it, once', async () => {
    const subject = await startApplication(office, lifeCycle, { team: 'south', title: 'A bench' })
    await askDecision(subject, at('2030-01-08', '13:00'))
    expect(await send(at('2030-01-09'))).toEqual({ failed: 0, sent: 2 })
    expect(office.postbox.mails.map(({ to }) => to).toSorted()).toEqual([
      'manager@office.example',
      'second@office.example',
    ])
    expect(textTo('manager')).toContain('- A bench (gevraagd op dinsdag 8 januari)')
    await office.pool.query(`update applications set team = 'north'`)
    expect(await send(at('2030-01-09', '06:27'))).toEqual({ failed: 0, sent: 1 })
    expect(textTo('partner')).toContain('A bench')
    await askDecision(subject, at('2030-01-09', '06:00'))
    expect(await send(at('2030-01-10'))).toEqual({ failed: 0, sent: 0 })
  })

  test('tells of a decision that is asked for while a subject is on hold', async () => {
    const subject = await startApplication(office, lifeCycle, { title: 'A bench' })
    expect((await review(office, subject, 'hold')).status).toBe(201)
    await askDecision(subject, at('2030-01-08', '13:00'))
    expect(await send(at('2030-01-09'))).toEqual({ failed: 0, sent: 2 })
    expect(textTo('manager')).toContain('- A bench (gevraagd op dinsdag 8 januari)')
  })

  test('of titles that are hostile shows the words and nothing else', async () => {
    const title = `<img src=x onerror=alert(1)>"'&\r\n- Pay now (http://evil.example)\n\u202Egnp`
    const subject = await give('clerk', monday, { title })
    await office.pool.query(`update life_cycle_items_locales set title = $1 where title like '%complete%'`, [
      '</a><script>alert(2)</script>\nTo: everybody',
    ])
    await send()
    await office.pool.query(`update life_cycle_items_locales set title = $1 where title like '%script%'`, [
      'Is complete settled?',
    ])
    const [mail] = mailsTo('clerk')
    expect(mail?.subject).toBe('1 punt vandaag')
    expect(mail?.html).not.toMatch(/<img|<script|\u202E/)
    expect(mail?.html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp; - Pay now')
    expect(mail?.html.match(/<a /g)).toHaveLength(2)
    const lines = mail?.text.split('\n').filter((line) => line.startsWith('- ')) ?? []
    expect(lines).toHaveLength(1)
    expect(mail?.text).not.toMatch(/^(- Pay|To:)|\u202E/m)
    expect(mail?.text).toContain(`/applications/${subject}/phases`)
  })
})

describe('sending', () => {
  test('by two instances at the same moment sends one', async () => {
    await give('clerk', monday)
    await give('guest', monday)
    const counts = await Promise.all([send(), send(), send()])
    expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(2)
    expect(office.postbox.mails).toHaveLength(2)
  })

  test('that is refused for one reaches the others, is tried again after a quarter of an hour, and logs no address', async () => {
    for (const who of ['clerk', 'guest', 'manager'] as const) await give(who, monday)
    office.postbox.refuses.add('guest@office.example')
    const logged = vi.spyOn(office.payload.logger, 'error').mockImplementation(() => undefined)
    expect(await send()).toEqual({ failed: 1, sent: 2 })
    expect(JSON.stringify(logged.mock.calls)).toContain('EENVELOPE')
    expect(JSON.stringify(logged.mock.calls)).not.toContain('@')
    logged.mockRestore()
    office.postbox.refuses.clear()
    expect(await send(at(monday, '06:20'))).toEqual({ failed: 0, sent: 0 })
    expect(await send(at(monday, '06:27'))).toEqual({ failed: 0, sent: 1 })
    expect(mailsTo('guest')).toHaveLength(1)
    expect(await send(at(monday, '06:47'))).toEqual({ failed: 0, sent: 0 })
  })

  test('goes on with the others where a rule of the house fails for one', async () => {
    await give('clerk', monday)
    await give('guest', monday)
    const { access } = office.payload.collections['applications' as never]?.config ?? {
      access: { read: null },
    }
    const { read } = access
    const failsForClerk = ({ req }: { req: { user: { id: string } } }) => {
      if (req.user.id === ids.clerk) throw new Error('the rules are lost')
      return true
    }
    Object.assign(access, { read: failsForClerk })
    const logged = vi.spyOn(office.payload.logger, 'error').mockImplementation(() => undefined)
    expect(await send()).toEqual({ failed: 1, sent: 1 })
    expect(logged).toHaveBeenCalledTimes(1)
    logged.mockRestore()
    Object.assign(access, { read })
  })

  test('finds out who may decide in one statement, for many people as for one', async () => {
    const subject = await startApplication(office, lifeCycle, { team: 'north' })
    await askDecision(subject, at('2030-01-03'))
    const receives = (where: string) => office.pool.query(`update staff set receives_phase_digest = ${where}`)
    await receives(`email like 'partner%'`)
    const once = await count(at('2030-01-09'))
    await office.pool.query(`update staff set role = 'partner', team = 'south' where email like 'second%'`)
    await receives('true')
    expect(await count(at('2030-01-09'))).toBe(once)
    await office.pool.query(`update staff set role = 'manager', team = 'north' where email like 'second%'`)
    expect(office.postbox.mails).toEqual([])
  })

  test('asks the database as often for many items as for one, and forgets what was sent a month ago', async () => {
    const subject = await give('clerk', monday)
    const once = await count(at(monday))
    expect(once).toBeGreaterThan(5)
    for (const key of ['letter', 'thanks', 'advice'])
      await answer(office, subject, key, { dueOn: monday, owner: ids.clerk })
    for (let more = 0; more < 5; more += 1) await give('clerk', '2030-01-14')
    expect(await count(at('2030-01-14'))).toBe(once)
    expect(mailsTo('clerk').map((mail) => mail.subject)).toEqual([
      '1 punt vandaag',
      '3 punten te laat, 5 vandaag',
    ])
    await send(at('2030-02-11'))
    const { rows } = await office.pool.query<{ day: string }>('select day from phase_digests order by day')
    expect(rows.map(({ day }) => day)).toEqual(['2030-01-14', '2030-02-11'])
  })

  test.each([
    ['', '2030-01-07T05:00Z'],
    [' while the clock was years ahead', '2036-01-07T05:00Z'],
  ])('is a job of Payload, planned anew after one that its process died over%s', async (_, diedAt) => {
    await give('clerk', '2030-01-03')
    vi.useFakeTimers({ now: at(monday, '06:07'), toFake: ['Date'] })
    try {
      await office.payload.jobs.handleSchedules({ queue: 'default' })
      await office.payload.jobs.handleSchedules({ queue: 'default' })
      expect(await jobs()).toHaveLength(1)
      await office.pool.query(`update payload_jobs set processing = true, updated_at = $1`, [diedAt])
      await office.payload.jobs.handleSchedules({ queue: 'default' })
      const [planned, ...others] = await jobs()
      expect([planned?.processing, others]).toEqual([false, []])
      vi.setSystemTime(new Date((planned?.wait_until.getTime() ?? 0) + 1000))
      await office.payload.jobs.run({ queue: 'default', silent: true })
      expect(mailsTo('clerk')).toHaveLength(1)
      expect(await jobs()).toEqual([])
    } finally {
      vi.useRealTimers()
    }
  })

  test.each([
    ['days', '2030-01-09'],
    ['years', '2033-05-02'],
  ])('goes out on the next day also where the clock was %s ahead', async (_, ahead) => {
    await give('clerk', '2030-01-08')
    vi.useFakeTimers({ now: at(ahead, '06:07'), toFake: ['Date'] })
    const plan = () => office.payload.jobs.handleSchedules({ queue: 'default' })
    try {
      await plan()
      vi.setSystemTime(at(ahead, '11:00'))
      await office.payload.jobs.run({ queue: 'default', silent: true })
      await plan()
      office.postbox.mails.length = 0
      vi.setSystemTime(at(monday, '11:00'))
      await plan()
      await plan()
      expect((await jobs()).map(({ wait_until }) => wait_until.toISOString().slice(0, 10))).toEqual([
        '2030-01-08',
      ])
      vi.setSystemTime(at('2030-01-08', '11:00'))
      await office.payload.jobs.run({ queue: 'default', silent: true })
      expect(mailsTo('clerk')).toHaveLength(1)
    } finally {
      vi.useRealTimers()
    }
  })
})
