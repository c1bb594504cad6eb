import { spawn } from 'node:child_process'

import type { Finding } from '../findings'
import { percentile } from '../percentile'
import { residentMegabytes } from '../processCost'

const LOOK_EVERY_MS = 500
const BOUND_MS = 300_000
const LIMIT_MS = 1_800_000
/** What the memory of the last third may be above that of the third before it. */
const GROWTH = 1.1

/** A rebuild that was done: how long it took, and what it held in memory, some moments a second. */
export type Rebuild = { ms: number; megabytes: number[] }

/** Runs the command that makes every public row anew, and looks at its memory meanwhile. */
export const rebuild = async (env: Record<string, string>): Promise<Rebuild> => {
  const began = performance.now()
  const child = spawn(process.execPath, ['-C', 'production', 'src/commands/run.mjs', 'rebuild'], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: LIMIT_MS,
  })
  const megabytes: number[] = []
  const watch = setInterval(() => {
    if (child.exitCode === null && child.pid !== undefined) megabytes.push(residentMegabytes(child.pid))
  }, LOOK_EVERY_MS)
  const code = await new Promise((done) => child.once('exit', done))
  clearInterval(watch)
  if (code !== 0) throw new Error(`The rebuild ended with ${String(code)}.`)
  return { megabytes, ms: performance.now() - began }
}

const peak = (megabytes: readonly number[]): number => percentile(megabytes, 1)

/** How long a rebuild took beside saving each project, and whether its memory stayed the same. */
export const judgeRebuild = (
  { megabytes, ms }: Rebuild,
  { projects, rows, saveMs }: { projects: number; rows: number; saveMs: number },
): Finding[] => {
  const eachMs = (ms / rows) * 100_000
  const third = Math.floor(megabytes.length / 3)
  const [middle, last] = [peak(megabytes.slice(third, 2 * third)), peak(megabytes.slice(2 * third))]
  const saving = saveMs * projects
  return [
    {
      name: `rebuild of 100,000 rows, among ${rows.toLocaleString('en')}`,
      measured: `${(eachMs / 1000).toFixed(0)} s (all of them ${(ms / 1000).toFixed(0)} s)`,
      yardstick: `saving each project ${(saving / 1000).toFixed(0)} s`,
      ratio: ms / saving,
      bound: `≤ ${BOUND_MS / 1000} s`,
      holds: eachMs <= BOUND_MS,
    },
    {
      name: 'memory at the end of that rebuild',
      measured: `${last.toFixed(0)} MB`,
      yardstick: `halfway ${middle.toFixed(0)} MB`,
      ratio: last / middle,
      bound: `≤ ${GROWTH} ×`,
      holds: last <= middle * GROWTH,
    },
  ]
}
