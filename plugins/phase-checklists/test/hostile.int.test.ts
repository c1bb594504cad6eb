import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { Office, Role } from './bootOffice'
import { itemId, look, must, review, startApplication } from './grantLifeCycle'
import type { Kind } from './hostile'
import { attemptsAt, jsonWith, wrongBodies } from './hostile'
import { messageOf } from './messageOf'
import { openOffice } from './openOffice'

type Place = {
  who: Role
  method: 'PATCH' | 'POST'
  path: string
  fields: Record<string, Kind>
  body: () => Body
  prepare?: () => Promise<unknown>
}
type Body = Record<string, unknown>

let office: Office
let close: () => Promise<void>
let known: Record<
  'condition' | 'draft' | 'draftItem' | 'item' | 'lifeCycle' | 'review' | 'subject' | 'trail',
  string
>

const idIn = (body: Body): string => (body.doc as { id: string }).id

const oneId = async (table: string): Promise<string> => {
  const { rows } = await office.pool.query<{ id: string }>(`select id from ${table} limit 1`)
  return rows[0]?.id ?? ''
}

beforeAll(async () => {
  const opened = await openOffice(await createTestDatabase({ empty: true }))
  ;({ close, office } = opened)
  const { lifeCycle } = opened
  const subject = await startApplication(office, lifeCycle)
  const owner = await oneId('staff')
  const other = await startApplication(office, lifeCycle)
  const passed = { conditions: [{ dueOn: '2030-01-01', owner, text: 'The mayor signs.' }] }
  for (const key of ['complete', 'letter'])
    await must(office, 'clerk', 'PATCH', `/checklist-items/${await itemId(office, other, key)}`, {
      ...(key === 'letter' ? { evidence: [{ kind: 'note', note: 'x' }] } : {}),
      justification: 'So it is.',
      result: key === 'letter' ? 'notApplicable' : 'met',
      status: 'done',
    })
  await review(office, other, 'conditionalGo', passed)
  const draft = idIn(await must(office, 'manager', 'POST', '/life-cycles', lifeCycleBody('draft')))
  known = {
    condition: await oneId('gate_conditions'),
    draft,
    draftItem: idIn(await must(office, 'manager', 'POST', '/life-cycle-items', itemBody(draft, 'first'))),
    item: await itemId(office, subject, 'letter'),
    lifeCycle,
    review: await oneId('gate_reviews'),
    subject,
    trail: await oneId('phase_trails'),
  }
})

afterAll(() => close())

const lifeCycleBody = (key: string): Body => ({
  guidance: 'Well.',
  key,
  name: 'Hostile',
  phases: [{ guidance: '', key: 'a', name: 'A', steps: [{ guidance: '', key: 'b', name: 'B' }] }],
  version: 1,
})

const itemBody = (lifeCycle: string, key: string): Body => ({
  answeredBy: 'person',
  check: null,
  evidence: [],
  guidance: '',
  key,
  kind: 'required',
  lifeCycle,
  mayNotApply: false,
  order: 0,
  step: 'b',
  title: 'Hostile?',
})

const lifeCycleFields = {
  name: 'text',
  key: 'text',
  version: 'number',
  state: 'choice',
  guidance: 'text',
  phases: 'rows',
  'phases.0.id': 'text',
  'phases.0.key': 'text',
  'phases.0.name': 'text',
  'phases.0.steps': 'rows',
  'phases.0.steps.0.guidance': 'text',
  'phases.0.steps.0.key': 'text',
} as const

const itemFields = {
  title: 'text',
  guidance: 'text',
  lifeCycle: 'id',
  step: 'text',
  key: 'text',
  order: 'number',
  kind: 'choice',
  answeredBy: 'choice',
  check: 'choice',
  evidence: 'choices',
  mayNotApply: 'yesOrNo',
} as const

let turn = 0
/** Keys differ from turn to turn, so that nothing is refused because it is there already. */
const fresh = (): string => `key-${String((turn += 1))}`

const places = (): Place[] => [
  {
    who: 'clerk',
    method: 'POST',
    path: '/phase-trails/start',
    fields: { lifeCycle: 'id', subject: 'id' },
    body: () => ({ lifeCycle: known.lifeCycle, subject: known.subject }),
  },
  {
    who: 'clerk',
    method: 'POST',
    path: '/phase-trails/move',
    fields: { lifeCycle: 'id', preview: 'yesOrNo', subject: 'id' },
    body: () => ({ lifeCycle: known.lifeCycle, preview: true, subject: known.subject }),
  },
  {
    who: 'manager',
    method: 'POST',
    path: '/phase-trails/review',
    fields: {
      attendees: 'text',
      conditions: 'rows',
      'conditions.0.dueOn': 'day',
      'conditions.0.owner': 'id',
      'conditions.0.text': 'text',
      decision: 'choice',
      questions: 'group',
      'questions.inTouch': 'text',
      reason: 'text',
      seen: 'number',
      subject: 'id',
    },
    body: () => ({
      attendees: '',
      conditions: [{}],
      decision: 'hold',
      questions: {},
      reason: 'So it is.',
      seen: 0,
      subject: known.subject,
    }),
  },
  {
    who: 'clerk',
    method: 'PATCH',
    path: `/checklist-items/${known.item}`,
    fields: {
      status: 'choice',
      result: 'choice',
      answer: 'text',
      justification: 'text',
      evidence: 'rows',
      'evidence.0.id': 'text',
      'evidence.0.kind': 'choice',
      'evidence.0.file': 'id',
      'evidence.0.link': 'text',
      'evidence.0.note': 'text',
      'evidence.0.record': 'record',
      owner: 'id',
      dueOn: 'day',
      override: 'group',
      'override.isMet': 'choice',
      'override.reason': 'text',
      trail: 'ignoredId',
      key: 'text',
      isRetired: 'yesOrNo',
    },
    body: () => ({ evidence: [{ kind: 'note', note: 'Here.' }], override: {} }),
  },
  {
    who: 'clerk',
    method: 'POST',
    path: '/waivers',
    fields: {
      item: 'id',
      reason: 'text',
      validUntil: 'day',
      approvedAt: 'day',
      approvedBy: 'ignoredId',
      subject: 'ignoredId',
    },
    body: () => ({ item: known.item, reason: 'Please.', validUntil: '2030-01-01' }),
    // One that was taken would stand in the way of the next.
    prepare: () => office.pool.query(`update waivers set valid_until = '2020-01-01'`),
  },
  {
    who: 'clerk',
    method: 'PATCH',
    path: `/gate-conditions/${known.condition}`,
    fields: { isFulfilled: 'yesOrNo', note: 'text', dueOn: 'day', owner: 'ignoredId', text: 'text' },
    body: () => ({ isFulfilled: true, note: 'Signed.' }),
  },
  {
    who: 'manager',
    method: 'POST',
    path: '/life-cycles',
    fields: lifeCycleFields,
    body: () => lifeCycleBody(fresh()),
  },
  {
    who: 'manager',
    method: 'PATCH',
    path: `/life-cycles/${known.draft}`,
    fields: lifeCycleFields,
    body: () => lifeCycleBody('draft'),
  },
  {
    who: 'manager',
    method: 'POST',
    path: '/life-cycle-items',
    fields: itemFields,
    body: () => itemBody(known.draft, fresh()),
  },
  {
    who: 'manager',
    method: 'PATCH',
    path: `/life-cycle-items/${known.draftItem}`,
    fields: itemFields,
    body: () => itemBody(known.draft, 'first'),
  },
  ...(['phase-trails', 'gate-reviews', 'gate-conditions', 'checklist-items'] as const).map((slug) => ({
    who: 'manager' as const,
    method: 'POST' as const,
    path: `/${slug}`,
    fields: { subject: 'id', trail: 'id' } as const,
    body: () => ({ subject: known.subject, trail: known.trail }),
  })),
  ...[`/phase-trails/${known.trail}`, `/gate-reviews/${known.review}`].map((path) => ({
    who: 'manager' as const,
    method: 'PATCH' as const,
    path,
    fields: { phase: 'text', subject: 'id' } as const,
    body: () => ({ phase: 'judgement' }),
  })),
]

const faultOf = (answered: { status: number; body: Body }, isRefused: boolean): string | undefined => {
  const { status } = answered
  if (status >= 500) return `answered ${String(status)}`
  if (status >= 400)
    return messageOf(answered) === '' ? `answered ${String(status)} without words` : undefined
  return isRefused ? `was taken with ${String(status)}` : undefined
}

test('a wrong value in any field is refused in words and never breaks the server', async () => {
  const faults: string[] = []
  for (const { body, fields, method, path, prepare, who } of places())
    for (const [field, kind] of Object.entries(fields))
      for (const { isRefused, json, wrong } of attemptsAt(kind)) {
        await prepare?.()
        const answered = await office.ask(who, method, path, jsonWith(body(), field, json))
        const fault = faultOf(answered, isRefused)
        if (fault) faults.push(`${method} ${path}: ${wrong} as ${field} ${fault}`)
      }
  expect(faults).toEqual([])
}, 300_000)

test('a body that is no object is refused in words wherever one is asked', async () => {
  const faults: string[] = []
  for (const { method, path, who } of places())
    for (const body of wrongBodies) {
      const fault = faultOf(await office.ask(who, method, path, body), true)
      if (fault) faults.push(`${method} ${path}: ${body} ${fault}`)
    }
  expect(faults).toEqual([])
})

test('an address that names nothing is refused in words', async () => {
  const faults: string[] = []
  for (const [who, method, before, after] of [
    ['guest', 'GET', '/phase-trails/of/', ''],
    ['manager', 'POST', '/waivers/', '/approve'],
    ['manager', 'POST', '/waivers/', '/withdraw'],
    ['manager', 'POST', '/life-cycles/', '/copy'],
    ...(['waivers', 'checklist-items', 'gate-conditions', 'life-cycles', 'life-cycle-items'] as const).map(
      (slug) => ['manager', 'PATCH', `/${slug}/`, ''] as const,
    ),
  ] as const)
    for (const id of ['x', '7', '-1', '1e308', '99999999999999999999', '%00', 'a%00b', 'x'.repeat(5000)]) {
      const fault = faultOf(
        await office.ask(who, method, `${before}${id}${after}`, method === 'GET' ? undefined : {}),
        true,
      )
      if (fault) faults.push(`${method} ${before}${id.slice(0, 30)}${after} ${fault}`)
    }
  expect(faults).toEqual([])
})

test('evidence that takes the place of other evidence is refused, or its kind missing', async () => {
  const own = `/checklist-items/${known.item}`
  const note = (id?: string) => ({ id, kind: 'note', note: 'Here.' })
  const { rows } = await office.pool.query<{ id: string }>(
    'select id from checklist_items_evidence where _parent_id <> $1',
    [known.item],
  )
  const taken = rows[0]?.id ?? ''
  expect(taken).not.toBe('')
  for (const evidence of [[note('same'), note('same')], [note(taken)], [{ note: 'Here.' }]]) {
    const answered = await office.ask('clerk', 'PATCH', own, { evidence })
    expect([answered.status, messageOf(answered)]).toEqual([400, expect.stringMatching(/evidence|id/i)])
  }
})

test('what was refused has changed nothing', async () => {
  expect(await look(office, known.subject)).toMatchObject({ phase: 'intake' })
})
