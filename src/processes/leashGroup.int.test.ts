import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { expect, test } from 'vitest'

import { leashGroup } from './leashGroup'

test('a child that does not end when it is asked to is made to', async () => {
  const child = spawn(
    process.execPath,
    ['-e', 'process.on("SIGTERM", () => {}); console.log("ready"); setInterval(() => {}, 1000)'],
    { detached: true, stdio: ['ignore', 'pipe', 'ignore'] },
  )
  await once(child.stdout, 'data')
  const ended = once(child, 'exit')
  let late = 0
  const letGo = leashGroup(child, { graceMs: 500, limitMs: 100, onLate: () => (late += 1) })
  expect(await ended).toEqual([null, 'SIGKILL'])
  letGo()
  expect(late).toBe(1)
})

test('a child that is let go is left alone, and no handler stays behind', async () => {
  const before = process.listenerCount('SIGTERM')
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 1500)'], { detached: true })
  const letGo = leashGroup(child, { graceMs: 100, limitMs: 300, onLate: () => undefined })
  expect(process.listenerCount('SIGTERM')).toBe(before + 1)
  letGo()
  expect(process.listenerCount('SIGTERM')).toBe(before)
  expect(await once(child, 'exit')).toEqual([0, null])
})
