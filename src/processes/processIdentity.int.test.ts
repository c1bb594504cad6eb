import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { expect, test } from 'vitest'

import { processIdentity } from './processIdentity'

test('a living process keeps one identity', () => {
  expect(processIdentity(process.pid)).toBe(processIdentity(process.pid))
  expect(processIdentity(process.pid)).toContain(String(process.pid))
})

test('two living processes differ', () => {
  expect(processIdentity(process.ppid)).not.toBe(processIdentity(process.pid))
})

test('an ended process has no identity', async () => {
  const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' })
  await once(child, 'exit')
  expect(processIdentity(child.pid ?? 0)).toBeNull()
})

test.skipIf(process.platform !== 'linux')('a zombie counts as ended', async () => {
  // The shell starts a child that ends at once, and then becomes a program that never asks for it.
  const child = spawn('/bin/sh', ['-c', 'sleep 0 & echo $!; exec sleep 5'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  await new Promise((done) => setTimeout(done, 200))
  expect(processIdentity(Number(line.toString()))).toBeNull()
  child.kill()
})
