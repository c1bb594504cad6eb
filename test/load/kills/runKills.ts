import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { findBinaries } from '../../../src/database/embedded/binaries'
import { dataFolder, settlePlace } from '../../../src/database/embedded/place'
import { startDatabase } from '../../../src/database/embedded/startDatabase'
import { createChance } from '../../hostile/chance'
import { type BenchProgram, startBenchProgram } from '../benchProgram'
import { findHarm, type Harm } from './findHarm'
import { Writer } from './writer'

/** What is killed, how often, and by how many clients it is written to meanwhile. */
export type Kills = Readonly<{
  clients: number
  /** The settings of the program, with a DATA_DIR of its own and the embedded database. */
  env: Record<string, string>
  /** For what it says. */
  folder: string
  kills: number
  progress: (note: string) => void
  /** Answers a token with which organisations can be made. */
  signIn: (url: string) => Promise<string>
}>

/** What came of it; times in milliseconds. */
export type Killed = Harm &
  Readonly<{
    kills: number
    refused: readonly string[]
    /** How many changes somebody was told are saved. */
    saved: number
    /** From each start until something was saved again, the slowest. */
    slowestMs: number
  }>

const silent = { info: () => undefined, warn: () => undefined }
const SAVED_WITHIN_MS = 60_000
const ANSWER_WITHIN_MS = 20_000
const LONGEST_LIFE_MS = 1500

/** The embedded server, which is a process of its own and outlives the program. */
const killDatabase = async (dataDir: string): Promise<void> => {
  const pidFile = join(dataFolder(await settlePlace(dataDir, await findBinaries())), 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  if (pid > 0) process.kill(pid, 'SIGKILL')
}

const untilSaved = async (writers: readonly Writer[], since: number): Promise<void> => {
  while (writers.every(({ savedAt }) => savedAt < since)) {
    if (performance.now() - since > SAVED_WITHIN_MS) throw new Error('Nothing is saved any more.')
    await pause(5)
  }
}

/**
 * Kills the program (and, every other time, its database with it) at any moment while clients write, starts it again, and so on; then
 * holds what the clients were told against what is there.
 */
export const runKills = async ({ clients, env, folder, kills, progress, signIn }: Kills): Promise<Killed> => {
  const dataDir = env.DATA_DIR ?? ''
  const chance = createChance(kills)
  let program: BenchProgram = await startBenchProgram(env, folder)
  const token = await signIn(program.url)
  const writers = Array.from(
    { length: clients },
    (_, at) =>
      new Writer(`kill-${at}`, token, (path, init) =>
        fetch(`${program.url}${path}`, { ...init, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) }),
      ),
  )
  let slowestMs = 0
  try {
    for (const writer of writers) writer.start()
    await untilSaved(writers, performance.now())
    for (let kill = 0; kill < kills; kill += 1) {
      progress(`${kill} / ${kills}`)
      await pause(chance.below(LONGEST_LIFE_MS))
      if (kill % 2 === 1) await killDatabase(dataDir)
      await program.kill()
      const since = performance.now()
      program = await startBenchProgram(env, folder)
      await untilSaved(writers, since)
      slowestMs = Math.max(slowestMs, performance.now() - since)
    }
  } finally {
    await Promise.all(writers.map((writer) => writer.stop()))
    await program.stop()
  }
  const database = await startDatabase({ dataDir }, silent)
  try {
    const made = writers.flatMap((writer) => writer.made)
    return {
      ...(await findHarm(database.url, made)),
      kills,
      refused: writers.flatMap(({ refused }) => refused),
      saved: made.reduce((sum, { saved }) => sum + saved + 1, 0),
      slowestMs,
    }
  } finally {
    await database.stop()
  }
}
