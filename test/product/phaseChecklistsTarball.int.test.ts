import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { connect } from '../../src/database/connect'
import { packPlugin } from '../../src/packing/packPlugin'
import { createTestDatabase, type TestDatabase } from '../support/createTestDatabase'
import { addToMigration } from './addToMigration'
import { createGrantsApp } from './grantsApp'
import { bundleEntry, entryInPanel, itIsWellPacked } from './packed'
import type { RestApp, ServedApp } from './restApp'

const PLUGIN = 'plugins/phase-checklists'
const NAME = '@streekwerk/payload-phase-checklists'

let database: TestDatabase
let app: RestApp
let server: ServedApp

const onDatabase = async (statement: string): Promise<unknown[]> => {
  const client = await connect(database.url)
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  const folder = join(inject('runFolder'), 'grants-app')
  mkdirSync(folder)
  const [tarball, made] = await Promise.all([
    packPlugin(PLUGIN, join(folder, 'packages')),
    createTestDatabase({ empty: true }),
  ])
  database = made
  app = await createGrantsApp(folder, { databaseUrl: database.url, tarball })
  await app.payload('migrate:create', 'plugin')
  addToMigration(PLUGIN, join(folder, 'migrations'))
  await app.payload('migrate')
  await app.payload('generate:importmap')
  await app.payload('run', 'seed.ts')
  await app.build('hire.ts', 'server.ts')
  await app.run('dist/hire.js')
  server = await app.open()
}, 240_000)

afterAll(async () => {
  await server?.stop()
  await database?.drop()
})

describe('what is packed', () => {
  itIsWellPacked(
    () => app,
    ['client', 'rsc'].flatMap((name) => [`dist/exports/${name}.d.ts`, `dist/exports/${name}.js`]),
  )

  it('has a tab, an overview and a part of the dashboard, which the import map knows and which bring their styles', async () => {
    const entries = ['SubjectPhases', 'PhasesOverview', 'PhasesWidget'].map((part) => entryInPanel(app, part))
    expect(new Set(entries)).toEqual(new Set([`${NAME}/rsc`]))
    const bundle = await bundleEntry(app, `${NAME}/rsc`)
    for (const style of ['.phases-overview {', '.phases-widget {']) expect(bundle).toContain(style)
  })

  it('leaves to the browser what begins with saying so, and nothing else', () => {
    const read = (entry: string) => readFileSync(join(app.plugin, `dist/exports/${entry}.js`), 'utf8')
    expect(read('client')).toMatch(/^["']use client["']/)
    expect(read('rsc')).not.toContain('use client')
    expect(read('rsc')).toMatch(new RegExp(`from ["']${NAME}/client["']`))
  })

  it('has types that hold for the quick start, and that whoever finds modules as Node does gets too', async () => {
    await app.checkTypes()
    await app.checkTypesAsNode('check.ts', 'grant.ts', 'phases.ts')
  }, 240_000)
})

type Told = {
  gate: { isOpen: boolean; missing: { key: string }[] }
  phase: string
  phases: { steps: { items: { id: number; key: string }[] }[] }[]
  seen: number
}

describe('an empty Payload app that follows the quick start', () => {
  const look = async (subject: number) =>
    (await server.ask('staff', 'GET', `/phase-trails/of/${subject}`)).body as unknown as Told

  const idOf = async (method: string, path: string, body?: Record<string, unknown>): Promise<number> => {
    const { body: made } = await server.ask('staff', method, path, body)
    const [first] = (made.docs ?? [made.doc]) as { id: number }[]
    return first?.id ?? 0
  }

  const start = async (amount: number): Promise<number> => {
    const subject = await idOf('POST', '/applications', { amount, title: 'A bench for the square' })
    const lifeCycle = await idOf('GET', '/life-cycles?where[key][equals]=grant')
    const { status } = await server.ask('staff', 'POST', '/phase-trails/start', { lifeCycle, subject })
    expect(status).toBe(201)
    return subject
  }

  const answer = async (subject: number): Promise<number> => {
    const [item] = (await look(subject)).phases.flatMap(({ steps }) => steps.flatMap(({ items }) => items))
    const data = { result: 'met', status: 'done' }
    return (await server.ask('staff', 'PATCH', `/checklist-items/${item?.id}`, data)).status
  }

  const decide = async (who: 'manager' | 'staff', subject: number) => {
    const { seen } = await look(subject)
    const review = { decision: 'go', reason: 'All is there.', seen, subject }
    return (await server.ask(who, 'POST', '/phase-trails/review', review)).status
  }

  it('takes an application through its gates: shut until it is answered, passed by who may decide', async () => {
    const subject = await start(4000)
    expect(await look(subject)).toMatchObject({ gate: { isOpen: false }, phase: 'intake' })
    expect(await decide('manager', subject)).toBe(409)
    expect(await answer(subject)).toBe(200)
    expect(await decide('staff', subject)).toBe(403)
    expect(await decide('manager', subject)).toBe(201)
    expect(await look(subject)).toMatchObject({ gate: { isOpen: true }, phase: 'judgement', seen: 1 })
  })

  it('keeps a gate shut that its own check keeps shut', async () => {
    const subject = await start(6000)
    await answer(subject)
    await decide('manager', subject)
    expect(await look(subject)).toMatchObject({ gate: { missing: [{ key: 'budget' }] }, phase: 'judgement' })
    expect(await decide('manager', subject)).toBe(409)
  })

  it('has a database that changes nothing of what was decided', async () => {
    const forged = onDatabase("update gate_reviews set reason = 'Another reason.'")
    await expect(forged).rejects.toThrow('gate reviews are history')
  })

  it('is rid of it again with the migration undone', async () => {
    await app.payload('migrate:down')
    expect(await onDatabase("select to_regclass('gate_reviews') as left")).toEqual([{ left: null }])
    expect(await onDatabase("select 1 from pg_proc where proname like 'phase_checklists%'")).toEqual([])
  }, 120_000)
})
