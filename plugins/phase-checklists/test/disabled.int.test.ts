import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Config, Payload, PayloadRequest } from 'payload'
import { BasePayload, createLocalReq } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { CalmPool } from '../../../test/support/calmPool'
import { createTestDatabase } from '../../../test/support/createTestDatabase'
import { endAdapter } from '../../../test/support/endAdapter'
import { createOfficeConfig } from '../dev/createOfficeConfig'
import { furnish } from '../dev/furnish'
import { grant } from '../dev/grant'
import type { Role } from '../dev/hire'
import { officeOptions } from '../dev/officeOptions'
import { createLifeCycle, decideAtGate, enterLifeCycle, readMine, readWaiting } from '../src/index'
import { sendDigests } from '../src/reminders/sendDigests'
import { resolveOptions } from '../src/resolveOptions'
import { slugs } from '../src/slugs'
import type { Office } from './bootOffice'
import { bootOffice } from './bootOffice'
import { must } from './grantLifeCycle'

type Furnished = { names: readonly Role[]; subject: number | string; schema: string }

const tablesOf = (payload: Payload): string => {
  const { enums, tables } = payload.db as unknown as PostgresAdapter
  const columns = Object.entries(tables).map(([name, table]) => [
    name,
    Object.keys(table as object).toSorted(),
  ])
  return JSON.stringify([columns, Object.keys(enums).toSorted()])
}

/** An office that used the plugin for a while, and is closed. */
const furnishOffice = async (databaseUrl: string): Promise<Furnished> => {
  const config = await createOfficeConfig(databaseUrl, { driver: { ...pg, Pool: CalmPool } })
  const payload = await new BasePayload().init({ config })
  const furnished = { ...(await furnish(payload)), schema: tablesOf(payload) }
  await endAdapter(payload)
  return furnished
}

let office: Office
let furnished: Furnished
let close: () => Promise<void>

beforeAll(async () => {
  const database = await createTestDatabase({ empty: true })
  furnished = await furnishOffice(database.url)
  office = await bootOffice(database.url, { disabled: true, people: furnished.names })
  close = async () => {
    await office.close()
    await database.drop()
  }
})

afterAll(() => close())

const reqOf = (): Promise<PayloadRequest> => createLocalReq({}, office.payload)

describe('the plugin, switched off', () => {
  test('has the tables that it has otherwise, and what they keep can be read', async () => {
    expect(tablesOf(office.payload)).toBe(furnished.schema)
    const { docs } = (await must(office, 'guest', 'GET', '/phase-trails?depth=0')) as {
      docs: { subject: unknown }[]
    }
    expect(docs.map(({ subject }) => subject)).toEqual([furnished.subject])
  })

  test('lets nobody write, and has none of its addresses', async () => {
    const { docs } = (await must(office, 'manager', 'GET', '/life-cycles?depth=0')) as {
      docs: { id: string }[]
    }
    const [lifeCycle = ''] = docs.map(({ id }) => id)
    const { subject } = furnished
    for (const [method, path, body] of [
      ['GET', `/phase-trails/of/${subject}`, undefined],
      ['GET', '/phase-trails/mine', undefined],
      ['GET', '/phase-trails/waiting', undefined],
      ['GET', '/phase-trails/overview', undefined],
      ['POST', '/phase-trails/start', { lifeCycle, subject }],
      ['POST', '/phase-trails/review', { decision: 'stop', reason: 'x', seen: 0, subject }],
      ['POST', '/phase-trails/move', { lifeCycle, subject }],
      ['POST', '/phase-trails/assign', { dueOn: '2030-01-01', items: [], subject }],
      ['POST', '/phase-trails/ask', { subject }],
      ['POST', `/waivers/${lifeCycle}/approve`, {}],
      ['POST', `/waivers/${lifeCycle}/withdraw`, {}],
      ['POST', `/life-cycles/${lifeCycle}/copy`, {}],
    ] as const)
      expect((await office.ask('manager', method, path, body)).status, `${method} ${path}`).toBe(404)
    const written = await office.ask('manager', 'PATCH', `/life-cycles/${lifeCycle}`, { name: 'Ours' })
    expect(written.status).toBe(403)
  })

  test('shows nothing in the panel', () => {
    const { admin, collections } = office.payload.config
    expect(JSON.stringify(admin.components)).not.toContain('payload-phase-checklists')
    for (const { admin: shown, slug } of collections) {
      expect(JSON.stringify(shown.components ?? {}), slug).not.toContain('payload-phase-checklists')
      if (Object.values<string>(slugs).includes(slug)) expect(shown.hidden, slug).toBe(true)
    }
  })

  test('plans no job and sends no digest', async () => {
    vi.useFakeTimers({ now: new Date('2030-01-07T06:07:00Z'), toFake: ['Date'] })
    try {
      await office.pool.query(
        `update checklist_items set owner_id = (select id from staff limit 1), due_on = '2030-01-07T12:00Z'`,
      )
      await office.payload.jobs.handleSchedules({ allQueues: true })
      const { rows } = await office.pool.query('select id from payload_jobs')
      expect(rows).toEqual([])
      const options = resolveOptions(
        { ...officeOptions, disabled: true },
        office.payload.config as unknown as Config,
      )
      expect(await sendDigests(options, office.payload, new Date())).toEqual({ failed: 0, sent: 0 })
    } finally {
      vi.useRealTimers()
    }
  })

  test('judges nothing that a program writes past the rules of access', async () => {
    const { rows } = await office.pool.query<{ id: string }>(
      `select id from checklist_items where key = 'complete'`,
    )
    const data = { override: { isMet: 'yes' }, result: 'notApplicable', status: 'done' }
    const changed = await office.payload.update({
      collection: slugs.items as never,
      data: data,
      id: rows[0]?.id ?? '',
      overrideAccess: true,
    })
    expect(changed).toMatchObject({ result: 'notApplicable', status: 'done' })
  })

  test('tells nothing to programs, and refuses in words to act for them', async () => {
    const req = await reqOf()
    expect([await readMine(req), await readWaiting(req)]).toEqual([null, null])
    const review = {
      attendees: '',
      conditions: [],
      decision: 'stop' as const,
      questions: {},
      reason: 'So it is.',
      seen: 0,
      subject: String(furnished.subject),
    }
    const refused = 'take `disabled` away'
    await expect(createLifeCycle(req, { ...grant, version: 2 })).rejects.toThrow(refused)
    const entering = enterLifeCycle(req, { lifeCycle: '', subject: furnished.subject })
    await expect(entering).rejects.toThrow(refused)
    await expect(decideAtGate(req, review)).rejects.toThrow(refused)
    const { rows } = await office.pool.query('select version from life_cycles')
    expect(rows).toHaveLength(1)
  })
})
