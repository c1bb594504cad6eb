import { type ChildProcess, spawn } from 'node:child_process'

/** A program that was started as a user starts it. */
export interface RunningProgram {
  url: string
  /** All that it printed so far. */
  output: () => string
  /** Asks it to end and answers its exit code; it is killed, and the test fails, when it takes too long. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
  pid: number
}

const START_LIMIT_MS = 240_000
const STOP_LIMIT_MS = 30_000

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

const exited = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((done) => child.once('exit', (code) => done(code)))

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) }).then(
    (response) => response.ok,
    () => false,
  )

const stopChild = async (child: ChildProcess, signal: NodeJS.Signals, output: () => string) => {
  child.kill(signal)
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS)
  const code = await exited(child)
  clearTimeout(late)
  if (child.signalCode === 'SIGKILL') throw new Error(`The program did not end in time:\n${output()}`)
  return code
}

/** Starts the program by the door that `npm start` uses and waits until it is ready. */
export const startProgram = async (env: Record<string, string>): Promise<RunningProgram> => {
  const child = spawn(process.execPath, ['-C', 'production', 'src/commands/run.mjs', 'start'], {
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', VITEST: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const parts: string[] = []
  child.stdout.on('data', (chunk: Buffer) => parts.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => parts.push(chunk.toString()))
  const output = () => parts.join('')
  const url = `http://127.0.0.1:${env.PORT ?? '3000'}`
  const deadline = Date.now() + START_LIMIT_MS
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`The program ended with ${child.exitCode}:\n${output()}`)
    if (Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`The program was not ready in time:\n${output()}`)
    }
    await pause(100)
  }
  return { url, output, pid: child.pid ?? 0, stop: (signal = 'SIGTERM') => stopChild(child, signal, output) }
}
