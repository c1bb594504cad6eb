import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

import { runChild } from '../../processes/runChild'
import { Refusal } from '../../refusal'
import type { Account } from './account'
import { programPath } from './binaries'
import { cleanEnvironment } from './cleanEnvironment'
import { isDiskFull } from './explainDisk'
import { dataFolder, majorIn, type Place } from './place'

/** The one user of the embedded server; it owns everything in it. */
export const USER = 'streekwerk'

const LIMIT_MS = 180_000
/** Sorting is Dutch through ICU; this one only tells letters from other characters, and not every system has the first. */
const CHARACTER_LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C']

const passwordPath = ({ folder }: Place) => join(folder, 'password')

/** The password of the embedded server, as it was made with the cluster. */
export const readPassword = (place: Place): string => {
  const path = passwordPath(place)
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  throw new Refusal(`${path} is gone, and with it the password of the embedded database: put the file back.`)
}

const giveTo = (account: Account | undefined, path: string) => {
  if (account) chownSync(path, account.uid, account.gid)
  return path
}

/** `initdb` reads the password from a file that its own user can open: one in a temporary folder that only it may enter. */
const withPasswordFile = async <T>(place: Place, password: string, work: (path: string) => Promise<T>) => {
  const folder = giveTo(place.account, mkdtempSync(join(tmpdir(), 'streekwerk-password-')))
  try {
    const path = join(folder, 'password')
    writeFileSync(path, password, { mode: 0o600 })
    return await work(giveTo(place.account, path))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const runInitdb = (place: Place, folder: string, passwordFile: string, locale: string) => {
  const args = [
    ...['--pgdata', folder, '--username', USER, '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
    ...[
      '--encoding',
      'UTF8',
      '--locale',
      locale,
      '--lc-messages',
      'C',
      '--locale-provider',
      'icu',
      '--icu-locale',
      'nl',
    ],
    '--no-instructions',
  ]
  const { account, binaries } = place
  return runChild(programPath(binaries, 'initdb'), args, {
    cwd: place.folder,
    env: cleanEnvironment(),
    limitMs: LIMIT_MS,
    ...account,
  })
}

const makeCluster = async (place: Place, folder: string, passwordFile: string) => {
  let said = ''
  for (const locale of CHARACTER_LOCALES) {
    rmSync(folder, { force: true, recursive: true })
    mkdirSync(folder, { mode: 0o700 })
    const result = await runInitdb(place, giveTo(place.account, folder), passwordFile, locale)
    if (result.code === 0) return
    said = result.timedOut ? `it took longer than ${LIMIT_MS / 1000} s` : result.output
    if (!/locale/i.test(said)) break
  }
  rmSync(folder, { force: true, recursive: true })
  if (isDiskFull(said)) throw Object.assign(new Error(said), { code: 'ENOSPC' })
  throw new Refusal(`The embedded database could not be made in ${place.folder}: ${lastLine(said)}`)
}

/** What a program of PostgreSQL complained about last, on one line. */
const lastLine = (output: string) => {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  return lines.findLast((line) => /error|fatal|could not/i.test(line)) ?? lines.at(-1) ?? 'it said nothing'
}

const freshPrefix = (place: Place) => `${dataFolder(place)}.new`

/**
 * Removes what a start left that was killed while it made a cluster. Its `initdb` outlives it by some seconds: what cannot go yet is in
 * nobody's way, and goes the next time.
 */
export const removeUnfinished = (place: Place): void => {
  const folder = dirname(freshPrefix(place))
  for (const name of readdirSync(folder).filter((each) => each.startsWith(basename(freshPrefix(place)))))
    try {
      rmSync(join(folder, name), { force: true, recursive: true })
    } catch {
      continue
    }
}

/** Makes a cluster that takes that password, all of it or nothing; `onMade` comes before it is to be seen. */
export const initCluster = async (
  place: Place,
  password: string,
  onMade: () => void = () => undefined,
): Promise<void> => {
  removeUnfinished(place)
  // A name of its own: that of a start that was killed may still be written to.
  const fresh = `${freshPrefix(place)}-${randomBytes(4).toString('hex')}`
  await withPasswordFile(place, password, (path) => makeCluster(place, fresh, path))
  onMade()
  renameSync(fresh, dataFolder(place))
}

/** Makes the cluster where there is none yet. */
export const ensureCluster = async (place: Place): Promise<void> => {
  if (majorIn(dataFolder(place)) !== undefined) return
  const password = randomBytes(24).toString('base64url')
  await initCluster(place, password, () => {
    writeFileSync(passwordPath(place), `${password}\n`, { mode: 0o600 })
  })
}
