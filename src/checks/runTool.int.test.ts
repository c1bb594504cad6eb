import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { openFolder } from '../../test/support/openFolder'
import { processIdentity } from '../processes/processIdentity'
import { runTool } from './runTool'

const folder = openFolder()
afterAll(() => rmSync(folder, { force: true, recursive: true }))

const script = (name: string, text: string): string => {
  const path = join(folder, `${name}.cjs`)
  writeFileSync(path, text)
  return path
}

test('a tool tells its exit code and all that it printed', async () => {
  const path = script('large', 'process.stdout.write("x".repeat(100_000)); process.exitCode = 3')
  const { code, output } = await runTool(path, [], { limitMs: 20_000 })
  expect([code, output.length]).toEqual([3, 100_000])
})

test('when its time is up what a tool started ends with it, also what it would have ended itself', async () => {
  const path = script(
    'late',
    `const { spawn } = require('node:child_process')
    const inGroup = spawn('sleep', ['120'], { stdio: 'inherit' })
    const apart = spawn('sleep', ['120'], { detached: true })
    console.log(inGroup.pid, apart.pid)
    process.on('SIGTERM', () => { apart.kill(); process.exit() })
    setInterval(() => {}, 1000)`,
  )
  const { code, output } = await runTool(path, [], { limitMs: 3000 })
  expect([code, output]).toEqual([124, expect.stringContaining('stopped: longer than 3 s')])
  const pids = output.split(/\s/, 2).map(Number)
  await expect.poll(() => pids.map((pid) => processIdentity(pid)), { timeout: 20_000 }).toEqual([null, null])
})
