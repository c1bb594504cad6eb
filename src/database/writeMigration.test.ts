import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { writeMigration } from './writeMigration'

const NOW = new Date('2026-11-23T21:05:09Z')
const snapshot = { enums: {}, tables: {} }
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'streekwerk-migration-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('a migration is written with its snapshot and listed after those before it', () => {
  const drift = { snapshot, statements: ['CREATE TABLE a ();'] }
  writeMigration('first', drift, NOW, folder)
  const name = writeMigration('add-notes', drift, new Date(NOW.getTime() + 1000), folder)
  expect(name).toBe('20261123_210510_add_notes')
  expect(readdirSync(folder).sort()).toEqual([
    '20261123_210509_first.json',
    '20261123_210509_first.ts',
    `${name}.json`,
    `${name}.ts`,
    'index.ts',
  ])
  const index = readFileSync(join(folder, 'index.ts'), 'utf8')
  expect(index.indexOf('20261123_210509_first')).toBeLessThan(index.indexOf(name))
  expect(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))).toEqual(snapshot)
})

test('marks in a statement that mean something to a template reach the database as they are', () => {
  const statement = "INSERT INTO t VALUES ('`', '${x}', '\\d', '$1');"
  const name = writeMigration('marks', { snapshot, statements: [statement] }, NOW, folder)
  const text = readFileSync(join(folder, `${name}.ts`), 'utf8')
  const literal = /sql(`[\s\S]*`)\)/.exec(text)?.[1] ?? ''
  // The text between the marks, read as JavaScript reads it.
  expect(String(runInNewContext(literal)).trim()).toBe(statement)
})

test('a migration with no statements is there to be written by hand', () => {
  const name = writeMigration('triggers', { snapshot, statements: [] }, NOW, folder)
  expect(readFileSync(join(folder, `${name}.ts`), 'utf8')).toContain('-- written by hand')
})

test('a name that is no name is refused, and nothing is written', () => {
  for (const title of ['', 'Add Notes', '../x', '1st'])
    expect(() => writeMigration(title, { snapshot, statements: [] }, NOW, folder)).toThrow('small letters')
  expect(readdirSync(folder)).toEqual([])
})
