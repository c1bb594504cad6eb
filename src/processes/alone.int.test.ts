import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { alone } from './alone.mjs'
import { processIdentity } from './processIdentity'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'streekwerk-alone-'))
  path = join(folder, 'deeper', 'lock')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const options = { limitMs: 50, say: () => undefined }

const holder = () => alone(path, options, () => Promise.resolve(JSON.parse(readFileSync(path, 'utf8'))))

test('the lock names its holder as src/processes/lock.ts does, and nothing is left of it', async () => {
  expect(await holder()).toEqual({ identity: processIdentity(process.pid), pid: process.pid })
  expect(readdirSync(join(folder, 'deeper'))).toEqual([])
})

test('a lock in the name of this very process was left by an earlier one', async () => {
  await alone(path, options, async () => {
    expect(await holder()).toMatchObject({ pid: process.pid })
  })
})

test('who waits too long is told who holds the lock and what to do', async () => {
  await holder()
  const held = JSON.stringify({ identity: processIdentity(process.ppid), pid: process.ppid })
  writeFileSync(path, held)
  await expect(holder()).rejects.toMatchObject({
    message: `${path} is held by process ${process.ppid}: end that process and try again.`,
    name: 'Refusal',
  })
  expect(readFileSync(path, 'utf8')).toBe(held)
})

test('work that fails gives the lock back', async () => {
  await expect(alone(path, options, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  expect(readdirSync(join(folder, 'deeper'))).toEqual([])
})
