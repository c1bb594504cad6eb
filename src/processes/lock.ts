import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

import { Refusal } from '../refusal'
import { processIdentity } from './processIdentity'

/** Who holds a lock file. */
export type Holder = { identity: string; pid: number; since: string }

type Taken = { release: () => void }

let count = 0
const uniqueName = (path: string) => `${path}.${process.pid}.${String((count += 1))}`

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT'

const readText = (path: string) => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

const parseHolder = (text: string): Holder | undefined => {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return undefined
  }
}

/** A link appears at once with all of its text, so that nobody ever reads half of it. */
const linkInto = (path: string, text: string) => {
  const fresh = uniqueName(path)
  try {
    writeFileSync(fresh, text, { mode: 0o600 })
    linkSync(fresh, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(fresh, { force: true })
  }
}

/** Moves the file away before it is removed: if it turns out to be a newer one than was judged, it is put back. */
const removeStale = (path: string, judged: string) => {
  const aside = uniqueName(path)
  try {
    renameSync(path, aside)
  } catch (error) {
    if (isMissing(error)) return
    throw error
  }
  if (readText(aside) !== judged) linkInto(path, readText(aside) ?? '')
  rmSync(aside, { force: true })
}

/** Takes the lock file, or answers who holds it. A lock whose process no longer lives is taken over. */
export const takeLock = (path: string): Taken | { holder: Holder } => {
  const identity = processIdentity(process.pid) ?? String(process.pid)
  // The unique name tells two locks of one process apart.
  const mine = JSON.stringify({
    identity,
    name: uniqueName(path),
    pid: process.pid,
    since: new Date().toISOString(),
  })
  for (;;) {
    if (linkInto(path, mine)) {
      return {
        release: () => {
          if (readText(path) === mine) rmSync(path, { force: true })
        },
      }
    }
    const text = readText(path)
    if (text === undefined) continue
    const holder = parseHolder(text)
    if (holder && processIdentity(holder.pid) === holder.identity) return { holder }
    removeStale(path, text)
  }
}

/** Does the work while no other process (nor another call in this one) holds the lock file; waits for its turn. */
export const withLock = async <T>(path: string, limitMs: number, work: () => Promise<T>): Promise<T> => {
  const deadline = performance.now() + limitMs
  let lock = takeLock(path)
  while ('holder' in lock) {
    if (performance.now() > deadline)
      throw new Refusal(
        `${path} is held by process ${lock.holder.pid} since ${lock.holder.since}: end it and try again.`,
      )
    await pause(30)
    lock = takeLock(path)
  }
  try {
    return await work()
  } finally {
    lock.release()
  }
}
