import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { Office } from './bootOffice'
import { itemId, must, review, settleIntake, startApplication } from './grantLifeCycle'
import { openOffice } from './openOffice'

type Known = Record<'condition' | 'item' | 'subject' | 'trail' | 'waiver', string>

let office: Office
let close: () => Promise<void>
let lifeCycle: string
/** What the partner is for, and what is of another team. */
let own: Known
let foreign: Known

const idOf = async (table: string, subject: string): Promise<string> => {
  const { rows } = await office.pool.query<{ id: string }>(
    `select id from ${table} where subject_id = $1 limit 1`,
    [subject],
  )
  return rows[0]?.id ?? ''
}

const fill = async (team: string): Promise<Known> => {
  const subject = await startApplication(office, lifeCycle, { team })
  await settleIntake(office, subject)
  const { rows: staff } = await office.pool.query<{ id: string }>('select id from staff limit 1')
  const conditions = [{ dueOn: '2030-01-01', owner: staff[0]?.id, text: 'The mayor signs.' }]
  expect((await review(office, subject, 'conditionalGo', { conditions })).status).toBe(201)
  const item = await itemId(office, subject, 'advice')
  await must(office, 'clerk', 'POST', '/waivers', { item, reason: 'Please.', validUntil: '2030-01-01' })
  return {
    condition: await idOf('gate_conditions', subject),
    item,
    subject,
    trail: await idOf('phase_trails', subject),
    waiver: await idOf('waivers', subject),
  }
}

beforeAll(async () => {
  ;({ close, lifeCycle, office } = await openOffice(await createTestDatabase({ empty: true })))
  own = await fill('north')
  foreign = await fill('south')
})

afterAll(() => close())

const slugs = ['phase-trails', 'checklist-items', 'waivers', 'gate-reviews', 'gate-conditions'] as const

test('who reads by a query sees of every collection what is of the subjects that it answers, and all of that', async () => {
  for (const slug of slugs) {
    const { docs } = (await must(office, 'partner', 'GET', `/${slug}?depth=0&limit=0`)) as {
      docs: { id: string; subject: string }[]
    }
    const { rows } = await office.pool.query<{ id: string }>(
      `select id from ${slug.replace('-', '_')} where subject_id = $1`,
      [own.subject],
    )
    expect(docs.map(({ id }) => id).toSorted(), slug).toEqual(rows.map(({ id }) => id).toSorted())
    expect(docs.length, slug).toBeGreaterThan(0)
  }
  const statuses = [own, foreign].map(async ({ trail }) => {
    const { status } = await office.ask('partner', 'GET', `/phase-trails/${trail}`)
    return status
  })
  expect(await Promise.all(statuses)).toEqual([200, 404])
})

const seen = 1

test.each<[string, (known: Known) => [method: string, path: string, body?: unknown], number, number]>([
  ['is told where a subject stands', ({ subject }) => ['GET', `/phase-trails/of/${subject}`], 200, 404],
  ['answers an item', ({ item }) => ['PATCH', `/checklist-items/${item}`, { answer: 'Well.' }], 200, 403],
  [
    'says that a condition is fulfilled',
    ({ condition }) => ['PATCH', `/gate-conditions/${condition}`, { isFulfilled: true }],
    200,
    403,
  ],
  ['gives a waiver', ({ waiver }) => ['POST', `/waivers/${waiver}/approve`], 200, 404],
  ['withdraws a waiver', ({ waiver }) => ['POST', `/waivers/${waiver}/withdraw`], 200, 404],
  [
    'asks for a waiver',
    ({ item }) => ['POST', '/waivers', { item, reason: 'Please.', validUntil: '2030-01-01' }],
    201,
    403,
  ],
  [
    'decides at a gate',
    ({ subject }) => ['POST', '/phase-trails/review', { decision: 'hold', reason: 'Wait.', seen, subject }],
    201,
    403,
  ],
])('whom a query lets at some subjects %s of those, and of no other', async (_, asked, ...expected) => {
  const statuses: number[] = []
  for (const known of [own, foreign]) statuses.push((await office.ask('partner', ...asked(known))).status)
  expect(statuses).toEqual(expected)
})

test('nothing that was refused has been done', async () => {
  const { rows } = await office.pool.query(
    `select (select count(*)::int from gate_reviews where subject_id = $1) as reviews,
       (select count(*)::int from checklist_items where subject_id = $1 and answer is not null) as answers,
       (select count(*)::int from gate_conditions where subject_id = $1 and is_fulfilled) as fulfilled,
       (select count(*)::int from waivers where subject_id = $1) as waivers,
       (select count(*)::int from waivers where subject_id = $1 and approved_at is not null) as given`,
    [foreign.subject],
  )
  expect(rows).toEqual([{ answers: 0, fulfilled: 0, given: 0, reviews: 1, waivers: 1 }])
})

test('who reads life cycles by a query sees those that it answers, with their items and no others', async () => {
  const draft = (await must(office, 'manager', 'POST', '/life-cycles', {
    key: 'draft',
    name: 'Draft',
    phases: [{ key: 'a', name: 'A', steps: [{ key: 'b', name: 'B' }] }],
  })) as { doc: { id: string } }
  await must(office, 'manager', 'POST', '/life-cycle-items', {
    key: 'x',
    lifeCycle: draft.doc.id,
    step: 'b',
    title: 'X?',
  })
  const { docs: read } = (await must(office, 'partner', 'GET', '/life-cycles')) as {
    docs: { id: string; items: { docs: unknown[] } }[]
  }
  expect(read.map(({ id, items }) => [id, items.docs.length])).toEqual([[lifeCycle, 5]])
  const { docs: items } = (await must(office, 'partner', 'GET', '/life-cycle-items?depth=0&limit=0')) as {
    docs: { lifeCycle: string }[]
  }
  expect(items).toHaveLength(5)
  expect(new Set(items.map((item) => item.lifeCycle))).toEqual(new Set([lifeCycle]))
})
