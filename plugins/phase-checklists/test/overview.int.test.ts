import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { Office, Role } from './bootOffice'
import { answer, must, review, settleIntake, startApplication, writeLifeCycle } from './grantLifeCycle'
import { messageOf } from './messageOf'
import { openOffice } from './openOffice'

type Mine = Record<
  'conditions' | 'items',
  {
    count: number
    overdue: number
    onHold: number
    docs: { title: string; key?: string; isOverdue: boolean; dueOn: string | null; subject: Titled }[]
  }
>
type Titled = { id: string; title: string | null }
type Waiting = {
  count: number
  docs: { subject: Titled; phase: { key: string }; askedAt: string; askedBy: { name: string } | null }[]
}
type Overview = {
  lifeCycles: { key: string; count: number }[]
  phases: { key: string; name: string; count: number }[]
  count: number
  pages: number
  subjects: {
    id: string
    title: string
    phase: { key: string }
    state: string
    since: string
    overdue: number
  }[]
  notStarted: { count: number; docs: Titled[] }
}

let office: Office
let close: () => Promise<void>
let lifeCycle: string
const people = {} as Record<Role, string>
/** Applications by what they are called. */
const known: Record<string, string> = {}

const start = async (title: string, team = 'north'): Promise<string> =>
  (known[title] = await startApplication(office, lifeCycle, { team, title }))

const give = async (title: string, key: string, more: Record<string, unknown>) => {
  const { status } = await answer(office, known[title] ?? '', key, more)
  expect(status).toBe(200)
}

/** Asks for a decision, some hours after the beginning of a day. */
const askDecision = (title: string, hours: number) =>
  office.pool.query('update phase_trails set asked_at = $1, asked_by_id = $2 where subject_id = $3', [
    new Date(Date.UTC(2026, 0, 5, hours)),
    people.clerk,
    known[title],
  ])

beforeAll(async () => {
  ;({ close, lifeCycle, office } = await openOffice(await createTestDatabase({ empty: true })))
  const { rows } = await office.pool.query<{ id: string; email: string }>('select id, email from staff')
  for (const { email, id } of rows) people[email.split('@')[0] as Role] = id
  for (const title of ['Bench', 'Arch', 'Canal']) await start(title)
  for (const title of ['Dike', 'Elm']) await start(title, 'south')
})

afterAll(() => close())

const mineOf = async (who: Role): Promise<Mine> =>
  (await must(office, who, 'GET', '/phase-trails/mine')) as unknown as Mine
const waitingFor = async (who: Role): Promise<Waiting> =>
  (await must(office, who, 'GET', '/phase-trails/waiting')) as unknown as Waiting
const overview = async (who: Role, query = ''): Promise<Overview> =>
  (await must(office, who, 'GET', `/phase-trails/overview${query}`)) as unknown as Overview

const isAsked = ({ items }: Mine): string[] =>
  items.docs.map(({ key, subject }) => `${String(subject.title)} ${key}`)

describe('what is asked of somebody', () => {
  test('is what they own, overdue first, then by day, what has no day last', async () => {
    await give('Arch', 'letter', { owner: people.clerk })
    await give('Bench', 'complete', { dueOn: '2999-01-01', owner: people.clerk })
    await give('Canal', 'complete', { dueOn: '2020-01-02', owner: people.clerk })
    await give('Dike', 'complete', { dueOn: '2020-01-01', owner: people.clerk })
    await give('Elm', 'complete', { dueOn: '2020-01-01', owner: people.manager })
    const { items } = await mineOf('clerk')
    expect(isAsked({ items } as Mine)).toEqual([
      'Dike complete',
      'Canal complete',
      'Bench complete',
      'Arch letter',
    ])
    expect(items).toMatchObject({ count: 4, onHold: 0, overdue: 2 })
    expect(items.docs[0]).toMatchObject({
      dueOn: '2020-01-01',
      isOverdue: true,
      key: 'complete',
      subject: { id: known.Dike, title: 'Dike' },
      title: 'Is complete settled?',
    })
    expect(items.docs[2]).toMatchObject({ dueOn: '2999-01-01', isOverdue: false })
    expect(items.docs[3]).toMatchObject({ dueOn: null, isOverdue: false })
  })

  test('is of the phase that a subject is in, and of no other', async () => {
    await give('Arch', 'advice', { owner: people.second })
    expect(isAsked(await mineOf('second'))).toEqual([])
    await settleIntake(office, known.Arch ?? '')
    await give('Arch', 'thanks', { owner: people.second })
    expect((await review(office, known.Arch ?? '', 'go')).status).toBe(201)
    expect(isAsked(await mineOf('second'))).toEqual(['Arch advice'])
  })

  test('is no longer what was settled by hand, with the evidence that is wanted', async () => {
    const { doc } = (await must(office, 'clerk', 'POST', '/meetings', { subject: 'Talk' })) as {
      doc: { id: string }
    }
    const evidence = [{ kind: 'record', record: { relationTo: 'meetings', value: doc.id } }]
    const settled: Record<string, unknown>[] = [
      { evidence, result: 'met', status: 'done' },
      { justification: 'It came by hand.', result: 'notApplicable', status: 'done' },
    ]
    for (const more of settled) {
      await give('Canal', 'letter', { owner: people.manager, result: 'notAssessed', status: 'todo' })
      expect(isAsked(await mineOf('manager'))).toContain('Canal letter')
      await give('Canal', 'letter', more)
      expect(isAsked(await mineOf('manager'))).not.toContain('Canal letter')
    }
    await give('Canal', 'letter', { evidence: [], result: 'met', status: 'done' })
    expect(isAsked(await mineOf('manager'))).toContain('Canal letter')
    await give('Canal', 'letter', { evidence, result: 'met', status: 'inReview' })
    expect(isAsked(await mineOf('manager'))).toContain('Canal letter')
    await give('Canal', 'letter', { result: 'notMet', status: 'done' })
    expect(isAsked(await mineOf('manager'))).toContain('Canal letter')
  })

  test('is no longer what is waived, and never what a check answers', async () => {
    const { rows } = await office.pool.query<{ id: string }>(
      `select id from checklist_items where subject_id = $1 and key = 'letter'`,
      [known.Canal],
    )
    const { doc } = (await must(office, 'clerk', 'POST', '/waivers', {
      item: rows[0]?.id,
      reason: 'The post is on strike.',
      validUntil: '2999-01-01',
    })) as { doc: { id: string } }
    expect(isAsked(await mineOf('manager'))).toContain('Canal letter')
    await must(office, 'second', 'POST', `/waivers/${doc.id}/approve`)
    expect(isAsked(await mineOf('manager'))).not.toContain('Canal letter')
    await must(office, 'second', 'POST', `/waivers/${doc.id}/withdraw`)
    expect(isAsked(await mineOf('manager'))).toContain('Canal letter')
    await give('Arch', 'budget', { owner: people.manager })
    expect(isAsked(await mineOf('manager'))).not.toContain('Arch budget')
  })

  test('rests while its subject is on hold, and ends with it', async () => {
    const before = await mineOf('clerk')
    expect((await review(office, known.Dike ?? '', 'hold')).status).toBe(201)
    const held = await mineOf('clerk')
    expect(isAsked(held)).toEqual(isAsked(before).filter((each) => each !== 'Dike complete'))
    expect(held.items).toMatchObject({ count: 2, onHold: 1, overdue: 1 })
    expect((await review(office, known.Dike ?? '', 'stop')).status).toBe(201)
    expect((await mineOf('clerk')).items).toMatchObject({ onHold: 0 })
  })

  test('is also the conditions of a gate, until they are fulfilled', async () => {
    await start('Ferry')
    await settleIntake(office, known.Ferry ?? '')
    const conditions = [{ dueOn: '2999-02-01', owner: people.partner, text: 'The mayor signs.' }]
    expect((await review(office, known.Ferry ?? '', 'conditionalGo', { conditions })).status).toBe(201)
    const asked = (await mineOf('partner')).conditions
    expect(asked).toMatchObject({ count: 1, overdue: 0 })
    expect(asked.docs).toMatchObject([
      { dueOn: '2999-02-01', subject: { title: 'Ferry' }, title: 'The mayor signs.' },
    ])
    const { rows } = await office.pool.query<{ id: string }>('select id from gate_conditions')
    await must(office, 'clerk', 'PATCH', `/gate-conditions/${rows[0]?.id}`, { isFulfilled: true })
    expect((await mineOf('partner')).conditions.count).toBe(0)
  })

  test('is of subjects that they may read alone', async () => {
    await give('Elm', 'letter', { owner: people.partner })
    await give('Bench', 'letter', { owner: people.partner })
    const { items } = await mineOf('partner')
    expect(isAsked({ items } as Mine)).toEqual(['Bench letter'])
    expect(items.count).toBe(1)
  })

  test('is told of fifty, and counted of all', async () => {
    await office.pool.query(
      `insert into checklist_items (id, trail_id, subject_id, life_cycle_item_id, key, status, result, owner_id)
       select gen_random_uuid(), trail_id, subject_id, life_cycle_item_id, key || n, 'todo', 'notAssessed', $1
       from checklist_items, generate_series(1, 60) n where subject_id = $2 and key = 'complete'`,
      [people.guest, known.Bench],
    )
    const { items } = await mineOf('guest')
    expect(items.count).toBe(60)
    expect(items.docs).toHaveLength(50)
    await office.pool.query('delete from checklist_items where owner_id = $1', [people.guest])
  })
})

describe('gates that wait for a decision', () => {
  test('are told to who may decide, the one that waited longest first, with who asked and when', async () => {
    await askDecision('Bench', 9)
    await askDecision('Elm', 8)
    const { count, docs } = await waitingFor('manager')
    expect(count).toBe(2)
    expect(docs.map(({ subject }) => subject.title)).toEqual(['Elm', 'Bench'])
    expect(docs[0]).toMatchObject({
      askedAt: '2026-01-05T08:00:00.000Z',
      askedBy: { id: people.clerk, name: 'clerk@office.example' },
      phase: { key: 'intake', name: 'Intake' },
    })
  })

  test('are of nobody who may not decide there', async () => {
    expect((await office.ask('clerk', 'GET', '/phase-trails/waiting')).status).toBe(403)
    const { count, docs } = await waitingFor('partner')
    expect([count, docs.map(({ subject }) => subject.title)]).toEqual([1, ['Bench']])
  })

  test('wait no longer once something was decided', async () => {
    expect((await review(office, known.Elm ?? '', 'hold')).status).toBe(201)
    expect((await waitingFor('manager')).docs.map(({ subject }) => subject.title)).toEqual(['Bench'])
  })
})

describe('the overview', () => {
  test('tells of every phase in its order how many are in it, and where each stands', async () => {
    const { count, lifeCycles, phases, subjects } = await overview('guest')
    expect(lifeCycles).toMatchObject([{ count: 6, key: 'grant', name: 'Grant grant' }])
    expect(phases).toEqual([
      { count: 4, key: 'intake', name: 'Intake' },
      { count: 2, key: 'judgement', name: 'Judgement' },
    ])
    expect(count).toBe(6)
    expect(subjects.map(({ title }) => title)).toEqual(['Bench', 'Arch', 'Canal', 'Dike', 'Elm', 'Ferry'])
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format()
    expect(subjects.map(({ overdue, phase, since, state }) => [phase.key, state, overdue, since])).toEqual([
      ['intake', 'running', 0, today],
      ['judgement', 'running', 0, today],
      ['intake', 'running', 1, today],
      ['intake', 'stopped', 0, today],
      ['intake', 'onHold', 1, today],
      ['judgement', 'running', 0, today],
    ])
  })

  test('begins with what has stood where it does for longest', async () => {
    const stay = (title: string, visits: unknown) =>
      office.pool.query('update phase_trails set visits = $1 where subject_id = $2', [
        JSON.stringify(visits),
        known[title],
      ])
    const intake = { enteredOn: '2020-01-01', leftOn: '2020-03-01', phase: 'intake' }
    await stay('Elm', [{ enteredOn: '2020-02-01', leftOn: null, phase: 'intake' }])
    await stay('Dike', [intake])
    const { subjects } = await overview('guest')
    expect(subjects.slice(0, 3).map(({ since, title }) => [title, since])).toEqual([
      ['Elm', '2020-02-01'],
      ['Dike', '2020-03-01'],
      ['Bench', subjects[2]?.since],
    ])
  })

  test('is narrowed to a phase and a state, and counts those', async () => {
    const narrowed = await overview('guest', '?lifeCycle=grant&phase=intake&state=running&page=')
    expect(narrowed.subjects.map(({ title }) => title)).toEqual(['Bench', 'Canal'])
    expect(narrowed).toMatchObject({ count: 2, pages: 1, phases: [{ count: 2 }, { count: 2 }] })
    expect(await overview('guest', '?lifeCycle=none')).toMatchObject({ count: 0, phases: [], subjects: [] })
    expect(await overview('guest', '?phase=none')).toMatchObject({ count: 0, subjects: [] })
    expect(await overview('guest', '?page=1000000')).toMatchObject({ count: 6, subjects: [] })
  })

  test('shows a partner of a team what is of that team, in its counts as well', async () => {
    const { lifeCycles, phases, subjects } = await overview('partner')
    expect(subjects.map(({ title }) => title)).toEqual(['Bench', 'Arch', 'Canal', 'Ferry'])
    expect(phases.map(({ count }) => count)).toEqual([2, 2])
    expect(lifeCycles.map(({ count }) => count)).toEqual([4])
  })

  test('goes page by page, in which every subject stands once', async () => {
    await office.pool.query(
      `with made as (insert into applications (id, title, team) select gen_random_uuid(), 'Row ' || n, 'north' from generate_series(1, 60) n returning id)
       insert into phase_trails (id, subject_id, life_cycle_id, phase, state, visits, reviews)
       select gen_random_uuid(), id, $1, 'intake', 'running', '[]', 0 from made`,
      [lifeCycle],
    )
    const first = await overview('guest')
    expect([first.count, first.pages, first.subjects.length]).toEqual([66, 3, 25])
    const rest = [await overview('guest', '?page=2'), await overview('guest', '?page=3')]
    const ids = [first, ...rest].flatMap(({ subjects }) => subjects.map(({ id }) => id))
    expect(new Set(ids).size).toBe(66)
  })

  test('keeps life cycles apart', async () => {
    const other = await writeLifeCycle(office, 'prize')
    await startApplication(office, other, { title: 'Zebra' })
    expect((await overview('guest')).lifeCycles.map(({ count, key }) => [key, count])).toEqual([
      ['grant', 66],
      ['prize', 1],
    ])
    const { subjects } = await overview('guest', '?lifeCycle=prize')
    expect(subjects.map(({ title }) => title)).toEqual(['Zebra'])
  })

  test.each([
    ['state=asleep', 'state'],
    ['state[]=running', 'state'],
    ['notStarted=perhaps', 'notStarted'],
    ['page=0', 'page'],
    ['page=-1', 'page'],
    ['page=1.5', 'page'],
    ['page=x', 'page'],
    ['page=1e99', 'page'],
    ['page=1000001', 'page'],
    ['page[a]=1', 'page'],
    ['phase[$gt]=', 'phase'],
    ['lifeCycle[]=grant', 'lifeCycle'],
    ['phase=%00', 'phase'],
    [`phase=${'x'.repeat(201)}`, 'phase'],
  ])('refuses %s in words, at what is wrong', async (query, path) => {
    const answered = await office.ask('guest', 'GET', `/phase-trails/overview?${query}`)
    expect(answered.status).toBe(400)
    expect(answered.body).toMatchObject({ errors: [{ data: { errors: [{ path }] } }] })
    expect(messageOf(answered)).not.toBe('')
  })
})

describe('what has not started', () => {
  const write = async (title: string, team = 'north'): Promise<string> => {
    const { doc } = await must(office, 'clerk', 'POST', '/applications', { team, title })
    return (doc as { id: string }).id
  }

  test('is counted beside the phases, and listed where it is asked for', async () => {
    const before = (await overview('guest')).notStarted.count
    const later = await write('Gate')
    await write('Harbour', 'south')
    const { notStarted, subjects } = await overview('guest')
    expect([notStarted.count - before, notStarted.docs, subjects.length]).toEqual([2, [], 25])
    const asked = await overview('guest', '?notStarted=1')
    expect(asked).toMatchObject({ count: before + 2, pages: 1, subjects: [] })
    expect(asked.notStarted.docs.map(({ title }) => title).slice(-2)).toEqual(['Gate', 'Harbour'])
    await must(office, 'clerk', 'POST', '/phase-trails/start', { lifeCycle, subject: later })
    const after = await overview('guest', '?notStarted=1')
    expect(after.notStarted.docs.map(({ title }) => title).slice(-1)).toEqual(['Harbour'])
    expect(after.count).toBe(before + 1)
  })

  test('is of whoever may read it, in its count as well', async () => {
    await write('Inn')
    const { count, notStarted } = await overview('partner', '?notStarted=1')
    expect(notStarted.docs.map(({ title }) => title)).toEqual(['Inn'])
    expect(count).toBe(1)
  })

  test('goes page by page, in which each stands once', async () => {
    await office.pool.query(
      `insert into applications (id, title, team) select gen_random_uuid(), 'Late ' || n, 'south' from generate_series(1, 60) n`,
    )
    const first = await overview('guest', '?notStarted=1')
    const rest = await Promise.all(
      Array.from({ length: first.pages - 1 }, (_, at) => overview('guest', `?notStarted=1&page=${at + 2}`)),
    )
    const ids = [first, ...rest].flatMap(({ notStarted }) => notStarted.docs.map(({ id }) => id))
    expect([ids.length, new Set(ids).size]).toEqual([first.count, first.count])
    expect(first.notStarted.docs).toHaveLength(25)
  })
})

test('nobody who has not signed in is told anything', async () => {
  for (const path of ['mine', 'waiting', 'overview'])
    expect((await office.ask(null, 'GET', `/phase-trails/${path}`)).status, path).toBe(403)
})
