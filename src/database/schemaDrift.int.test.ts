import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { createTestDatabase } from '../../test/support/createTestDatabase'
import { usePayload } from '../../test/support/payload'
import { smallPayload } from '../../test/support/smallPayload'
import { schemaDrift } from './schemaDrift'
import { writeMigration } from './writeMigration'

const payload = await usePayload()
const folder = mkdtempSync(join(tmpdir(), 'streekwerk-drift-'))

afterAll(() => {
  rmSync(folder, { force: true, recursive: true })
})

test('the migrations make exactly the tables that the config wants', async () => {
  expect((await schemaDrift(payload)).statements).toEqual([])
})

test('every table that Payload uses is in a migrated database, column by column', async () => {
  const { rows } = await payload.db.pool.query<{ column: string }>(
    `SELECT table_name || '.' || column_name AS "column" FROM information_schema.columns WHERE table_schema = 'public'`,
  )
  const made = new Set(rows.map(({ column }) => column))
  const { snapshot } = await schemaDrift(payload)
  const wanted = Object.values(snapshot.tables).flatMap(({ columns, name }) =>
    Object.keys(columns).map((column) => `${name as string}.${column}`),
  )
  expect(wanted.length).toBeGreaterThan(100)
  expect(wanted.filter((column) => !made.has(column))).toEqual([])
})

test('a change of the config is drift until a migration for it is written', async () => {
  const database = await createTestDatabase({ empty: true })
  const small = await smallPayload(database.url)
  const before = await schemaDrift(small, { folder })
  expect(before.statements.join('\n')).toContain('CREATE TABLE "notes"')
  writeMigration('notes', before, new Date(), folder)
  expect((await schemaDrift(small, { folder })).statements).toEqual([])
  await small.destroy()
  await database.drop()
})
