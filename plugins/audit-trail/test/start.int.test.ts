import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { BasePayload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { CalmPool } from '../../../test/support/calmPool'
import { createTestDatabase } from '../../../test/support/createTestDatabase'
import { endAdapter } from '../../../test/support/endAdapter'
import { createOfficeConfig } from '../dev/createOfficeConfig'
import { createTables } from '../dev/createTables'
import type { AuditTrailOptions } from '../src/index'
import { auditSql } from '../src/index'
import { bootOffice } from './bootOffice'

let database: Awaited<ReturnType<typeof createTestDatabase>>

beforeAll(async () => {
  database = await createTestDatabase({ empty: true })
})

afterAll(() => database.drop())

type Starting = { disableOnInit?: boolean; options?: Partial<AuditTrailOptions> }

const start = async (
  { disableOnInit = false, options = {} }: Starting = {},
  work: (payload: BasePayload) => Promise<unknown> = () => Promise.resolve(),
) => {
  const payload = new BasePayload()
  const config = await createOfficeConfig(database.url, { driver: { ...pg, Pool: CalmPool }, options })
  try {
    await payload.init({ config, disableOnInit })
    await work(payload)
  } finally {
    await endAdapter(payload)
  }
}

const inDatabase = async (statement: string) => {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(statement)
  await client.end()
  return rows
}

test('starts on an empty database, so that its tables can be made, and on one that keeps the trail', async () => {
  await start({}, createTables)
  await start()
})

test('refuses to start where the database does not keep the trail, by name and with what to do', async () => {
  await inDatabase('drop trigger audit_values_keep on audit_values')
  await expect(start()).rejects.toThrow(
    '[audit-trail] the database does not keep the audit trail (it lacks audit_values_keep): run auditSql.up in a migration.',
  )
  await inDatabase(auditSql.up)
  await inDatabase('alter table audit_entries disable trigger audit_entries_seal')
  await expect(start()).rejects.toThrow('it lacks audit_entries_seal')
  await inDatabase(auditSql.up)
  await inDatabase('alter function audit_trail_enter rename to audit_trail_entered')
  await expect(start()).rejects.toThrow('(it lacks audit_trail_enter)')
  await inDatabase('alter function audit_trail_entered rename to audit_trail_enter')
  await inDatabase(auditSql.down)
  await expect(start()).rejects.toThrow('audit_entries_add')
})

test('does not stand in the way of what mends that', async () => {
  await start({ disableOnInit: true })
  await start({ options: { disabled: true } })
  await inDatabase(auditSql.up)
  await start()
})

test('seals from the start on where that is asked for', async () => {
  await inDatabase("insert into audit_entries (action, committed) values ('update', '[]')")
  await start({ options: { sealEvery: 100 } }, async () => {
    const deadline = Date.now() + 100_000
    while (
      (await inDatabase('select from audit_entries where seq is null')).length > 0 &&
      Date.now() < deadline
    )
      await new Promise((done) => setTimeout(done, 50))
  })
  expect(await inDatabase('select seq::int as seq from audit_entries')).toEqual([{ seq: 1 }])
})

test('in a house that counts its documents, one has a history too', async () => {
  const office = await bootOffice({}, 'serial')
  const { id } = await office.make('clerk', 'clients', { name: 'Berta' })
  expect((await office.ask('clerk', 'GET', `/clients/${id}/history`)).body).toMatchObject({ total: 1 })
  expect((await office.ask('clerk', 'GET', '/clients/99999999999/history')).status).toBe(400)
  await office.close()
})

test('the panel of the office knows every part that the plugin adds', () => {
  const folder = 'plugins/audit-trail'
  const exported = readFileSync(join(folder, 'src/exports/rsc.ts'), 'utf8').matchAll(/export { (\w+) }/g)
  const parts = [...exported].map(([, name = '']) => `"@streekwerk/payload-audit-trail/rsc#${name}"`)
  const importMap = readFileSync(join(folder, 'dev/app/(payload)/admin/importMap.js'), 'utf8')
  expect(parts).not.toEqual([])
  expect(parts.filter((part) => !importMap.includes(part))).toEqual([])
})
