import { spawn } from 'node:child_process'

import { leashGroup } from '../../src/processes/leashGroup'
import { residentMegabytes } from './processCost'

const LOOK_EVERY_MS = 500
const LIMIT_MS = 1_800_000

/** A command that was run: how long it took, and what it held in memory, some moments a second. */
export type Watched = { megabytes: number[]; ms: number }

/** Runs a command of the program, and looks at its memory meanwhile; when its time is up all that it started ends with it. */
export const runWatched = async (args: readonly string[], env: Record<string, string>): Promise<Watched> => {
  const began = performance.now()
  const child = spawn(process.execPath, ['-C', 'production', 'src/commands/run.mjs', ...args], {
    detached: process.platform !== 'win32',
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let isLate = false
  const letGo = leashGroup(child, { limitMs: LIMIT_MS, onLate: () => (isLate = true) })
  const megabytes: number[] = []
  const watch = setInterval(() => {
    if (child.exitCode === null && child.pid !== undefined) megabytes.push(residentMegabytes(child.pid))
  }, LOOK_EVERY_MS)
  const code = await new Promise((done) => child.once('exit', done))
  clearInterval(watch)
  letGo()
  if (isLate) throw new Error(`npm run ${args[0] ?? ''} took longer than ${LIMIT_MS / 60_000} minutes.`)
  if (code !== 0) throw new Error(`npm run ${args[0] ?? ''} ended with ${String(code)}.`)
  return { megabytes, ms: performance.now() - began }
}
