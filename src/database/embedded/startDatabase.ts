import { join } from 'node:path'

import type { Locale, Words } from '../../domain/locales/locales'
import type { Env } from '../../env'
import { takeLock, withLock } from '../../processes/lock'
import { Refusal } from '../../refusal'
import { type Binaries, findBinaries, majorOf } from './binaries'
import { ensureCluster } from './cluster'
import { ensureDatabase } from './ensureDatabase'
import { explainDisk } from './explainDisk'
import { makeFolder } from './makeFolder'
import { dataFolder, majorIn, type Place, settlePlace } from './place'
import { findPostmaster, stopPostmaster, tellToStop } from './postmaster'
import { startServer } from './startServer'
import { finishSwap } from './swapData'
import { addUser, hasUsers } from './users'

/** Where the steps of the database are told. */
export type DatabaseLog = {
  info: (message: string) => void
  /** What they are told in. @default 'en' */
  language?: Locale
  warn: (message: string) => void
}

/** A database that can be used until it is stopped. */
export type RunningDatabase = {
  /** Ends the use of it; the embedded server stops with its last user. Once is enough, twice does no harm. */
  stop: () => Promise<void>
  /** The same without waiting, for a program that must end now. */
  stopNow: () => void
  url: string
}

type StartOptions = {
  /** @default the programs that npm installed */
  binaries?: Binaries
  /** false gives up safety at a power cut for speed: for tests. @default true */
  durable?: boolean
  /** Refuses when another program already has this DATA_DIR for itself. A command shares the server with the program. @default false */
  exclusive?: boolean
}

const alreadyRuns = (pid: number): Words => ({
  nl: `De ingebouwde PostgreSQL draait al (proces ${pid}) en wordt gebruikt zoals zij is.`,
  en: `The embedded PostgreSQL already runs (process ${pid}); it is used as it is.`,
})
const doesNotStop = (data: string): Words => ({
  nl: `De ingebouwde PostgreSQL in ${data} stopt niet.`,
  en: `The embedded PostgreSQL in ${data} does not stop.`,
})

const LOCK_LIMIT_MS = 360_000

const claim = (place: Place, dataDir: string) => {
  const lock = takeLock(join(place.folder, 'program.lock'))
  if ('release' in lock) return lock.release
  const { pid, since } = lock.holder
  throw new Refusal({
    nl: `DATA_DIR ${dataDir} is in gebruik bij proces ${pid} sinds ${since}: stop dat eerst, of geef dit een eigen DATA_DIR en PORT.`,
    en: `DATA_DIR ${dataDir} is in use by process ${pid} since ${since}: stop that one, or give this one a DATA_DIR and PORT of its own.`,
  })
}

const locked = <T>(folder: string, work: () => Promise<T>) =>
  withLock(join(folder, 'postgres.lock'), LOCK_LIMIT_MS, work)

/** A server must be stopped also when the disk has no room left for a lock. */
const lockedIfPossible = async (folder: string, work: () => Promise<void>) => {
  try {
    await locked(folder, work)
  } catch (error) {
    if (explainDisk(error, folder) === error) throw error
    await work()
  }
}

/** Leaves data in the place that its programs can read, or none. */
const settleData = async (place: Place, isUsed: boolean, log: DatabaseLog) => {
  if (!isUsed) finishSwap(place)
  const major = majorIn(dataFolder(place))
  if (major === undefined || major === majorOf(place.binaries)) return
  if (isUsed)
    throw new Refusal({
      nl: `${dataFolder(place)} bevat gegevens van PostgreSQL ${major} en is in gebruik bij een andere versie van het programma: stop die eerst.`,
      en: `${dataFolder(place)} holds data of PostgreSQL ${major} and is in use by another version of the program: stop that one.`,
    })
  // Loaded when it is needed: every command starts the database, hardly any carries data over.
  const { carryOver } = await import('./carryOver')
  await carryOver(place, major, log)
}

const use = async (place: Place, dataDir: string, log: DatabaseLog, options: StartOptions) => {
  const release = options.exclusive ? claim(place, dataDir) : () => undefined
  const data = dataFolder(place)
  const isUsed = hasUsers(join(place.folder, 'users'))
  const leave = addUser(join(place.folder, 'users'))
  const giveUp = () => {
    leave()
    release()
    return hasUsers(join(place.folder, 'users'))
  }
  try {
    await settleData(place, isUsed, log)
    await ensureCluster(place)
    const running = findPostmaster(data)
    if (running) log.info(alreadyRuns(running.pid)[log.language ?? 'en'])
    const { port } = running ?? (await startServer(place, options.durable ?? true))
    return { data, giveUp, url: await ensureDatabase(place, port) }
  } catch (error) {
    if (!giveUp()) await stopPostmaster(data)
    throw error
  }
}

const startEmbedded = async (
  dataDir: string,
  log: DatabaseLog,
  options: StartOptions,
): Promise<RunningDatabase> => {
  makeFolder(dataDir)
  const place = await locked(dataDir, async () =>
    settlePlace(dataDir, options.binaries ?? (await findBinaries())),
  )
  const { data, giveUp, url } = await locked(place.folder, () => use(place, dataDir, log, options))
  let stopping: Promise<void> | undefined
  const stop = () =>
    lockedIfPossible(place.folder, async () => {
      if (giveUp() || (await stopPostmaster(data))) return
      log.warn(doesNotStop(data)[log.language ?? 'en'])
    })
  return {
    stop: () => (stopping ??= stop()),
    stopNow: () => {
      if (!giveUp()) tellToStop(data)
    },
    url,
  }
}

/**
 * Answers a database that is up: the one of DATABASE_URL, or else the embedded server of DATA_DIR, which is made, started,
 * or, when it already runs (a command beside the program, or what a killed program left behind), used as it is.
 */
export const startDatabase = async (
  env: Pick<Env, 'databaseUrl' | 'dataDir'>,
  log: DatabaseLog,
  options: StartOptions = {},
): Promise<RunningDatabase> => {
  if (env.databaseUrl)
    return { stop: () => Promise.resolve(), stopNow: () => undefined, url: env.databaseUrl }
  try {
    return await startEmbedded(env.dataDir, log, options)
  } catch (error) {
    throw explainDisk(error, env.dataDir)
  }
}
