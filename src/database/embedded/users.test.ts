import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { addUser, hasUsers } from './users'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'streekwerk-users-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('the server is in use until the last one has gone', () => {
  const leave = [addUser(folder), addUser(folder)]
  leave[0]?.()
  expect(hasUsers(folder)).toBe(true)
  leave[1]?.()
  expect(hasUsers(folder)).toBe(false)
})

test('a process that ended without a word is struck out', () => {
  writeFileSync(join(folder, '2147483646-1'), '2147483646:x:1')
  expect(hasUsers(folder)).toBe(false)
  expect(readdirSync(folder)).toEqual([])
})
