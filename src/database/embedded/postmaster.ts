import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { processIdentity } from '../../processes/processIdentity'

/** A running server, as it wrote itself down. */
export type Postmaster = { pid: number; port: number }

/** How a server is told to stop: wait for the sessions to end, end them, or drop everything (the next start repairs). */
const SMART = 'SIGTERM'
const FAST = 'SIGINT'
const IMMEDIATE = 'SIGQUIT'

/** Sessions that were just closed need a moment to be gone; without it they would be told that they were cut off. */
const SMART_LIMIT_MS = 500

const pidPath = (data: string) => join(data, 'postmaster.pid')

/** A number in an old postmaster.pid may by now be any other program’s. */
const isServerOf = (pid: number, data: string) => {
  if (processIdentity(pid) === null) return false
  const commandLine = `/proc/${pid}/cmdline`
  return !existsSync(commandLine) || readFileSync(commandLine, 'utf8').split('\0').includes(data)
}

/** The server that runs on this data folder, whoever started it; undefined when there is none. */
export const findPostmaster = (data: string): Postmaster | undefined => {
  if (!existsSync(pidPath(data))) return undefined
  const lines = readFileSync(pidPath(data), 'utf8').split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  return pid > 0 && isServerOf(pid, data) ? { pid, port } : undefined
}

/** PostgreSQL refuses to start when the number in its old file lives again as another program of the same user. */
export const removeStalePid = (data: string): void => {
  if (!findPostmaster(data)) rmSync(pidPath(data), { force: true })
}

const signal = (pid: number, name: NodeJS.Signals) => {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended in the meantime.
  }
}

const ended = async (pid: number, limitMs: number) => {
  const identity = processIdentity(pid)
  const deadline = performance.now() + limitMs
  while (identity !== null && processIdentity(pid) === identity) {
    if (performance.now() > deadline) return false
    await pause(20)
  }
  return true
}

/**
 * Stops a server by signals of our own: no child process that a TERM to the whole group could take along, and a zombie
 * counts as stopped. Answers false when it still runs.
 */
export const stopPostmaster = async (data: string, limitMs = 30_000): Promise<boolean> => {
  const postmaster = findPostmaster(data)
  if (!postmaster) return true
  signal(postmaster.pid, SMART)
  if (await ended(postmaster.pid, SMART_LIMIT_MS)) return true
  signal(postmaster.pid, FAST)
  if (await ended(postmaster.pid, limitMs)) return true
  signal(postmaster.pid, IMMEDIATE)
  return ended(postmaster.pid, 5000)
}

/** Tells the server to stop and does not wait for it: for a program that must end now. */
export const tellToStop = (data: string): void => {
  const postmaster = findPostmaster(data)
  if (postmaster) signal(postmaster.pid, FAST)
}
