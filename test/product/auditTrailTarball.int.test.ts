import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { connect } from '../../src/database/connect'
import { packPlugin } from '../../src/packing/packPlugin'
import { createTestDatabase, type TestDatabase } from '../support/createTestDatabase'
import { addToMigration } from './addToMigration'
import { createLettersApp } from './lettersApp'
import { bundleEntry, entryInPanel, itIsWellPacked } from './packed'
import type { RestApp, ServedApp } from './restApp'

const PLUGIN = 'plugins/audit-trail'
const NAME = '@streekwerk/payload-audit-trail'

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
  const folder = join(inject('runFolder'), 'letters-app')
  mkdirSync(folder)
  const [tarball, made] = await Promise.all([
    packPlugin(PLUGIN, join(folder, 'packages')),
    createTestDatabase({ empty: true }),
  ])
  database = made
  app = await createLettersApp(folder, { databaseUrl: database.url, tarball })
  await app.payload('migrate:create', 'plugin')
  addToMigration(PLUGIN, join(folder, 'migrations'))
  await app.payload('migrate')
  await app.payload('generate:importmap')
  await app.build('hire.ts', 'server.ts', 'verify.ts')
  await app.run('dist/hire.js')
  server = await app.open()
}, 240_000)

afterAll(async () => {
  await server?.stop()
  await database?.drop()
})

describe('what is packed', () => {
  itIsWellPacked(() => app, ['dist/exports/rsc.d.ts', 'dist/exports/rsc.js'])

  it('has a tab, which the import map knows and which brings its styles', async () => {
    expect(entryInPanel(app, 'History')).toBe(`${NAME}/rsc`)
    expect(await bundleEntry(app, `${NAME}/rsc`)).toContain('.history__entry {')
    expect(readFileSync(join(app.plugin, 'dist/exports/rsc.js'), 'utf8')).not.toContain('use client')
  })

  it('has types that hold for the quick start, and that whoever finds modules as Node does gets too', async () => {
    await app.checkTypes()
    await app.checkTypesAsNode('check.ts', 'audit.ts')
  }, 240_000)
})

type Told = {
  entries: { action: string; changes: { from: unknown; path: string; to: unknown }[]; isSealed: boolean }[]
}

describe('an empty Payload app that follows the quick start', () => {
  const subjectOf = async (): Promise<number> => {
    const made = await server.ask('staff', 'POST', '/letters', { subject: 'Reminder' })
    expect(made).toMatchObject({ status: 201 })
    return (made.body.doc as { id: number }).id
  }

  it('tells who changed what, to who may read that, and seals it by itself', async () => {
    const id = await subjectOf()
    await server.ask('staff', 'PATCH', `/letters/${id}`, { subject: 'Summons' })
    const look = async () =>
      (await server.ask('manager', 'GET', `/letters/${id}/history`)).body as unknown as Told
    expect((await look()).entries[0]).toMatchObject({
      action: 'update',
      changes: [{ from: 'Reminder', path: 'subject', to: 'Summons' }],
    })
    expect((await server.ask('staff', 'GET', `/letters/${id}/history`)).status).toBe(403)
    await expect
      .poll(async () => (await look()).entries.every(({ isSealed }) => isSealed), { timeout: 100_000 })
      .toBe(true)
  }, 150_000)

  it('proves that nobody tampered, and names what somebody did', async () => {
    await subjectOf()
    await expect
      .poll(() => onDatabase('select from audit_entries where seq is null'), { timeout: 100_000 })
      .toHaveLength(0)
    expect(await app.run('dist/verify.js')).toContain('The chain is whole')
    await expect(onDatabase("update audit_entries set action = 'delete'")).rejects.toThrow(
      'the audit trail is history',
    )
    await onDatabase(
      "alter table audit_entries disable trigger all; update audit_entries set action = 'delete' where seq = 2",
    )
    await expect(app.run('dist/verify.js')).rejects.toThrow('Entry 2 was changed.')
  }, 150_000)

  it('is rid of it again with the migration undone', async () => {
    await server.stop()
    await app.payload('migrate:down')
    expect(await onDatabase("select 1 from pg_class where relname like 'audit\\_%'")).toEqual([])
    expect(await onDatabase("select 1 from pg_proc where proname like 'audit\\_trail%'")).toEqual([])
  }, 120_000)
})
