import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

import { freePort } from '../support/freePort'
import { startBenchProgram } from './benchProgram'
import type { Finding } from './findings'

const BOUND_MS = 120_000
const CLONE_LIMIT_MS = 60_000

/** `npm start` in a clean clone of what is committed, with nothing installed or built, until its first public page. */
export const measureClone = async (folder: string): Promise<Finding> => {
  const clone = join(folder, 'clone')
  execFileSync('git', ['clone', '--quiet', '--local', '.', clone], { timeout: CLONE_LIMIT_MS })
  const env = { DATA_DIR: join(clone, '.data'), PORT: String(await freePort()), SEED: 'demo' }
  const program = await startBenchProgram(env, folder, { cwd: clone })
  await program.stop()
  const { firstPageMs } = program
  return {
    name: 'clean clone to first page',
    measured: `${(firstPageMs / 1000).toFixed(1)} s`,
    bound: `≤ ${BOUND_MS / 1000} s`,
    holds: firstPageMs <= BOUND_MS,
  }
}
