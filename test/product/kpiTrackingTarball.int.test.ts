import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { packPlugin } from '../../src/packing/packPlugin'
import { createTestDatabase, type TestDatabase } from '../support/createTestDatabase'
import { addToMigration } from './addToMigration'
import { createCountsApp } from './countsApp'
import { bundleEntry, entryInPanel, itIsWellPacked } from './packed'
import type { RestApp, ServedApp } from './restApp'

const PLUGIN = 'plugins/kpi-tracking'
const NAME = '@streekwerk/payload-kpi-tracking'

let database: TestDatabase
let app: RestApp
let server: ServedApp

beforeAll(async () => {
  const folder = join(inject('runFolder'), 'counts-app')
  mkdirSync(folder)
  const [tarball, made] = await Promise.all([
    packPlugin(PLUGIN, join(folder, 'packages')),
    createTestDatabase({ empty: true }),
  ])
  database = made
  app = await createCountsApp(folder, { databaseUrl: database.url, tarball })
  await app.payload('migrate:create', 'plugin')
  addToMigration(PLUGIN, join(folder, 'migrations'))
  await app.payload('migrate')
  await app.payload('generate:importmap')
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

  it('has a tab, which the import map knows and which brings its styles', async () => {
    expect(entryInPanel(app, 'SubjectKpis')).toBe(`${NAME}/rsc`)
    const bundle = await bundleEntry(app, `${NAME}/rsc`)
    for (const style of ['.kpis {', '@streekwerk/charts/charts.css']) expect(bundle).toContain(style)
  })

  it('leaves to the browser what begins with saying so, and nothing else', () => {
    const read = (entry: string) => readFileSync(join(app.plugin, `dist/exports/${entry}.js`), 'utf8')
    expect(read('client')).toMatch(/^["']use client["']/)
    expect(read('rsc')).not.toContain('use client')
    expect(read('rsc')).toMatch(new RegExp(`from ["']${NAME}/client["']`))
  })

  it('has types that hold for the quick start, and that whoever finds modules as Node does gets too', async () => {
    await app.checkTypes()
    await app.checkTypesAsNode('check.ts', 'kpis.ts')
  }, 240_000)
})

describe('an empty Payload app that follows the quick start', () => {
  const make = async (
    who: 'manager' | 'staff',
    path: string,
    body: Record<string, unknown>,
  ): Promise<number> => {
    const answered = await server.ask(who, 'POST', path, body)
    expect(answered).toMatchObject({ status: 201 })
    return (answered.body.doc as { id: number }).id
  }

  it('counts what one measured and another approved, and nothing before', async () => {
    const branch = await make('manager', '/branches', { name: 'De Kapelle' })
    const indicator = await make('manager', '/indicators', {
      name: 'Visitors',
      tells: 'Who came in.',
      type: 'number',
      unit: 'visitors',
    })
    const kpi = await make('manager', '/kpis', {
      baseline: { value: 0 },
      from: '2025-01-01',
      indicator,
      name: 'Visitors',
      subjects: [branch],
      until: '2025-12-31',
    })
    const { docs } = (await server.ask('staff', 'GET', '/kpi-periods')).body as {
      docs: { id: number; key: string }[]
    }
    expect(docs.map(({ key }) => key)).toEqual(['2025'])
    const measurement = await make('staff', '/kpi-measurements', { kpi, period: docs[0]?.id, value: 12 })
    const step = (who: 'manager' | 'staff', name: string) =>
      server.ask(who, 'POST', '/kpi-measurements/step', { ids: [measurement], step: name })
    const total = async () =>
      ((await server.ask('staff', 'GET', '/kpis/roll-ups')).body as unknown as { value: number | null }[])[0]
        ?.value
    expect((await step('staff', 'submit')).status).toBe(200)
    expect((await step('staff', 'approve')).status).toBe(403)
    expect(await total()).toBeNull()
    expect((await step('manager', 'approve')).status).toBe(200)
    expect(await total()).toBe(12)
  })
})
