import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { takeLock, withLock } from './lock'
import { processIdentity } from './processIdentity'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'streekwerk-lock-'))
  path = join(folder, 'lock')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const held = (pid: number, identity: string | null) =>
  JSON.stringify({ identity, pid, since: '2026-01-01T00:00:00Z' })

test('a lock that is held is not given out again, and tells its holder', () => {
  expect(takeLock(path)).toHaveProperty('release')
  expect(takeLock(path)).toMatchObject({ holder: { pid: process.pid } })
})

test('a released lock leaves nothing behind and can be taken again', () => {
  const lock = takeLock(path)
  if ('release' in lock) lock.release()
  expect(readdirSync(folder)).toEqual([])
  expect(takeLock(path)).toHaveProperty('release')
})

test.each([
  ['of a process that ended', held(2_147_483_646, '2147483646:x:1')],
  ['of an earlier process with a number that lives again', held(process.ppid, 'another-life')],
  ['that holds no sense', '{'],
])('a lock %s is taken over', (_, text) => {
  writeFileSync(path, text)
  expect(takeLock(path)).toHaveProperty('release')
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid })
})

test('a lock of another living process is respected', () => {
  writeFileSync(path, held(process.ppid, processIdentity(process.ppid)))
  expect(takeLock(path)).toMatchObject({ holder: { pid: process.ppid } })
})

test('work under one lock is never done twice at a time, and a failure gives the lock back', async () => {
  let inside = 0
  const work = async (fails: boolean) => {
    inside += 1
    expect(inside).toBe(1)
    await pause(5)
    inside -= 1
    if (fails) throw new Error('failed')
  }
  const turns = Array.from({ length: 8 }, (_, index) => withLock(path, 5000, () => work(index % 2 === 0)))
  const results = await Promise.allSettled(turns)
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(4)
  expect(readdirSync(folder)).toEqual([])
})

test('who waits too long is told who holds the lock', async () => {
  takeLock(path)
  await expect(withLock(path, 50, () => Promise.resolve())).rejects.toThrow(`held by process ${process.pid}`)
})
