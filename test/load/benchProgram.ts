import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A program under measurement. */
export interface BenchProgram {
  url: string
  pid: number
  /** How long it took from its start to its first public page. */
  firstPageMs: number
  /** Ends it at once, as a machine that loses its power does; resolves when it is gone. */
  kill: () => Promise<void>
  stop: () => Promise<void>
}

const START_LIMIT_MS = 300_000
const STOP_LIMIT_MS = 30_000

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(5000) }).then(
    (response) => response.ok,
    () => false,
  )

const stopChild = async (child: ChildProcess): Promise<void> => {
  if (ended(child)) return
  const exit = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS)
  await exit
  clearTimeout(late)
}

const killChild = async (child: ChildProcess): Promise<void> => {
  if (ended(child)) return
  const exit = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await exit
}

/** What `npm start` gives to Node, so that what is measured is what people start. */
const startArguments = (folder: string): string[] => {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts: { start: string }
  }
  return scripts.start.split(' ').slice(1)
}

/** Which program is started, and how long that may take. */
type Starting = Readonly<{
  /** @default this folder */
  cwd?: string | undefined
  limitMs?: number
}>

/** A program that was started and may not serve yet. */
type Launched = Readonly<{
  /** Waits for its first page. */
  answering: () => Promise<BenchProgram>
  kill: () => Promise<void>
}>

/** Starts a program and does not wait for it; what it says goes to a file, as in a service. */
export const launchBenchProgram = (
  env: Record<string, string>,
  folder: string,
  { cwd, limitMs = START_LIMIT_MS }: Starting = {},
): Launched => {
  const log = join(folder, 'program.log')
  const output = openSync(log, 'a')
  const began = performance.now()
  const child = spawn(process.execPath, startArguments(cwd ?? process.cwd()), {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', ...env },
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  const url = `http://127.0.0.1:${env.PORT ?? ''}`
  const kill = () => killChild(child)
  return {
    answering: async () => {
      while (!(await answers(`${url}/`))) {
        if (ended(child) || performance.now() - began > limitMs) {
          await stopChild(child)
          throw new Error(`The program did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`)
        }
        await pause(10)
      }
      const firstPageMs = performance.now() - began
      return { firstPageMs, kill, pid: child.pid ?? 0, stop: () => stopChild(child), url }
    },
    kill,
  }
}

/** Starts a program and waits for its first page. */
export const startBenchProgram = (
  env: Record<string, string>,
  folder: string,
  starting?: Starting,
): Promise<BenchProgram> => launchBenchProgram(env, folder, starting).answering()

/** Starts a small server of this folder that says its port on its first line. */
export const startYardstick = async (
  script: string,
  ...args: string[]
): Promise<Omit<BenchProgram, 'firstPageMs' | 'kill'>> => {
  const child = spawn(process.execPath, [join('test/load', script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()))
    child.once('exit', () => reject(new Error(`${script} ended before it listened.`)))
  })
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => stopChild(child) }
}
