import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

const LIMIT_MS = 60_000

/** Runs a command and kills it, as a power cut would, at the first moment at which something is so. */
export const killCommand = async (
  args: readonly string[],
  settings: Record<string, string>,
  isTime: (said: string) => boolean | Promise<boolean>,
): Promise<void> => {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...settings,
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    VITEST: '',
  }
  const command = ['-C', 'production', 'src/commands/run.mjs', ...args]
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'close')
  let said = ''
  for (const output of [child.stdout, child.stderr])
    output.on('data', (text: Buffer) => (said += text.toString()))
  const deadline = Date.now() + LIMIT_MS
  while (!(await isTime(said))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`It was never time: ${said}`)
    await pause(5)
  }
  child.kill('SIGKILL')
  await ended
}
