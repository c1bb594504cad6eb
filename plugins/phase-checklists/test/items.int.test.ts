import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { Office, Role } from './bootOffice'
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
import { messageOf } from './messageOf'
import { openOffice } from './openOffice'

let office: Office
let close: () => Promise<void>
let lifeCycle: string

beforeAll(async () => {
  ;({ close, lifeCycle, office } = await openOffice(await createTestDatabase({ empty: true })))
})

afterAll(() => close())

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

  test('rests on no evidence that lies in the trash, and does again once that is taken out', async () => {
    const subject = await startApplication(office, lifeCycle)
    await answer(office, subject, 'complete')
    const { doc } = (await must(office, 'clerk', 'POST', '/meetings', { subject: 'Intake' })) as {
      doc: { id: string }
    }
    const proof = [{ kind: 'record', record: { relationTo: 'meetings', value: doc.id } }]
    await answer(office, subject, 'letter', { evidence: proof, result: 'met', status: 'done' })
    const throwAway = (deletedAt: string | null) =>
      must(office, 'clerk', 'PATCH', `/meetings/${doc.id}?trash=true`, { deletedAt })
    await throwAway(new Date().toISOString())
    const { gate } = await look(office, subject)
    expect(gate.missing).toMatchObject([{ key: 'letter', verdict: { obstacles: ['evidenceGone'] } }])
    await throwAway(null)
    expect((await look(office, subject)).gate.isOpen).toBe(true)
  })

  test('takes as a link only what leads to somewhere on the web, and is refused at it otherwise', async () => {
    const subject = await startApplication(office, lifeCycle)
    for (const link of ['no link', 'javascript:alert(1)', 'ftp://office.example']) {
      const { body, status } = await answer(office, subject, 'letter', {
        evidence: [
          { kind: 'note', note: 'So.' },
          { kind: 'link', link },
        ],
      })
      const [error] = body.errors as { data?: { errors?: { path: string }[] } }[]
      expect([status, error?.data?.errors?.[0]?.path]).toEqual([400, 'evidence.1.link'])
    }
    const good = [{ kind: 'link', link: 'https://office.example/letter' }]
    expect((await answer(office, subject, 'letter', { evidence: good })).status).toBe(200)
  })

  test('that somebody else has saved since is not saved by who still looks at what was there', async () => {
    const subject = await startApplication(office, lifeCycle)
    const item = await itemId(office, subject, 'letter')
    const { updatedAt: seen } = await must(office, 'clerk', 'GET', `/checklist-items/${item}`)
    const note = (text: string) => ({ evidence: [{ kind: 'note', note: text }], seen })
    const first = await must(office, 'clerk', 'PATCH', `/checklist-items/${item}`, note('The first.'))
    const second = await office.ask('manager', 'PATCH', `/checklist-items/${item}`, note('The second.'))
    expect(second.status).toBe(409)
    expect(messageOf(second)).toContain('Somebody else changed this in the meantime.')
    const now = (first.doc as { updatedAt: string }).updatedAt
    const again = { ...note('Both.'), seen: now }
    expect((await office.ask('manager', 'PATCH', `/checklist-items/${item}`, again)).status).toBe(200)
  })

  test('is neither answered nor divided nor waived once what it is of was stopped', async () => {
    const subject = await startApplication(office, lifeCycle)
    const item = await itemId(office, subject, 'letter')
    expect((await review(office, subject, 'stop')).status).toBe(201)
    const over = 'This has already been stopped or completed.'
    const refused = [
      await answer(office, subject, 'letter'),
      await office.ask('clerk', 'POST', '/phase-trails/assign', {
        dueOn: '2030-01-01',
        items: [item],
        subject,
      }),
      await office.ask('clerk', 'POST', '/waivers', { item, reason: 'Please.', validUntil: '2030-01-01' }),
    ]
    expect(refused.map((each) => [each.status, messageOf(each)])).toEqual(refused.map(() => [409, over]))
  })

  test('that two change at the same moment keeps what the first said, and the second is told', async () => {
    const subject = await startApplication(office, lifeCycle)
    const item = await itemId(office, subject, 'letter')
    const save = (body: unknown) => office.ask('clerk', 'PATCH', `/checklist-items/${item}`, body)
    for (let round = 0; round < 5; round += 1) {
      await must(office, 'clerk', 'PATCH', `/checklist-items/${item}`, {
        justification: '',
        result: 'met',
        status: 'done',
      })
      const [judged, told] = await Promise.all([
        save({ result: 'notMet' }),
        save({ justification: 'By post.' }),
      ])
      const { body } = await office.ask('clerk', 'GET', `/checklist-items/${item}?depth=0`)
      expect([judged.status, told.status].filter((status) => status === 200).length).toBeGreaterThan(0)
      expect(body.result).toBe(judged.status === 200 ? 'notMet' : 'met')
      expect(body.justification).toBe(told.status === 200 ? 'By post.' : '')
      for (const refused of [judged, told].filter(({ status }) => status !== 200))
        expect([refused.status, messageOf(refused)]).toEqual([
          409,
          'Somebody else changed this in the meantime. Look again, and then save what you still want to change.',
        ])
    }
  })

  test('forgets the record that its evidence no longer names', async () => {
    const subject = await startApplication(office, lifeCycle)
    const { doc } = (await must(office, 'clerk', 'POST', '/meetings', { subject: 'Intake' })) as {
      doc: { id: string }
    }
    const item = await itemId(office, subject, 'letter')
    const save = async (evidence: unknown): Promise<unknown> => {
      await must(office, 'clerk', 'PATCH', `/checklist-items/${item}`, { evidence })
      const { body } = await office.ask('clerk', 'GET', `/checklist-items/${item}?depth=0`)
      return (body.evidence as { record?: { value?: unknown } | null }[]).map(
        ({ record }) => record?.value ?? null,
      )
    }
    const named = { kind: 'record', record: { relationTo: 'meetings', value: doc.id } }
    expect(await save([{ kind: 'note', note: 'First.' }, named])).toEqual([null, doc.id])
    expect(await save([named])).toEqual([doc.id])
    expect(await save([])).toEqual([])
    expect(await save([{ kind: 'record' }, { kind: 'record' }])).toEqual([null, null])
    const { rows } = await office.pool.query('select from checklist_items_rels where parent_id = $1', [item])
    expect(rows).toHaveLength(0)
  })

  test('is proved only by what whoever answers may read, and keeps what somebody else named', async () => {
    const subject = await startApplication(office, lifeCycle)
    const { doc } = (await must(office, 'manager', 'POST', '/meetings', {
      isClosed: true,
      subject: 'Salaries',
    })) as { doc: { id: string } }
    const evidence = [{ kind: 'record', record: { relationTo: 'meetings', value: doc.id } }]
    const refused = await answer(office, subject, 'letter', { evidence })
    expect([refused.status, messageOf(refused)]).toEqual([
      400,
      'A piece of evidence is not there, or not for you to see. Choose another.',
    ])
    const item = await itemId(office, subject, 'letter')
    await must(office, 'manager', 'PATCH', `/checklist-items/${item}`, { evidence })
    await must(office, 'clerk', 'PATCH', `/checklist-items/${item}`, {
      answer: 'Seen by the manager.',
      evidence: [...evidence, { kind: 'note', note: 'So I was told.' }],
    })
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

test('what is overdue is told with whose it is', async () => {
  const subject = await startApplication(office, lifeCycle)
  await answer(office, subject, 'complete', { dueOn: '2026-01-05T12:00:00.000Z' })
  expect(await look(office, subject)).toMatchObject({ overdue: [{ keys: ['complete'], owner: null }] })
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

  test('is one an item, until it is withdrawn or its time is over', async () => {
    const subject = await startApplication(office, lifeCycle)
    const item = await itemId(office, subject, 'letter')
    await answer(office, subject, 'complete')
    const ask = (who: Role = 'clerk', reason = 'Please.') =>
      office.ask(who, 'POST', '/waivers', { item, reason, validUntil: '2030-01-01' })
    const { doc } = (await ask()).body as { doc: { id: string } }
    const second = await ask('manager')
    expect([second.status, messageOf(second)]).toEqual([
      409,
      'A waiver was asked for or given for this item already. Withdraw that one first.',
    ])
    await must(office, 'manager', 'POST', `/waivers/${doc.id}/approve`)
    expect((await ask()).status).toBe(409)
    expect((await look(office, subject)).gate.isOpen).toBe(true)
    expect((await office.ask('guest', 'POST', `/waivers/${doc.id}/withdraw`)).status).toBe(403)
    await must(office, 'clerk', 'POST', `/waivers/${doc.id}/withdraw`)
    expect((await look(office, subject)).gate.missing).toMatchObject([
      { key: 'letter', verdict: { obstacles: ['unanswered'] } },
    ])
    for (const what of ['withdraw', 'approve']) {
      const again = await office.ask('second', 'POST', `/waivers/${doc.id}/${what}`)
      expect([again.status, messageOf(again)]).toEqual([409, 'This waiver was withdrawn.'])
    }
    expect((await ask()).status).toBe(201)
    await office.pool.query(`update waivers set valid_until = now() - interval '2 days' where item_id = $1`, [
      item,
    ])
    expect((await ask()).status).toBe(201)
  })

  test('that many ask for at the same moment is asked for once', async () => {
    const subject = await startApplication(office, lifeCycle)
    const item = await itemId(office, subject, 'letter')
    const all = await Promise.all(
      Array.from({ length: 8 }, () =>
        office.ask('clerk', 'POST', '/waivers', { item, reason: 'Please.', validUntil: '2030-01-01' }),
      ),
    )
    expect(all.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: 7 }, () => 409)])
  })

  test('of another is not withdrawn by who may give none', async () => {
    const subject = await startApplication(office, lifeCycle)
    const item = await itemId(office, subject, 'letter')
    const { doc } = (await must(office, 'manager', 'POST', '/waivers', {
      item,
      reason: 'Please.',
      validUntil: '2030-01-01',
    })) as { doc: { id: string } }
    expect((await office.ask('clerk', 'POST', `/waivers/${doc.id}/withdraw`)).status).toBe(403)
    await must(office, 'second', 'POST', `/waivers/${doc.id}/withdraw`)
  })

  test('is not asked for by who may not answer, nor for a day that is over', async () => {
    const subject = await startApplication(office, lifeCycle)
    const item = await itemId(office, subject, 'letter')
    const asked = { item, reason: 'Please.', validUntil: '2030-01-01' }
    expect((await office.ask('guest', 'POST', '/waivers', asked)).status).toBe(403)
    const refusedAt = async (more: object) => {
      const { body, status } = await office.ask('clerk', 'POST', '/waivers', { ...asked, ...more })
      const [error] = body.errors as { data?: { errors?: { message: string; path: string }[] } }[]
      return [status, error?.data?.errors?.[0]]
    }
    expect(await refusedAt({ validUntil: '2020-01-01' })).toEqual([
      400,
      { message: 'Choose today or a later day.', path: 'validUntil' },
    ])
    expect(await refusedAt({ validUntil: null })).toEqual([
      400,
      { message: 'Choose a day.', path: 'validUntil' },
    ])
    expect(await refusedAt({ reason: ' ' })).toEqual([400, { message: 'Say why.', path: 'reason' }])
    // A year of three digits is no day that could be kept.
    expect(await refusedAt({ validUntil: '0500-06-01' })).toEqual([
      400,
      { message: 'Choose a day.', path: 'validUntil' },
    ])
  })
})

test('when something was written is for the server to say', async () => {
  const subject = await startApplication(office, lifeCycle)
  const item = await itemId(office, subject, 'letter')
  const long = '2001-01-01T12:00:00.000Z'
  const sent = { createdAt: long, updatedAt: long }
  await answer(office, subject, 'letter', { answer: 'Here.', ...sent })
  await must(office, 'clerk', 'POST', '/waivers', {
    item,
    reason: 'Please.',
    validUntil: '2030-01-01',
    ...sent,
  })
  await must(office, 'manager', 'POST', '/life-cycles', { key: 'old', name: 'Old', ...sent })
  await must(office, 'manager', 'PATCH', `/life-cycles/${lifeCycle}`, { name: 'Grants', ...sent })
  await settleIntake(office, subject)
  const { rows: staff } = await office.pool.query<{ id: string }>('select id from staff limit 1')
  const conditions = [{ dueOn: '2030-01-01', owner: staff[0]?.id, text: 'The mayor signs.', ...sent }]
  await review(office, subject, 'conditionalGo', { conditions, ...sent })
  const [condition] = (await look(office, subject)).conditions
  await must(office, 'clerk', 'PATCH', `/gate-conditions/${condition?.id}`, { isFulfilled: true, ...sent })
  const tables = [
    'checklist_items',
    'gate_conditions',
    'gate_reviews',
    'life_cycles',
    'phase_trails',
    'waivers',
  ]
  for (const table of tables) {
    const { rows } = await office.pool.query(
      `select id from ${table} where created_at < now() - interval '1 day' or updated_at < now() - interval '1 day'`,
    )
    expect(rows, table).toEqual([])
  }
})
