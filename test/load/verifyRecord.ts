import { setTimeout as pause } from 'node:timers/promises'

import { runChild } from '../../src/processes/runChild'

const COMMAND = ['-C', 'production', 'src/commands/run.mjs', 'verifyAudit', '--language', 'en']
const LIMIT_MS = 120_000
const LOOKS = 10

/** Whether the record of changes is whole when all of it is sealed, and what `npm run audit:verify` says. */
export const verifyRecord = async (
  env: Record<string, string>,
): Promise<Readonly<{ isWhole: boolean; said: string }>> => {
  for (let look = 1; ; look += 1) {
    const child = {
      env: { ...process.env, ...env, NODE_OPTIONS: '' },
      limitMs: LIMIT_MS,
    }
    const { code, output } = await runChild(process.execPath, COMMAND, child)
    const said = output.trim()
    const isSealed = said.includes(', 0 wait')
    if (code !== 0 || isSealed || look === LOOKS) return { isWhole: code === 0 && isSealed, said }
    // An instance seals what is new each second.
    await pause(1000)
  }
}
