import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { Office } from './bootOffice'
import { bootOffice } from './bootOffice'
import {
  answer,
  itemId,
  look,
  must,
  review,
  settleIntake,
  startApplication,
  writeLifeCycle,
} from './grantLifeCycle'

let office: Office
let drop: () => Promise<void>
let lifeCycle: string

beforeAll(async () => {
  const database = await createTestDatabase({ empty: true })
  drop = database.drop
  office = await bootOffice(database.url)
  lifeCycle = await writeLifeCycle(office, 'grant')
})

afterAll(async () => {
  await office.close()
  await drop()
})

const messageOf = ({ body }: { body: Record<string, unknown> }): string =>
  (body.errors as { message: string }[] | undefined)?.[0]?.message ?? ''

describe('an application', () => {
  test('starts in the first phase with every item of its life cycle, once', async () => {
    const subject = await startApplication(office, lifeCycle)
    const told = await look(office, subject)
    expect(told).toMatchObject({ phase: 'intake', seen: 0, state: 'running' })
    expect(told.gate.missing.map(({ key }) => key)).toEqual(['complete', 'letter'])
    expect(
      told.phases.flatMap(({ steps }) => steps.flatMap(({ items }) => items.map(({ key }) => key))),
    ).toEqual(['complete', 'letter', 'thanks', 'budget', 'advice'])
    const again = await office.ask('clerk', 'POST', '/phase-trails/start', { lifeCycle, subject })
    expect([again.status, messageOf(again)]).toEqual([409, 'This goes through phases already.'])
  })

  test('that two people start at the same moment starts once', async () => {
    const { doc } = (await must(office, 'clerk', 'POST', '/applications', { title: 'Twice' })) as {
      doc: { id: string }
    }
    const both = await Promise.all(
      ['clerk', 'manager'].map((who) =>
        office.ask(who as 'clerk', 'POST', '/phase-trails/start', { lifeCycle, subject: doc.id }),
      ),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
    const { rows } = await office.pool.query('select key from checklist_items where subject_id = $1', [
      doc.id,
    ])
    expect(rows).toHaveLength(5)
  })

  test('does not pass a gate that is shut, and passes it once everything required is settled', async () => {
    const subject = await startApplication(office, lifeCycle)
    const shut = await review(office, subject, 'go')
    expect([shut.status, messageOf(shut)]).toEqual([
      409,
      'The gate is still shut. Settle what is missing first, or ask for a waiver.',
    ])
    await settleIntake(office, subject)
    expect((await review(office, subject, 'go')).status).toBe(201)
    expect(await look(office, subject)).toMatchObject({ phase: 'judgement', seen: 1 })
  })

  test('goes one step back and keeps what was done', async () => {
    const subject = await startApplication(office, lifeCycle)
    await settleIntake(office, subject)
    await review(office, subject, 'go')
    expect((await review(office, subject, 'stepBack')).status).toBe(201)
    const told = await look(office, subject)
    expect(told).toMatchObject({ gate: { isOpen: true }, phase: 'intake' })
    expect(told.visits.map(({ phase }) => phase)).toEqual(['intake', 'judgement', 'intake'])
  })

  test('waits at the next gate for the conditions of the last', async () => {
    const subject = await startApplication(office, lifeCycle, { amountCents: 100, budgetCents: 100 })
    await settleIntake(office, subject)
    const owner = String(
      (await office.payload.find({ collection: 'staff' as never, limit: 1, overrideAccess: true })).docs[0]
        ?.id,
    )
    const incomplete = await review(office, subject, 'conditionalGo', {
      conditions: [{ text: 'The mayor signs.' }],
    })
    expect([incomplete.status, messageOf(incomplete)]).toEqual([
      400,
      'Give every condition a text, an owner and a day.',
    ])
    const conditions = [{ dueOn: '2030-01-01', owner, text: 'The mayor signs.' }]
    expect((await review(office, subject, 'conditionalGo', { conditions })).status).toBe(201)
    await answer(office, subject, 'advice')
    expect((await review(office, subject, 'go')).status).toBe(409)
    const [condition] = (await look(office, subject)).conditions
    await must(office, 'clerk', 'PATCH', `/gate-conditions/${condition?.id}`, { isFulfilled: true })
    const last = await review(office, subject, 'conditionalGo', { conditions })
    expect([last.status, messageOf(last)]).toEqual([
      409,
      'This is the last gate, after which nobody asks for conditions any more. Decide without, or hold.',
    ])
    expect((await review(office, subject, 'go')).status).toBe(201)
    expect(await look(office, subject)).toMatchObject({ phase: 'judgement', state: 'completed' })
    const { rows } = await office.pool.query(
      `select is_fulfilled, fulfilled_by_id is not null as by, fulfilled_at is not null as at from gate_conditions where subject_id = $1`,
      [subject],
    )
    expect(rows).toEqual([{ at: true, by: true, is_fulfilled: true }])
  })

  test('of which two people decide at the same moment is decided upon once', async () => {
    const subject = await startApplication(office, lifeCycle)
    await settleIntake(office, subject)
    const decide = (who: 'manager' | 'second', decision: string) =>
      office.ask(who, 'POST', '/phase-trails/review', { decision, reason: 'So it is.', seen: 0, subject })
    const both = await Promise.all([decide('manager', 'go'), decide('second', 'stop')])
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect(both.map(messageOf).toSorted().at(-1)).toBe(
      'Somebody else decided here in the meantime. Look again.',
    )
    const { rows } = await office.pool.query('select sequence from gate_reviews where subject_id = $1', [
      subject,
    ])
    expect(rows).toHaveLength(1)
  })

  test('that has a history is not deleted', async () => {
    const subject = await startApplication(office, lifeCycle)
    const refused = await office.ask('clerk', 'DELETE', `/applications/${subject}`)
    expect([refused.status, messageOf(refused)]).toEqual([
      409,
      'This has gone through phases, and that history stays.',
    ])
  })
})

describe('an item', () => {
  test('is left out only with a reason, and only where that is allowed', async () => {
    const subject = await startApplication(office, lifeCycle)
    const leftOut = { result: 'notApplicable', status: 'done' }
    expect(messageOf(await answer(office, subject, 'letter', leftOut))).toBe('Say why this does not apply.')
    expect(messageOf(await answer(office, subject, 'complete', { ...leftOut, justification: 'No.' }))).toBe(
      'This item cannot be left out. Ask for a waiver.',
    )
  })

  test('loses its evidence when the document that proved it is deleted', async () => {
    const subject = await startApplication(office, lifeCycle)
    await answer(office, subject, 'complete')
    const { doc } = (await must(office, 'clerk', 'POST', '/meetings', { subject: 'Intake' })) as {
      doc: { id: string }
    }
    const proof = [{ kind: 'record', record: { relationTo: 'meetings', value: doc.id } }]
    await answer(office, subject, 'letter', { evidence: proof, result: 'met', status: 'done' })
    expect((await look(office, subject)).gate.isOpen).toBe(true)
    await must(office, 'clerk', 'DELETE', `/meetings/${doc.id}`)
    const { gate } = await look(office, subject)
    expect(gate.isOpen).toBe(false)
    expect(gate.missing).toMatchObject([{ key: 'letter', verdict: { obstacles: ['evidenceGone'] } }])
  })

  test('that a check answers follows the records, and is judged by hand only with a reason', async () => {
    const subject = await startApplication(office, lifeCycle, { amountCents: 200, budgetCents: 100 })
    await settleIntake(office, subject)
    await review(office, subject, 'go')
    await answer(office, subject, 'advice')
    expect((await look(office, subject)).gate.missing).toMatchObject([
      {
        key: 'budget',
        verdict: { because: { en: 'The amount is more than the budget.' }, obstacles: ['checkNotMet'] },
      },
    ])
    expect(messageOf(await answer(office, subject, 'budget'))).toBe(
      'A check answers this item. Judge it by hand, with a reason.',
    )
    expect(messageOf(await answer(office, subject, 'budget', { override: { isMet: 'yes' } }))).toBe(
      'Say why.',
    )
    await answer(office, subject, 'budget', {
      override: { isMet: 'yes', reason: 'The mayor pays the rest.' },
    })
    expect((await look(office, subject)).gate.isOpen).toBe(true)
    const { rows } = await office.pool.query(
      `select override_is_met as is, override_by_id is not null as by, override_at is not null as at
       from checklist_items where subject_id = $1 and key = 'budget'`,
      [subject],
    )
    expect(rows).toEqual([{ at: true, by: true, is: 'yes' }])
    await answer(office, subject, 'budget', { override: { isMet: null } })
    await must(office, 'clerk', 'PATCH', `/applications/${subject}`, { amountCents: 100 })
    expect((await look(office, subject)).gate.isOpen).toBe(true)
  })

  test('whose check fails, or is not there yet, is not settled, and says why', async () => {
    const cycle = await writeLifeCycle(office, 'failing', [
      { answeredBy: 'check', check: 'always-fails', key: 'scales', kind: 'required', step: 'read' },
      { answeredBy: 'check', check: 'later', key: 'later', kind: 'required', step: 'read' },
    ])
    const subject = await startApplication(office, cycle)
    await settleIntake(office, subject)
    const { gate } = await look(office, subject)
    expect(gate.isOpen).toBe(false)
    expect(Object.fromEntries(gate.missing.map(({ key, verdict }) => [key, verdict.obstacles]))).toEqual({
      later: ['checkUnavailable'],
      scales: ['checkBroken'],
    })
    expect(JSON.stringify(gate)).not.toContain('the scales are broken')
  })
})

describe('a waiver', () => {
  test('opens a gate only once another than who asked for it approved, and no longer than it is valid', async () => {
    const subject = await startApplication(office, lifeCycle)
    await answer(office, subject, 'complete')
    const item = await itemId(office, subject, 'letter')
    const { doc } = (await must(office, 'manager', 'POST', '/waivers', {
      approvedBy: 'me',
      item,
      reason: 'The post is on strike.',
      validUntil: '2030-01-01',
    })) as { doc: { id: string } }
    expect((await look(office, subject)).gate.isOpen).toBe(false)
    const own = await office.ask('manager', 'POST', `/waivers/${doc.id}/approve`)
    expect([own.status, messageOf(own)]).toEqual([
      409,
      'Let somebody else give the waiver that you asked for.',
    ])
    expect((await office.ask('clerk', 'POST', `/waivers/${doc.id}/approve`)).status).toBe(403)
    await must(office, 'second', 'POST', `/waivers/${doc.id}/approve`)
    expect((await look(office, subject)).gate.isOpen).toBe(true)
    await office.pool.query(`update waivers set valid_until = now() - interval '2 days' where id = $1`, [
      doc.id,
    ])
    expect((await look(office, subject)).gate.missing).toMatchObject([
      { key: 'letter', verdict: { obstacles: ['waiverExpired', 'unanswered'] } },
    ])
  })

  test('is not asked for by who may not answer, nor for a day that is over', async () => {
    const subject = await startApplication(office, lifeCycle)
    const item = await itemId(office, subject, 'letter')
    const asked = { item, reason: 'Please.', validUntil: '2030-01-01' }
    expect((await office.ask('guest', 'POST', '/waivers', asked)).status).toBe(403)
    expect(
      messageOf(await office.ask('clerk', 'POST', '/waivers', { ...asked, validUntil: '2020-01-01' })),
    ).toBe('Choose today or a later day.')
  })
})

describe('nobody moves an application past a gate', () => {
  test('who may not decide', async () => {
    const subject = await startApplication(office, lifeCycle)
    await settleIntake(office, subject)
    for (const who of ['clerk', 'guest', null] as const) {
      const asked = { decision: 'go', reason: '', seen: 0, subject }
      expect((await office.ask(who, 'POST', '/phase-trails/review', asked)).status).toBe(403)
    }
    expect(await look(office, subject)).toMatchObject({ phase: 'intake', seen: 0 })
  })

  test('by writing what the plugin keeps', async () => {
    const subject = await startApplication(office, lifeCycle)
    const { rows } = await office.pool.query<{ id: string }>(
      'select id from phase_trails where subject_id = $1',
      [subject],
    )
    const trail = rows[0]?.id ?? ''
    for (const [method, path, body] of [
      ['PATCH', `/phase-trails/${trail}`, { phase: 'judgement' }],
      ['POST', '/phase-trails', { lifeCycle, phase: 'judgement', state: 'running', subject, visits: [] }],
      ['DELETE', `/phase-trails/${trail}`, undefined],
      ['POST', '/gate-reviews', { decision: 'go', phase: 'intake', sequence: 1, subject, trail }],
      ['POST', '/checklist-items', { key: 'x', subject, trail }],
    ] as const)
      expect((await office.ask('manager', method, path, body)).status).toBe(403)
  })

  test('in the database either', async () => {
    const subject = await startApplication(office, lifeCycle)
    await settleIntake(office, subject)
    const say = (statement: string) => office.pool.query(statement, [subject])
    await expect(say(`update phase_trails set phase = 'judgement' where subject_id = $1`)).rejects.toThrow(
      'by a gate review alone',
    )
    await expect(
      say(`update phase_trails set state = 'completed', reviews = 1 where subject_id = $1`),
    ).rejects.toThrow('by a gate review alone')
    await review(office, subject, 'hold')
    await expect(say(`update phase_trails set reviews = 0 where subject_id = $1`)).rejects.toThrow(
      'by a gate review alone',
    )
    await expect(
      say(
        `update phase_trails set phase = 'judgement', state = 'running', reviews = 2 where subject_id = $1`,
      ),
    ).rejects.toThrow('by a gate review alone')
    await expect(say(`delete from phase_trails where subject_id = $1`)).rejects.toThrow('is history')
    await review(office, subject, 'go')
    await expect(say(`update gate_reviews set decision = 'stop' where subject_id = $1`)).rejects.toThrow(
      'are history',
    )
    await expect(say(`delete from gate_reviews where subject_id = $1`)).rejects.toThrow('are history')
    await expect(office.pool.query('truncate gate_reviews cascade')).rejects.toThrow('are history')
  })
})

describe('a life cycle', () => {
  test('is put to use only when every phase asks something that can be answered', async () => {
    const { doc } = (await must(office, 'manager', 'POST', '/life-cycles', {
      key: 'empty',
      name: 'Empty',
    })) as { doc: { id: string } }
    const refused = await office.ask('manager', 'PATCH', `/life-cycles/${doc.id}`, { state: 'active' })
    expect([refused.status, messageOf(refused)]).toEqual([400, 'There are no phases yet (empty).'])
    const { doc: subject } = (await must(office, 'clerk', 'POST', '/applications', { title: 'Early' })) as {
      doc: { id: string }
    }
    const early = await office.ask('clerk', 'POST', '/phase-trails/start', {
      lifeCycle: doc.id,
      subject: subject.id,
    })
    expect([early.status, messageOf(early)]).toEqual([400, 'This life cycle is not in use.'])
  })

  test('in use keeps its structure, and lets its texts be improved', async () => {
    const { docs } = (await must(
      office,
      'manager',
      'GET',
      `/life-cycle-items?where[lifeCycle][equals]=${lifeCycle}&depth=0`,
    )) as { docs: { id: string }[] }
    const item = `/life-cycle-items/${docs[0]?.id}`
    expect((await office.ask('manager', 'PATCH', item, { kind: 'optional' })).status).toBe(409)
    expect((await office.ask('manager', 'DELETE', item)).status).toBe(409)
    expect((await office.ask('manager', 'PATCH', item, { title: 'Better said' })).status).toBe(200)
    expect((await office.ask('manager', 'PATCH', `/life-cycles/${lifeCycle}`, { phases: [] })).status).toBe(
      409,
    )
    expect((await office.ask('manager', 'DELETE', `/life-cycles/${lifeCycle}`)).status).toBe(409)
    expect((await office.ask('clerk', 'PATCH', item, { title: 'Mine' })).status).toBe(403)
  })

  test('is put to use by nothing that is sent along with it', async () => {
    const sent = {
      id: lifeCycle,
      key: 'hollow',
      name: 'Hollow',
      phases: [{ key: 'a', name: 'A', steps: [] }],
      state: 'active',
    }
    const { doc } = (await must(office, 'manager', 'POST', '/life-cycles', { ...sent, id: undefined })) as {
      doc: { id: string; state: string }
    }
    expect(doc.state).toBe('draft')
    const refused = await office.ask('manager', 'PATCH', `/life-cycles/${doc.id}`, {
      id: lifeCycle,
      state: 'active',
    })
    expect([refused.status, messageOf(refused)]).toEqual([400, 'This phase has no steps (a).'])
    await must(office, 'manager', 'DELETE', `/life-cycles/${doc.id}`)
  })

  test('that is started on and taken back at the same moment is one or the other', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const cycle = await writeLifeCycle(office, `race-${String(turn)}`)
      const { doc } = (await must(office, 'clerk', 'POST', '/applications', { title: 'Race' })) as {
        doc: { id: string }
      }
      const [started, taken] = await Promise.all([
        office.ask('clerk', 'POST', '/phase-trails/start', { lifeCycle: cycle, subject: doc.id }),
        office.ask('manager', 'PATCH', `/life-cycles/${cycle}`, { state: 'draft' }),
      ])
      expect([started.status, taken.status].filter((status) => status < 300)).toHaveLength(1)
    }
  })

  test('has a next version, to which an application moves after a look at what that changes', async () => {
    const first = await writeLifeCycle(office, 'moving')
    await must(office, 'manager', 'PATCH', `/life-cycles/${first}?locale=en`, { name: 'Grant in English' })
    const subject = await startApplication(office, first)
    await answer(office, subject, 'complete')
    const { doc } = (await must(office, 'manager', 'POST', `/life-cycles/${first}/copy`)) as {
      doc: { id: string; version: number }
    }
    expect(doc.version).toBe(2)
    const { docs } = (await must(
      office,
      'manager',
      'GET',
      `/life-cycle-items?where[lifeCycle][equals]=${doc.id}&depth=0&limit=0`,
    )) as { docs: { id: string; key: string }[] }
    expect(docs).toHaveLength(5)
    const english = await must(
      office,
      'manager',
      'GET',
      `/life-cycles/${doc.id}?locale=en&fallback-locale=none&depth=0`,
    )
    expect(english).toMatchObject({ name: 'Grant in English' })
    await must(
      office,
      'manager',
      'DELETE',
      `/life-cycle-items/${docs.find(({ key }) => key === 'letter')?.id}`,
    )
    await must(office, 'manager', 'POST', '/life-cycle-items', {
      key: 'signed',
      kind: 'required',
      lifeCycle: doc.id,
      order: 9,
      step: 'read',
      title: 'Signed?',
    })
    await must(office, 'manager', 'PATCH', `/life-cycles/${doc.id}`, { state: 'active' })
    const move = { lifeCycle: doc.id, subject }
    const preview = await must(office, 'clerk', 'POST', '/phase-trails/move', { ...move, preview: true })
    expect(preview.changes).toMatchObject({
      added: [{ item: { key: 'signed' } }],
      changed: [],
      removed: [{ item: { key: 'letter' } }],
    })
    expect((await look(office, subject)).gate.missing.map(({ key }) => key)).toEqual(['letter'])
    await must(office, 'clerk', 'POST', '/phase-trails/move', move)
    const { rows } = await office.pool.query(
      `select key, result, is_retired from checklist_items where subject_id = $1 and key in ('complete', 'letter') order by key`,
      [subject],
    )
    expect(rows).toEqual([
      { is_retired: false, key: 'complete', result: 'met' },
      { is_retired: true, key: 'letter', result: 'notAssessed' },
    ])
    expect((await look(office, subject)).gate.missing.map(({ key }) => key)).toEqual(['signed'])
    const again = await office.ask('clerk', 'POST', '/phase-trails/move', move)
    expect([again.status, messageOf(again)]).toEqual([409, 'Choose a newer version.'])
  })
})

test('a decision keeps what it rested on, and who took it', async () => {
  const subject = await startApplication(office, lifeCycle)
  await settleIntake(office, subject)
  await review(office, subject, 'go')
  await answer(office, subject, 'complete', { result: 'notMet' })
  const { docs } = (await must(
    office,
    'guest',
    'GET',
    `/gate-reviews?where[subject][equals]=${subject}`,
  )) as {
    docs: { decidedByName: string; snapshot: { isOpen: boolean; items: { key: string; result: string }[] } }[]
  }
  expect(docs).toMatchObject([
    { decidedByName: 'manager@office.example', snapshot: { isOpen: true, phase: 'intake', version: 1 } },
  ])
  expect(docs[0]?.snapshot.items.find(({ key }) => key === 'complete')?.result).toBe('met')
})

test('many who decide at once wait for nobody for ever', async () => {
  const subject = await startApplication(office, lifeCycle)
  await settleIntake(office, subject)
  const asked = { decision: 'go', reason: '', seen: 0, subject }
  const all = await Promise.all(
    Array.from({ length: 15 }, () => office.ask('manager', 'POST', '/phase-trails/review', asked)),
  )
  expect(all.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: 14 }, () => 409)])
}, 20_000)

test('a waiver does not hold for ever because its year is short', async () => {
  const subject = await startApplication(office, lifeCycle)
  const item = await itemId(office, subject, 'letter')
  const asked = await office.ask('clerk', 'POST', '/waivers', {
    item,
    reason: 'Please.',
    validUntil: '0500-06-01',
  })
  expect([asked.status, messageOf(asked)]).toEqual([400, 'Choose today or a later day.'])
})

test('what is overdue is told with whose it is', async () => {
  const subject = await startApplication(office, lifeCycle)
  await answer(office, subject, 'complete', { dueOn: '2026-01-05T12:00:00.000Z' })
  expect(await look(office, subject)).toMatchObject({ overdue: [{ keys: ['complete'], owner: null }] })
})

test('what cannot be read is refused in words and never breaks the server', async () => {
  const subject = await startApplication(office, lifeCycle)
  for (const start of [
    { lifeCycle, subject: 'no-such-id' },
    { lifeCycle, subject: '01a21cff-cc89-7143-a49e-da0a48828836' },
    { lifeCycle: 'no-such-id', subject },
  ])
    expect([400, 404, 409]).toContain(
      (await office.ask('clerk', 'POST', '/phase-trails/start', start)).status,
    )
  const owned = (owner: string) => ({
    conditions: [{ dueOn: '2030-01-01', owner, text: 'The mayor signs.' }],
    decision: 'conditionalGo',
    seen: 0,
    subject,
  })
  for (const body of [
    owned('nobody'),
    owned('01a21cff-cc89-7143-a49e-da0a48828836'),
    undefined,
    [],
    { decision: 'fly', seen: 0, subject },
    { decision: 'go', seen: -1, subject },
    { decision: 'go', seen: '0', subject },
    { decision: 'go', seen: 0, subject: { $gt: '' } },
    { decision: 'go', seen: 0, subject: 'no-such-id' },
    { conditions: 'many', decision: 'conditionalGo', seen: 0, subject },
    { conditions: [null], decision: 'conditionalGo', seen: 0, subject },
    { decision: 'stop', reason: 'x\u0000', seen: 0, subject },
  ]) {
    const { status } = await office.ask('manager', 'POST', '/phase-trails/review', body)
    expect([400, 403, 404]).toContain(status)
  }
  expect(await look(office, subject)).toMatchObject({ phase: 'intake', seen: 0 })
})
