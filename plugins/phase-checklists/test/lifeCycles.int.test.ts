import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import { createLifeCycle } from '../src/index'
import type { Office } from './bootOffice'
import { answer, look, must, startApplication, writeLifeCycle } from './grantLifeCycle'
import { messageOf } from './messageOf'
import { openOffice } from './openOffice'

let office: Office
let close: () => Promise<void>
let lifeCycle: string

beforeAll(async () => {
  ;({ close, lifeCycle, office } = await openOffice(await createTestDatabase({ empty: true })))
})

afterAll(() => close())

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
    await startApplication(office, lifeCycle)
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

  test('lets an item stand in a step of its life cycle alone, and names those there are', async () => {
    const phases = [
      {
        key: 'a',
        name: 'A',
        steps: [
          { key: 'read', name: 'Read' },
          { key: 'talk', name: 'Talk' },
        ],
      },
    ]
    const { doc } = (await must(office, 'manager', 'POST', '/life-cycles', {
      key: 'steps',
      name: 'Steps',
      phases,
    })) as { doc: { id: string } }
    const item = { key: 'x', lifeCycle: doc.id, order: 0, title: 'X?' }
    const refused = await office.ask('manager', 'POST', '/life-cycle-items', { ...item, step: 'reed' })
    expect([refused.status, refused.body]).toMatchObject([
      400,
      {
        errors: [
          {
            data: {
              errors: [
                {
                  message: 'This step is not in this life cycle. Choose from: read, talk.',
                  path: 'step',
                },
              ],
            },
          },
        ],
      },
    ])
    await must(office, 'manager', 'POST', '/life-cycle-items', { ...item, step: 'talk' })
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

  test('that is copied several times at the same moment has a version for each copy, whole', async () => {
    const cycle = await writeLifeCycle(office, 'copied')
    const copies = await Promise.all(
      Array.from({ length: 4 }, () => office.ask('manager', 'POST', `/life-cycles/${cycle}/copy`)),
    )
    expect(copies.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    const { rows } = await office.pool.query<{ items: number; version: string }>(
      `select c.version, count(i.id)::int as items from life_cycles c join life_cycle_items i on i.life_cycle_id = c.id
       where c.key = 'copied' group by c.id order by c.version`,
    )
    expect(rows.map(({ items, version }) => [Number(version), items])).toEqual(
      [1, 2, 3, 4, 5].map((version) => [version, 5]),
    )
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
    const { docs: copied } = (await must(
      office,
      'manager',
      'GET',
      `/life-cycle-items?where[lifeCycle][equals]=${doc.id}&where[key][equals]=complete&depth=0`,
    )) as { docs: { id: string }[] }
    await must(office, 'manager', 'PATCH', `/life-cycle-items/${copied[0]?.id}`, { title: 'Is all there?' })
    await must(office, 'manager', 'PATCH', `/life-cycles/${doc.id}`, { state: 'active' })
    const move = { lifeCycle: doc.id, subject }
    const preview = await must(office, 'clerk', 'POST', '/phase-trails/move', { ...move, preview: true })
    expect(preview.changes).toMatchObject({
      added: [{ item: { key: 'signed' } }],
      changed: [],
      removed: [{ item: { key: 'letter' } }],
    })
    expect(preview.reworded).toEqual(['complete'])
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
    // What moved on still rests on what only the old version asked.
    const left = `/life-cycles/${lifeCycle}`
    expect((await office.ask('manager', 'PATCH', left, { state: 'retired' })).status).toBe(200)
    expect((await office.ask('manager', 'PATCH', left, { state: 'draft' })).status).toBe(409)
    expect((await office.ask('manager', 'DELETE', left)).status).toBe(409)
    const again = await office.ask('clerk', 'POST', '/phase-trails/move', move)
    expect([again.status, messageOf(again)]).toEqual([409, 'Choose a newer version.'])
  })

  test('that a house brings along is written once, whole and in use, in each of its languages', async () => {
    const told = (key: string) => ({
      guidance: { en: `How ${key}`, nl: `Hoe ${key}` },
      key,
      name: { en: `The ${key}`, nl: `De ${key}` },
    })
    const item = {
      answeredBy: 'person' as const,
      evidence: ['note' as const],
      guidance: { en: 'Ask', nl: 'Vraag' },
      key: 'asked',
      kind: 'required' as const,
      mayNotApply: false,
      title: { en: 'Asked?', nl: 'Gevraagd?' },
    }
    const template = {
      ...told('brought'),
      phases: [{ ...told('one'), steps: [{ ...told('first'), items: [item] }] }],
      version: 1,
    }
    const req = await createLocalReq({}, office.payload)
    expect([await createLifeCycle(req, template), await createLifeCycle(req, template)]).toEqual([
      true,
      false,
    ])
    const ask = async (locale: string) => {
      const { docs } = (await must(
        office,
        'manager',
        'GET',
        `/life-cycles?where[key][equals]=brought&depth=0&locale=${locale}`,
      )) as { docs: { id: string; name: string; state: string }[] }
      const { docs: items } = (await must(
        office,
        'manager',
        'GET',
        `/life-cycle-items?where[lifeCycle][equals]=${docs[0]?.id}&depth=0&locale=${locale}`,
      )) as { docs: { title: string }[] }
      return [...docs.map(({ name, state }) => [name, state]), ...items.map(({ title }) => title)]
    }
    expect(await ask('nl')).toEqual([['De brought', 'active'], 'Gevraagd?'])
    expect(await ask('en')).toEqual([['The brought', 'active'], 'Asked?'])
  })

  test('that two instances bring along at the same moment is written by one of them', async () => {
    const told = (key: string) => ({ guidance: {}, key, name: { en: key, nl: key } })
    const item = {
      answeredBy: 'person' as const,
      evidence: [],
      guidance: {},
      key: 'asked',
      kind: 'required' as const,
      mayNotApply: false,
      title: { en: 'Asked?', nl: 'Gevraagd?' },
    }
    const template = {
      ...told('twice'),
      phases: [{ ...told('one'), steps: [{ ...told('first'), items: [item] }] }],
      version: 1,
    }
    const written = await Promise.all(
      [1, 2, 3].map(async () => createLifeCycle(await createLocalReq({}, office.payload), template)),
    )
    expect(written.toSorted()).toEqual([false, false, true])
  })

  test('that a house brings along with a fault is not written at all', async () => {
    const req = await createLocalReq({}, office.payload)
    const hollow = { guidance: {}, key: 'faulty', name: { en: 'Faulty', nl: 'Fout' }, phases: [], version: 1 }
    await expect(createLifeCycle(req, hollow)).rejects.toThrow('There are no phases yet (faulty).')
    const { body } = await office.ask('manager', 'GET', '/life-cycles?where[key][equals]=faulty')
    expect(body.totalDocs).toBe(0)
  })
})
