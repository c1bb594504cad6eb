import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { Office } from './bootOffice'
import { look, must, review, settleIntake, startApplication } from './grantLifeCycle'
import { messageOf } from './messageOf'
import { openOffice } from './openOffice'

let office: Office
let close: () => Promise<void>
let lifeCycle: string

beforeAll(async () => {
  ;({ close, lifeCycle, office } = await openOffice(await createTestDatabase({ empty: true })))
})

afterAll(() => close())

const itemsOf = async (subject: string): Promise<string[]> => {
  const { phases } = await look(office, subject)
  return phases.flatMap(({ steps }) => steps.flatMap(({ items }) => items.map(({ id }) => id)))
}

const someone = async (): Promise<string> => {
  const { rows } = await office.pool.query<{ id: string }>('select id from staff limit 1')
  return rows[0]?.id ?? ''
}

const kept = async (subject: string) => {
  const { rows } = await office.pool.query<{ owner_id: string | null; due_on: Date | null }>(
    'select owner_id, due_on from checklist_items where subject_id = $1',
    [subject],
  )
  return rows.map(({ due_on, owner_id }) => [owner_id, due_on?.toISOString().slice(0, 10) ?? null])
}

const assign = (body: Record<string, unknown>, who: 'clerk' | 'guest' | 'partner' | null = 'clerk') =>
  office.ask(who, 'POST', '/phase-trails/assign', body)

test('chosen items get an owner and a day in one go, and others keep theirs', async () => {
  const subject = await startApplication(office, lifeCycle)
  const [first = '', second = '', ...others] = await itemsOf(subject)
  const owner = await someone()
  const { body, status } = await assign({
    dueOn: '2030-01-31',
    items: [first, second, first],
    owner,
    subject,
  })
  expect([status, body]).toEqual([200, { assigned: 2 }])
  const now = await kept(subject)
  expect(now.filter(([who, day]) => who === owner && day === '2030-01-31')).toHaveLength(2)
  expect(now.filter(([who, day]) => who === null && day === null)).toHaveLength(others.length)
})

test('an owner alone leaves the day as it is, and nothing said takes one away', async () => {
  const subject = await startApplication(office, lifeCycle)
  const items = await itemsOf(subject)
  const owner = await someone()
  await assign({ dueOn: '2030-01-31', items, subject })
  await assign({ items, owner, subject })
  expect(await kept(subject)).toEqual(items.map(() => [owner, '2030-01-31']))
  await assign({ items, owner: null, subject })
  await assign({ dueOn: '', items: items.slice(1), subject })
  expect((await kept(subject)).filter(([, day]) => day === '2030-01-31')).toHaveLength(1)
  expect((await kept(subject)).filter(([who]) => who !== null)).toEqual([])
})

test('one item of something else, and none of them is assigned', async () => {
  const [subject, other] = [
    await startApplication(office, lifeCycle),
    await startApplication(office, lifeCycle),
  ]
  const [foreign = ''] = await itemsOf(other)
  const refused = await assign({
    items: [...(await itemsOf(subject)), foreign],
    owner: await someone(),
    subject,
  })
  expect([refused.status, messageOf(refused)]).toEqual([
    409,
    'Not every chosen item is of this. Look again and choose once more.',
  ])
  expect([...(await kept(subject)), ...(await kept(other))].filter(([who]) => who !== null)).toEqual([])
})

test('who may not answer assigns nothing', async () => {
  const subject = await startApplication(office, lifeCycle, { team: 'south' })
  const asked = { dueOn: '2030-01-31', items: await itemsOf(subject), subject }
  const refusals = [await assign(asked, 'guest'), await assign(asked, 'partner'), await assign(asked, null)]
  expect(refusals.map(({ status }) => status)).toEqual([403, 403, 403])
  expect((await kept(subject)).filter(([, day]) => day !== null)).toEqual([])
})

test('what makes no sense is refused in words', async () => {
  const subject = await startApplication(office, lifeCycle)
  const items = await itemsOf(subject)
  const missing = '01a21cff-cc89-7143-a49e-da0a48828836'
  for (const body of [
    { items, subject },
    { dueOn: '2030-01-31', items: [], subject },
    { dueOn: '2030-01-31', subject },
    { dueOn: '2030-02-31', items, subject },
    { items, owner: missing, subject },
    { items, owner: 'x'.repeat(200), subject },
    { dueOn: '2030-01-31', items: [{ $gt: '' }], subject },
    { dueOn: '2030-01-31', items: 'all', subject },
    { dueOn: '2030-01-31', items: Array.from({ length: 301 }, () => items[0]), subject },
    { dueOn: '2030-01-31', items },
  ])
    expect((await assign(body)).status, JSON.stringify(body).slice(0, 90)).toBe(400)
  expect((await kept(subject)).filter(([who, day]) => who !== null || day !== null)).toEqual([])
})

test('a decision that is asked for is told of with who asked, once, until somebody decides', async () => {
  const subject = await startApplication(office, lifeCycle)
  const ask = (who: 'clerk' | 'guest' | null) => office.ask(who, 'POST', '/phase-trails/ask', { subject })
  expect((await ask('guest')).status).toBe(403)
  expect((await ask(null)).status).toBe(403)
  expect(await look(office, subject)).toMatchObject({ asked: null })
  expect((await ask('clerk')).status).toBe(200)
  expect(await look(office, subject)).toMatchObject({ asked: { by: expect.any(String) as string } })
  const again = await ask('clerk')
  expect([again.status, messageOf(again)]).toEqual([409, 'A decision was asked for here already.'])
  await settleIntake(office, subject)
  await review(office, subject, 'go')
  expect(await look(office, subject)).toMatchObject({ asked: null, phase: 'judgement' })
  expect((await ask('clerk')).status).toBe(200)
  await review(office, subject, 'stop')
  const over = await ask('clerk')
  expect([over.status, messageOf(over)]).toEqual([409, 'This has already been stopped or completed.'])
})

test('of many who ask for a decision at once one has asked, and what has not started is not there', async () => {
  const subject = await startApplication(office, lifeCycle)
  const all = await Promise.all(
    Array.from({ length: 6 }, () => office.ask('clerk', 'POST', '/phase-trails/ask', { subject })),
  )
  expect(all.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409])
  const { doc } = (await must(office, 'clerk', 'POST', '/applications', { title: 'Still an idea' })) as {
    doc: { id: string }
  }
  expect((await office.ask('clerk', 'POST', '/phase-trails/ask', { subject: doc.id })).status).toBe(404)
})
