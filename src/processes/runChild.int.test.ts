import { expect, test } from 'vitest'

import { processIdentity } from './processIdentity'
import { runChild } from './runChild'

const node = (script: string, options: Partial<Parameters<typeof runChild>[2]> = {}) =>
  runChild(process.execPath, ['-e', script], { limitMs: 10_000, ...options })

test('a child tells its exit code and what it said on both outputs', async () => {
  const result = await node('console.log("out"); console.error("err"); process.exitCode = 3')
  expect(result).toMatchObject({ code: 3, signal: null, timedOut: false })
  expect(result.output).toContain('out')
  expect(result.output).toContain('err')
})

test('lines arrive whole while the child runs', async () => {
  const lines: string[] = []
  await node('process.stdout.write("a"); setTimeout(() => console.log("b\\nc"), 50)', {
    onLine: (line) => lines.push(line),
  })
  expect(lines).toEqual(['ab', 'c'])
})

test('a child that outlives its time limit is ended together with what it started', async () => {
  const result = await node(
    'const c = require("child_process").spawn("sleep", ["60"]); console.log(c.pid); setInterval(() => {}, 1000)',
    { limitMs: 3000 },
  )
  expect(result).toMatchObject({ code: null, signal: 'SIGKILL', timedOut: true })
  // It is gone once the system has cleared it away, which is not at once on a busy machine.
  await expect.poll(() => processIdentity(Number(result.output)), { timeout: 20_000 }).toBeNull()
})

test('an abort ends the child at once', async () => {
  const controller = new AbortController()
  setTimeout(() => {
    controller.abort()
  }, 200)
  const result = await node('setInterval(() => {}, 1000)', { signal: controller.signal })
  expect(result).toMatchObject({ signal: 'SIGKILL', timedOut: false })
})

test('a program that does not exist is an error', async () => {
  await expect(runChild('/no/such/program', [], { limitMs: 1000 })).rejects.toThrow('ENOENT')
})
