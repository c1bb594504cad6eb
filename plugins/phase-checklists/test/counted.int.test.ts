import type { Config } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import { officeOptions } from '../dev/officeOptions'
import { sendDigests } from '../src/reminders/sendDigests'
import { resolveOptions } from '../src/resolveOptions'
import type { Office } from './bootOffice'
import { answer, itemId, look, must, review, settleIntake, startApplication } from './grantLifeCycle'
import { openOffice } from './openOffice'

let office: Office
let close: () => Promise<void>
let lifeCycle: string

beforeAll(async () => {
  ;({ close, lifeCycle, office } = await openOffice(await createTestDatabase({ empty: true }), 'serial'))
})

afterAll(() => close())

test('where ids are numbers, an application goes all the way as it does elsewhere', async () => {
  const subject = await startApplication(office, lifeCycle, { amountCents: 200, budgetCents: 100 })
  const { rows: staff } = await office.pool.query<{ id: number }>('select id from staff order by id limit 1')
  const owner = staff[0]?.id
  await answer(office, subject, 'complete', { dueOn: '2030-01-01', owner, result: 'met', status: 'done' })
  await settleIntake(office, subject)
  const conditions = [{ dueOn: '2030-01-01', owner, text: 'The mayor signs.' }]
  expect((await review(office, subject, 'conditionalGo', { conditions })).status).toBe(201)
  const [condition] = (await look(office, subject)).conditions
  await must(office, 'clerk', 'PATCH', `/gate-conditions/${condition?.id}`, { isFulfilled: true })
  const override = { isMet: 'yes', reason: 'The mayor pays the rest.' }
  for (const more of [{}, { dueOn: '2030-01-01' }])
    expect((await answer(office, subject, 'budget', { override, ...more })).status).toBe(200)
  await answer(office, subject, 'advice', { dueOn: '2020-01-01', owner })
  await office.pool.query('update phase_trails set asked_at = now(), asked_by_id = $1', [owner])
  const over = async (who: 'manager' | 'partner', path: string) =>
    must(office, who, 'GET', `/phase-trails/${path}`)
  expect(await over('manager', 'overview?phase=judgement')).toMatchObject({
    count: 1,
    subjects: [{ id: Number(subject), overdue: 1, title: 'A bench for the square' }],
  })
  expect(await over('manager', 'waiting')).toMatchObject({ count: 1, docs: [{ askedBy: { id: owner } }] })
  expect(await over('partner', 'overview')).toMatchObject({ count: 0 })
  const item = await itemId(office, subject, 'advice')
  const asked = { item, reason: 'Please.', validUntil: '2030-01-01' }
  const { doc } = (await must(office, 'clerk', 'POST', '/waivers', asked)) as { doc: { id: number } }
  await must(office, 'manager', 'POST', `/waivers/${doc.id}/approve`)
  const { doc: next } = (await must(office, 'manager', 'POST', `/life-cycles/${lifeCycle}/copy`)) as {
    doc: { id: number }
  }
  await must(office, 'manager', 'PATCH', `/life-cycles/${next.id}`, { state: 'active' })
  await must(office, 'clerk', 'POST', '/phase-trails/move', { lifeCycle: next.id, subject })
  expect((await review(office, subject, 'go')).status).toBe(201)
  expect(await look(office, subject)).toMatchObject({ state: 'completed' })
})

test('where ids are numbers, a digest is sent as it is elsewhere', async () => {
  const subject = await startApplication(office, lifeCycle)
  const { rows } = await office.pool.query<{ id: number }>(
    `select id from staff where email in ('clerk@office.example', 'partner@office.example') order by email`,
  )
  const [clerk, partner] = rows.map(({ id }) => id)
  await answer(office, subject, 'complete', { dueOn: '2030-01-07', owner: clerk })
  await answer(office, subject, 'thanks', { dueOn: '2030-01-07', owner: partner })
  const options = resolveOptions(officeOptions, office.payload.config as unknown as Config)
  const morning = new Date('2030-01-07T06:07:00Z')
  expect(await sendDigests(options, office.payload, morning)).toEqual({ failed: 0, sent: 1 })
  await office.pool.query(`update applications set team = 'north' where id = $1`, [subject])
  expect(await sendDigests(options, office.payload, morning)).toEqual({ failed: 0, sent: 1 })
  expect(office.postbox.mails.map(({ to }) => to)).toEqual(['clerk@office.example', 'partner@office.example'])
})

test('a number that is no id is refused there in words', async () => {
  const subject = await startApplication(office, lifeCycle)
  const item = `/checklist-items/${await itemId(office, subject, 'letter')}`
  for (const id of [9_007_199_254_740_991, '99999999999', 2_147_483_648, 'x', 2_147_483_647])
    for (const [method, path, body] of [
      ['POST', '/phase-trails/start', { lifeCycle, subject: id }],
      ['POST', '/phase-trails/start', { lifeCycle: id, subject }],
      ['POST', '/phase-trails/move', { lifeCycle: id, subject }],
      ['POST', '/phase-trails/review', { decision: 'hold', reason: 'x', seen: 0, subject: id }],
      ['GET', `/phase-trails/of/${id}`, undefined],
      ['POST', `/waivers/${id}/approve`, {}],
      ['POST', `/life-cycles/${id}/copy`, {}],
      ['PATCH', item, { owner: id }],
      ['PATCH', item, { evidence: [{ file: id, kind: 'file' }] }],
      ['PATCH', item, { evidence: [{ kind: 'record', record: { relationTo: 'meetings', value: id } }] }],
      ['POST', '/waivers', { item: id, reason: 'Please.', validUntil: '2030-01-01' }],
      ['POST', '/life-cycle-items', { key: 'x', lifeCycle: id, step: 'read', title: 'X?' }],
    ] as const) {
      const { status } = await office.ask('manager', method, path, body)
      expect([400, 403, 404, 409], `${method} ${path} ${JSON.stringify(body)}`).toContain(status)
    }
})
