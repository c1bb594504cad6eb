import { spawn } from 'node:child_process'

const LIMIT_MS = 120_000

/** What a command said: on each of its outputs, and on both in the order in which it came. */
export type Ran = { code: number | null; errors: string; output: string; said: string }

/** Runs a command as npm does from another folder; `onSaid` hears all that was said so far, and may interrupt; `kill` kills it when it is aborted. */
export const runCommand = (
  args: readonly string[],
  { folder, kill, settings }: { folder: string; kill?: AbortSignal; settings: Record<string, string> },
  onSaid: (said: string, interrupt: () => void) => void = () => undefined,
): Promise<Ran> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['-C', 'production', 'src/commands/run.mjs', ...args], {
      env: {
        ...process.env,
        ...settings,
        INIT_CWD: folder,
        NODE_ENV: 'production',
        NODE_OPTIONS: '',
        VITEST: '',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const end = () => child.kill('SIGKILL')
    const late = setTimeout(end, LIMIT_MS)
    kill?.addEventListener('abort', end, { once: true })
    const heard = { errors: '', output: '', said: '' }
    const hear = (on: 'errors' | 'output') => (chunk: Buffer) => {
      heard[on] += chunk.toString()
      heard.said += chunk.toString()
      onSaid(heard.said, () => child.kill('SIGINT'))
    }
    child.stdout.on('data', hear('output'))
    child.stderr.on('data', hear('errors'))
    child.once('close', (code) => {
      clearTimeout(late)
      done({ code, ...heard })
    })
  })
