import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { demoAddress } from '../../../src/seed/demo/accounts'
import type { Finding } from '../findings'
import type { Served } from '../withDatabase'
import { tableOf } from './prepareKpis'

const ROWS = 100_000
const [BOUND_MS, LIMIT_MS, LOOK_MS] = [180_000, 900_000, 200]
/** Ten times as long a table may take so much more memory, of which most is the program itself. */
const MOST_GROWTH = 1.25

type Run = Readonly<{ ms: number; peakMb: number }>

/** The most memory that a process has held until now, in megabytes; 0 once it is gone. */
const peakOf = (pid: number | undefined): number => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

const importTable = (env: Record<string, string>, args: readonly string[]): Promise<Run> =>
  new Promise((done, fail) => {
    const began = performance.now()
    const command = ['-C', 'production', 'src/commands/run.mjs', 'measurements', ...args]
    const child = spawn(process.execPath, command, {
      env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [output, peakMb] = ['', 0]
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000)))
    const looking = setInterval(() => (peakMb = Math.max(peakMb, peakOf(child.pid))), LOOK_MS)
    const late = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS)
    child.once('close', (code) => {
      clearInterval(looking)
      clearTimeout(late)
      if (code === 0) done({ ms: performance.now() - began, peakMb })
      else fail(new Error(`The table was not taken:\n${output}`))
    })
  })

/** How long a table of a hundred thousand measurements takes as somebody gives the command, and whether a longer one takes more memory. */
export const measureTable = async ({ database, env }: Served, folder: string): Promise<Finding[]> => {
  const [short, long] = [join(folder, 'short.csv'), join(folder, 'long.csv')]
  writeFileSync(short, await tableOf(database, ROWS / 10))
  writeFileSync(long, await tableOf(database, ROWS))
  const by = ['--as', demoAddress('process-manager'), '--notation', 'point']
  const few = await importTable(env, [short, ...by, '--dry-run'])
  const many = await importTable(env, [long, ...by])
  const growth = many.peakMb / few.peakMb
  const rows = ROWS.toLocaleString('en')
  return [
    {
      name: `import of ${rows} measurements`,
      measured: `${(many.ms / 1000).toFixed(0)} s`,
      bound: `≤ ${BOUND_MS / 1000} s`,
      holds: many.ms <= BOUND_MS,
    },
    {
      name: 'its memory',
      measured: `${many.peakMb.toFixed(0)} MB`,
      yardstick: `a tenth of it ${few.peakMb.toFixed(0)} MB`,
      ratio: growth,
      bound: `≤ ${MOST_GROWTH}`,
      holds: growth <= MOST_GROWTH,
    },
  ]
}
