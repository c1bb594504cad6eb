/**
 * `withLock` of ./lock.ts for what must run before anything is installed or compiled: plain JavaScript, Node alone.
 */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const LOOK_AGAIN_MS = 100

const refusal = (message) => Object.assign(new Error(message), { name: 'Refusal' })

const readText = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** A text that no later process with the same number shares; undefined when nothing lives under that number. */
const identityOf = (pid) => {
  if (!isAlive(pid)) return undefined
  if (process.platform !== 'linux') return String(pid)
  const stat = readText(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  // Behind the name of the program, which may hold spaces and brackets: the state first, the start time twentieth.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const boot = readText('/proc/sys/kernel/random/boot_id')?.trim()
  return fields[0] === 'Z' ? undefined : [pid, boot, fields[19]].join(':')
}

/** The living process that a lock belongs to. What names this very process is of an earlier one with its number. */
const holderOf = (text) => {
  try {
    const { identity, pid } = JSON.parse(text)
    const lives = Number.isInteger(pid) && pid > 0 && pid !== process.pid && identityOf(pid) === identity
    return lives ? pid : undefined
  } catch {
    return undefined
  }
}

let count = 0
const uniqueName = (path) => `${path}.${process.pid}.${(count += 1)}`

/** A link appears at once with all of its text, so that nobody ever reads half of it. */
const linkInto = (path, text) => {
  const fresh = uniqueName(path)
  try {
    writeFileSync(fresh, text)
    linkSync(fresh, path)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(fresh, { force: true })
  }
}

/** Moves the file away before it is removed: if it turns out to be a newer one than was judged, it is put back. */
const removeStale = (path, judged) => {
  const aside = uniqueName(path)
  try {
    renameSync(path, aside)
  } catch (error) {
    if (error.code === 'ENOENT') return
    throw error
  }
  const moved = readText(aside)
  if (moved !== judged) linkInto(path, moved ?? '')
  rmSync(aside, { force: true })
}

/** Takes the lock, or answers who holds it. A lock whose process no longer lives is taken over. */
const take = (path, mine) => {
  for (;;) {
    if (linkInto(path, mine)) return undefined
    const text = readText(path)
    if (text === undefined) continue
    const holder = holderOf(text)
    if (holder !== undefined) return holder
    removeStale(path, text)
  }
}

/**
 * Does the work while this process alone holds the lock file. Says once for whom it waits; after `limitMs` it refuses.
 * @template T
 * @param {string} path
 * @param {{ limitMs: number, say: (line: string) => void }} options
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const alone = async (path, { limitMs, say }, work) => {
  mkdirSync(dirname(path), { recursive: true })
  const mine = JSON.stringify({ identity: identityOf(process.pid), pid: process.pid })
  const deadline = performance.now() + limitMs
  let told
  for (let holder = take(path, mine); holder !== undefined; holder = take(path, mine)) {
    if (performance.now() > deadline)
      throw refusal(`${path} is held by process ${holder}: end that process and try again.`)
    if (told !== holder) say(`  waiting for process ${holder} (${path})`)
    told = holder
    await pause(LOOK_AGAIN_MS)
  }
  try {
    return await work()
  } finally {
    if (readText(path) === mine) rmSync(path, { force: true })
  }
}
