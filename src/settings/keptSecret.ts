import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { Refusal } from '../refusal'

const BYTES = 32

const makeOnce = (path: string) => {
  const fresh = `${path}.${process.pid}`
  try {
    writeFileSync(fresh, `${randomBytes(BYTES).toString('hex')}\n`, { flag: 'w', mode: 0o600 })
    // A link appears with all of its text and never replaces a file: of two programs that start at once one is first.
    linkSync(fresh, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(fresh, { force: true })
  }
}

/** A random secret that is made once and kept in a file of DATA_DIR that only its owner can read. */
export const keptSecret = (dataDir: string, name: string): string => {
  const path = join(dataDir, name)
  if (!existsSync(path)) makeOnce(path)
  chmodSync(path, 0o600)
  const secret = readFileSync(path, 'utf8').trim()
  if (secret.length >= BYTES) return secret
  throw new Refusal(
    `${path} holds no secret: put the earlier file back, or remove it and everybody signs in anew.`,
  )
}
