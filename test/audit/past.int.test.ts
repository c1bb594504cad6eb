import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { builders } from '../support/build'
import { buildPhases } from '../support/buildPhases'
import { usePayload } from '../support/payload'
import { asRole, expectWhole, of } from './trail'

type Person = Awaited<ReturnType<typeof asRole>>

let payload: Payload
let build: ReturnType<typeof builders>
let admin: Person
let manager: Person
let project: string

beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
  admin = await asRole(payload, 'admin')
  manager = await asRole(payload, 'process-manager')
  project = (await build.buildProject({ title: 'Heggen' })).id
})

afterAll(() => expectWhole(payload), 90_000)

const idsOf = async (
  collection: 'checklist-items' | 'kpi-measurements' | 'kpi-periods' | 'kpis',
  where: object,
) => {
  const { docs } = await payload.find({
    collection: collection as 'kpi-periods',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    sort: 'id',
    where: where as never,
  })
  return docs.map(({ id }) => id)
}

const actions = async (collection: string, id: string) =>
  (await admin.history(collection, id))?.map(({ action }) => action)

/** Of documents that are gone, as the administrator alone is told. */
const lastOf = async (collection: string, id: string) => (await admin.history(collection, id))?.at(-1)

describe('what is measured', () => {
  it('tells of each step who took it, and of a correction what made room', async () => {
    const kpi = await build.buildProjectKpi(project)
    const id = await build.buildCounting(kpi.id, '2024', { value: 3 })
    const history = await admin.history('kpi-measurements', id)
    expect(of('state', history)).toEqual([
      ['create', null, 'draft'],
      ['update', 'draft', 'submitted'],
      ['update', 'submitted', 'approved'],
    ])
    expect(history?.map(({ actor }) => actor?.name)).toEqual(['Meter', 'Meter', 'Keurder'])
    const { body } = await manager.send('POST', 'kpi-measurements/correct', { id, reason: 'Verteld' })
    const correction = String((body.doc as { id?: string } | undefined)?.id)
    await payload.update({
      collection: 'kpi-measurements',
      data: { value: 4 },
      id: correction,
      overrideAccess: true,
    })
    const step = (by: Person, name: string) =>
      by.send('POST', 'kpi-measurements/step', { ids: [correction], step: name })
    expect((await step(manager, 'submit')).status).toBe(200)
    expect((await step(await asRole(payload, 'decision-maker'), 'approve')).status).toBe(200)
    expect(of('state', await admin.history('kpi-measurements', id)).at(-1)).toEqual([
      'update',
      'approved',
      'corrected',
    ])
  })

  it('tells of a table each measurement that it brought, with its parts', async () => {
    const indicator = await build.buildIndicator({
      dimensions: [
        {
          categories: [
            { key: 'a', label: 'A' },
            { key: 'b', label: 'B' },
          ],
          isExhaustive: true,
          key: 'soort',
          label: 'Soort',
        },
      ],
    })
    const kpi = await build.buildProjectKpi(project, { indicator: indicator.id })
    const csv = [
      'kpi;period;value;dimension;category;source',
      `${kpi.id};2024;3;;;Telling`,
      `${kpi.id};2024;1;soort;a;`,
      `${kpi.id};2024;2;soort;b;`,
    ].join('\r\n')
    const taken = await manager.send('POST', 'kpi-measurements/import', { csv, notation: 'comma' })
    expect([taken.status, taken.body.added]).toEqual([200, 1])
    const [id = ''] = await idsOf('kpi-measurements', { kpi: { equals: kpi.id } })
    const [made, ...others] = (await admin.history('kpi-measurements', id)) ?? []
    expect(others).toEqual([])
    expect(made).toMatchObject({ action: 'create', actor: { id: manager.id, name: manager.name } })
    expect(of('value', made ? [made] : [])).toEqual([['create', null, 3]])
    const parts = made?.changes.filter(({ path }) => /^parts\[.+\]\.value$/.test(path))
    expect(parts?.map(({ to }) => to)).toEqual([1, 2])
  })

  it('tells of a results framework what it made: the KPI, its periods and what was measured', async () => {
    const { body, status } = await manager.send('POST', 'kpis/import', {
      csv: 'Indicator;Jaar;Streven;Waarde\r\nSloten;2024;5;3\r\n',
      days: 'yearFirst',
      map: {
        columns: { actual: 'Waarde', from: 'Jaar', indicator: 'Indicator', target: 'Streven', until: 'Jaar' },
        constants: { direction: 'up', type: 'number', unit: 'km' },
      },
      notation: 'comma',
      subject: project,
    })
    expect([status, body.isWritten]).toEqual([200, true])
    const [kpi = ''] = await idsOf('kpis', { name: { equals: 'Sloten' } })
    const [period = ''] = await idsOf('kpi-periods', { kpi: { equals: kpi } })
    const [measured = ''] = await idsOf('kpi-measurements', { kpi: { equals: kpi } })
    expect(await actions('kpis', kpi)).toEqual(['create'])
    expect(await actions('kpi-periods', period)).toEqual(['create', 'update'])
    expect(of('target', await admin.history('kpi-periods', period))).toEqual([['update', null, 5]])
    expect(of('value', await admin.history('kpi-measurements', measured))).toEqual([['create', null, 3]])
  })
})

describe('periods of a KPI', () => {
  it('come and go with it in the trail, and so do locks', async () => {
    const kpi = await build.buildProjectKpi(project)
    const [first = '', second = ''] = await idsOf('kpi-periods', { kpi: { equals: kpi.id } })
    const lock = (body: object) => manager.send('POST', 'kpi-periods/lock', { ids: [first], ...body })
    expect((await lock({ isLocked: true })).status).toBe(200)
    expect((await lock({ isLocked: false, reason: 'Vergissing' })).status).toBe(200)
    const history = await admin.history('kpi-periods', first)
    expect(history?.map(({ action, actor }) => [action, actor?.id])).toEqual([
      ['create', undefined],
      ['update', manager.id],
      ['update', manager.id],
    ])
    expect(of('lockedBy', history)).toEqual([
      ['update', null, manager.id],
      ['update', manager.id, null],
    ])
    await manager.send('PATCH', `kpis/${kpi.id}`, { until: '2024-12-31' })
    const gone = [first, second].map((id) => lastOf('kpi-periods', id))
    expect((await Promise.all(gone)).map((entry) => entry?.action).sort()).toEqual(['delete', 'update'])
    await payload.delete({ collection: 'kpis', id: kpi.id, overrideAccess: true })
    for (const id of [first, second]) expect((await lastOf('kpi-periods', id))?.action).toBe('delete')
  })
})

describe('a checklist', () => {
  it('tells of its items that they were made and given to somebody', async () => {
    const phases = await buildPhases(payload)
    const cycle = await phases.lifeCycle('kort', { idee: { en: 'Idea', nl: 'Idee' } })
    await phases.enter(project, cycle)
    const items = await idsOf('checklist-items', { subject: { equals: project } })
    const given = await manager.send('POST', 'phase-trails/assign', {
      dueOn: '2030-01-07',
      items,
      owner: manager.id,
      subject: project,
    })
    expect(given.status).toBe(200)
    const history = await admin.history('checklist-items', items[0] ?? '')
    expect(history?.[0]).toMatchObject({ action: 'create', actor: { id: phases.decider } })
    expect(history?.at(-1)).toMatchObject({ action: 'update', actor: { id: manager.id } })
    expect(of('owner', history)).toEqual([['update', null, manager.id]])
    expect(of('dueOn', history)).toEqual([['update', null, '2030-01-07T12:00:00.000Z']])
    expect(await actions('life-cycles', cycle)).toEqual(['create', 'update'])
  })

  it('tells of a life cycle that is copied, and of what goes with it', async () => {
    const cycle = await (await buildPhases(payload)).lifeCycle('lang', { idee: { en: 'Idea', nl: 'Idee' } })
    const { body } = await manager.send('POST', `life-cycles/${cycle}/copy`)
    const copy = String((body.doc as { id?: string } | undefined)?.id ?? body.id)
    const { docs } = await payload.find({
      collection: 'life-cycle-items',
      overrideAccess: true,
      where: { lifeCycle: { equals: copy } },
    })
    const item = docs[0]?.id ?? ''
    expect(of('title:en', await admin.history('life-cycle-items', item))).toEqual([['create', null, 'idee']])
    expect((await manager.send('DELETE', `life-cycles/${copy}`)).status).toBe(200)
    expect(await lastOf('life-cycles', copy)).toMatchObject({ action: 'delete', actor: { id: manager.id } })
    const gone = await lastOf('life-cycle-items', item)
    expect(of('title:en', gone ? [gone] : [])).toEqual([['delete', 'idee', null]])
  })
})

describe('how an account is entered', () => {
  it('tells of its key and its sessions who gave and took them, and never what they are', async () => {
    const { id } = await build.buildUser({ roles: ['editor'] })
    const { body } = await admin.send('POST', `users/${id}/api-key`, { current: 'een-lang-wachtwoord' })
    await admin.send('DELETE', `users/${id}/api-key`)
    await admin.send('DELETE', `users/${id}/api-key`)
    await admin.send('POST', `users/${manager.id}/end-sessions`)
    expect(await actions('users', id)).toEqual(['create', 'giveKey', 'withdrawKey'])
    expect((await admin.history('users', id))?.at(1)?.actor).toMatchObject({ id: admin.id })
    expect((await admin.history('users', manager.id))?.at(-1)?.action).toBe('endSessions')
    const { rows } = await payload.db.pool.query('select from audit_values where strpos(after, $1) > 0', [
      String(body.key),
    ])
    expect(rows).toEqual([])
    manager = await asRole(payload, 'process-manager')
  })
})

describe('a list that is read in', () => {
  it('is in the trail document by document, in the name of whoever brought it', async () => {
    const body = new FormData()
    body.set('file', new File(['importKey;name;kinds\nl:1;De Meent;business\n'], 'partners.csv'))
    const { status, text } = await manager.send('POST', 'import/partners', body)
    expect([status, text]).toEqual([200, expect.stringContaining('"kept":true')])
    const { docs } = await payload.find({
      collection: 'partners',
      draft: true,
      overrideAccess: true,
      where: { name: { equals: 'De Meent' } },
    })
    const history = await admin.history('partners', docs[0]?.id ?? '')
    expect(history?.[0]).toMatchObject({ action: 'create', actor: { id: manager.id } })
    expect(of('name', history)).toEqual([['create', null, 'De Meent']])
  })
})
