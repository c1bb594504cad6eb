import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { keptSecret } from './keptSecret'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'streekwerk-secret-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('a secret is made once, kept, and readable for its owner alone', () => {
  const secret = keptSecret(folder, 'secret')
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(keptSecret(folder, 'secret')).toBe(secret)
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['secret'])
})

test('two folders never have the same secret', () => {
  expect(keptSecret(folder, 'one')).not.toBe(keptSecret(folder, 'two'))
})

test('a secret that others could read is closed', () => {
  keptSecret(folder, 'secret')
  writeFileSync(join(folder, 'open'), 'x'.repeat(64), { mode: 0o644 })
  keptSecret(folder, 'open')
  expect(statSync(join(folder, 'open')).mode & 0o777).toBe(0o600)
})

test('an emptied file is told rather than replaced, as a new secret would end every session', () => {
  writeFileSync(join(folder, 'secret'), '')
  expect(() => keptSecret(folder, 'secret')).toThrow(join(folder, 'secret'))
})
