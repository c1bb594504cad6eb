import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { processIdentity } from '../../processes/processIdentity'

let count = 0

const isLiving = (text: string) => processIdentity(Number(text.split(':')[0])) === text

/** Writes down that this process uses the server; answers how to strike it out. Call under the lock of the place. */
export const addUser = (folder: string): (() => void) => {
  mkdirSync(folder, { mode: 0o700, recursive: true })
  const path = join(folder, `${process.pid}-${String((count += 1))}`)
  writeFileSync(path, processIdentity(process.pid) ?? String(process.pid))
  return () => {
    rmSync(path, { force: true })
  }
}

/** Whether any living process uses the server; strikes out those that ended without a word. Call under the lock of the place. */
export const hasUsers = (folder: string): boolean => {
  mkdirSync(folder, { mode: 0o700, recursive: true })
  const paths = readdirSync(folder).map((name) => join(folder, name))
  const ended = paths.filter((path) => !isLiving(readFileSync(path, 'utf8')))
  for (const path of ended) rmSync(path, { force: true })
  return paths.length > ended.length
}
