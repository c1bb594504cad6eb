import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { Office } from './bootOffice'
import { answer, look, must, review, settleIntake, startApplication, writeLifeCycle } from './grantLifeCycle'
import { messageOf } from './messageOf'
import { openOffice } from './openOffice'

let office: Office
let close: () => Promise<void>
let lifeCycle: string

beforeAll(async () => {
  ;({ close, lifeCycle, office } = await openOffice(await createTestDatabase({ empty: true })))
})

afterAll(() => close())

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

  test('starts, and moves to a next version, in as few statements for many items as for one', async () => {
    await office.pool.query(`
      create table written (what text);
      create function count_writing() returns trigger language plpgsql as $$
      begin insert into written values (tg_op); return null; end $$;
      create trigger count_writing after insert or update on checklist_items
        for each statement execute function count_writing()`)
    const written = async () => {
      const { rows } = await office.pool.query<{ what: string }>('delete from written returning what')
      return rows.map(({ what }) => what)
    }
    const first = await writeLifeCycle(office, 'long')
    const subject = await startApplication(office, first)
    expect(await written()).toEqual(['INSERT'])
    const { rows } = await office.pool.query(
      `select count(distinct id)::int as ids, bool_and(substr(id::text, 15, 1) = '7') as seventh,
         bool_and(created_at = updated_at and created_at > now() - interval '1 minute') as dated
       from checklist_items where subject_id = $1`,
      [subject],
    )
    expect(rows).toEqual([{ dated: true, ids: 5, seventh: true }])
    const next = await must(office, 'manager', 'POST', `/life-cycles/${first}/copy`)
    const { id } = next.doc as { id: string }
    const added = { kind: 'optional', lifeCycle: id, step: 'read', title: 'And this?' }
    for (const key of ['this', 'that'])
      await must(office, 'manager', 'POST', '/life-cycle-items', { ...added, key })
    await must(office, 'manager', 'PATCH', `/life-cycles/${id}`, { state: 'active' })
    await must(office, 'clerk', 'POST', '/phase-trails/move', { lifeCycle: id, subject })
    expect((await written()).toSorted()).toEqual(['INSERT', 'UPDATE', 'UPDATE'])
    await office.pool.query('drop trigger count_writing on checklist_items')
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
      'Condition 1: choose who takes care of it. Condition 1: choose a day.',
    ])
    const conditions = [{ dueOn: '2030-01-01', owner, text: 'The mayor signs.' }]
    const strange = await review(office, subject, 'conditionalGo', {
      conditions: [...conditions, { ...conditions[0], owner: lifeCycle }],
    })
    expect(strange.body).toMatchObject({
      errors: [
        {
          data: { errors: [{ path: 'conditions.1.owner' }] },
          message: expect.stringMatching(/^Condition 2: /) as string,
        },
      ],
    })
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
    // A decision that was taken leads to one phase, and to no other.
    await office.pool.query(
      `insert into gate_reviews (id, trail_id, subject_id, sequence, phase, decision, decided_on, snapshot, created_at, updated_at)
       select gen_random_uuid(), id, subject_id, 3, 'judgement', 'stepBack', now(), '{"isOpen": true}', now(), now()
       from phase_trails where subject_id = $1`,
      [subject],
    )
    for (const [phase, state] of [
      ['judgement', 'running'],
      ['elsewhere', 'running'],
      ['judgement', 'completed'],
    ])
      await expect(
        office.pool.query(
          `update phase_trails set phase = $2, state = $3, reviews = 3 where subject_id = $1`,
          [subject, phase, state],
        ),
      ).rejects.toThrow('by a gate review alone')
    const late = await office.pool.query<{ id: string }>(
      `select id from applications where id <> $1 limit 1`,
      [subject],
    )
    await expect(
      office.pool.query(
        `insert into phase_trails (id, subject_id, life_cycle_id, phase, state, visits, reviews, created_at, updated_at)
         select gen_random_uuid(), $2, life_cycle_id, 'judgement', 'running', '[]', 0, now(), now()
         from phase_trails where subject_id = $1`,
        [subject, late.rows[0]?.id],
      ),
    ).rejects.toThrow('begins in its first phase')
    await expect(say(`update gate_reviews set decision = 'stop' where subject_id = $1`)).rejects.toThrow(
      'are history',
    )
    await expect(say(`delete from gate_reviews where subject_id = $1`)).rejects.toThrow('are history')
    await expect(office.pool.query('truncate gate_reviews cascade')).rejects.toThrow('are history')
  })
})

test('a decision keeps what it rested on, in words and with its evidence, and who took it', async () => {
  const subject = await startApplication(office, lifeCycle)
  await settleIntake(office, subject)
  await answer(office, subject, 'complete', {
    answer: 'All of it is there.',
    evidence: [{ kind: 'link', link: 'https://office.example/minutes' }],
  })
  await review(office, subject, 'go')
  await answer(office, subject, 'complete', { answer: 'Not all.', evidence: [], result: 'notMet' })
  const { docs } = (await must(
    office,
    'guest',
    'GET',
    `/gate-reviews?where[subject][equals]=${subject}`,
  )) as {
    docs: { decidedByName: string; snapshot: { items: { key: string }[] } }[]
  }
  expect(docs).toMatchObject([
    { decidedByName: 'manager@office.example', snapshot: { isOpen: true, phase: 'intake', version: 1 } },
  ])
  expect(docs[0]?.snapshot.items.find(({ key }) => key === 'complete')).toMatchObject({
    result: 'met',
    said: {
      answer: 'All of it is there.',
      evidence: [{ kind: 'link', what: 'https://office.example/minutes' }],
      title: 'Is complete settled?',
    },
  })
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
