import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { processIdentity } from '../processes/processIdentity'

const LIMIT_MS = 20_000

let folder: string
const running = new Set<ChildProcess>()

/** As much of a clone as a command needs, with one command that says hello. */
const makeClone = () => {
  for (const name of ['package.json', 'package-lock.json', 'src/commands/run.mjs', 'src/processes/alone.mjs'])
    cpSync(name, join(folder, name))
  writeFileSync(
    join(folder, 'src/commands/hello.ts'),
    'export const main = () => (console.log("hello"), Promise.resolve(0))\n',
  )
  for (const name of ['node_modules', 'plugins']) symlinkSync(resolve(name), join(folder, name))
  for (const name of ['collections', 'dist', 'test']) mkdirSync(join(folder, name))
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'streekwerk-clone-'))
  makeClone()
})

afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
  rmSync(folder, { force: true, recursive: true })
})

const lockPath = () => join(folder, 'dist/build.lock')
const lock = (text: string) => {
  writeFileSync(lockPath(), text)
}
const heldBy = (pid: number, identity: string | null) => JSON.stringify({ identity, pid })

const hello = () => {
  const child = spawn(process.execPath, ['-C', 'production', 'src/commands/run.mjs', 'hello'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS)
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const exit = once(child, 'close').then(([code]) => {
    clearTimeout(limit)
    running.delete(child)
    return code as number | null
  })
  return { exit, output: () => output }
}

test.each([
  ['of a process that ended', heldBy(2_147_483_646, '2147483646:x:1')],
  ['of an earlier process with a number that lives again', heldBy(process.pid, 'another-life')],
  ['that holds the number of a living process and no more', String(process.pid)],
  ['that holds no sense', '{'],
  ['that is empty', ''],
])(
  'a command takes over a lock %s',
  async (_, text) => {
    lock(text)
    const { exit, output } = hello()
    expect([await exit, output()]).toEqual([0, 'hello\n'])
    expect(readdirSync(join(folder, 'dist')).filter((name) => name.includes('.lock'))).toEqual([])
  },
  LIMIT_MS,
)

test(
  'a command says once for whom it waits, and goes on as soon as it may',
  async () => {
    lock(heldBy(process.pid, processIdentity(process.pid)))
    const { exit, output } = hello()
    const line = `  waiting for process ${process.pid} (${lockPath()})\n`
    await expect.poll(output, { timeout: LIMIT_MS }).toBe(line)
    rmSync(lockPath())
    expect([await exit, output()]).toEqual([0, `${line}hello\n`])
  },
  LIMIT_MS,
)

test(
  'commands that start at once behind one dead lock all come through',
  async () => {
    lock(heldBy(2_147_483_646, '2147483646:x:1'))
    const all = [hello(), hello(), hello()]
    expect(await Promise.all(all.map(({ exit }) => exit))).toEqual([0, 0, 0])
  },
  LIMIT_MS,
)
