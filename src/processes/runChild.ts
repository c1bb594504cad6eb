import { spawn, type StdioOptions } from 'node:child_process'

/** How a child process ended, with the last 64 kB of what it said on both of its outputs. */
export type ChildResult = {
  code: number | null
  output: string
  signal: NodeJS.Signals | null
  timedOut: boolean
}

/** What a child process gets; `limitMs` is required because every child process has a time limit. */
export type ChildOptions = {
  cwd?: string
  env?: NodeJS.ProcessEnv
  gid?: number
  limitMs: number
  onLine?: (line: string) => void
  /** Ends the child, and what it started, as soon as it is aborted. */
  signal?: AbortSignal
  /** `ignore` for a program that leaves another one behind: a pipe would stay open as long as that one lives. @default 'pipe' */
  stdio?: 'ignore' | 'pipe'
  uid?: number
}

const KEPT_CHARACTERS = 65_536

const endGroup = (pid: number | undefined) => {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}

const keepOutput = (onLine?: (line: string) => void) => {
  let output = ''
  let rest = ''
  return {
    add: (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-KEPT_CHARACTERS)
      if (!onLine) return
      const lines = (rest + chunk.toString()).split(/\r?\n/)
      rest = lines.pop() ?? ''
      lines.forEach((line) => {
        onLine(line)
      })
    },
    text: () => output,
  }
}

/**
 * Runs a program to its end and tells how it ended; it rejects only when the program cannot be started.
 * The child leads a process group of its own: Ctrl-C in the terminal does not reach it, and ending it ends what it started too.
 */
export const runChild = (command: string, args: string[], options: ChildOptions): Promise<ChildResult> =>
  new Promise((done, fail) => {
    const kept = keepOutput(options.onLine)
    const piped: StdioOptions = ['ignore', 'pipe', 'pipe']
    const { cwd, env, gid, uid } = options
    const child = spawn(command, args, {
      cwd,
      detached: process.platform !== 'win32',
      env,
      gid,
      stdio: options.stdio === 'ignore' ? 'ignore' : piped,
      uid,
    })
    let timedOut = false
    const end = () => {
      endGroup(child.pid)
    }
    const limit = setTimeout(() => {
      timedOut = true
      end()
    }, options.limitMs)
    const settle = () => {
      clearTimeout(limit)
      options.signal?.removeEventListener('abort', end)
    }
    child.stdout?.on('data', kept.add)
    child.stderr?.on('data', kept.add)
    child.on('error', (error) => {
      settle()
      fail(error)
    })
    child.on('close', (code, signal) => {
      settle()
      done({ code, output: kept.text(), signal, timedOut })
    })
    if (options.signal?.aborted) end()
    else options.signal?.addEventListener('abort', end)
  })
