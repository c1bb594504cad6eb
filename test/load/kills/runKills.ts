import { setTimeout as pause } from 'node:timers/promises'

import { startDatabase } from '../../../src/database/embedded/startDatabase'
import { createChance } from '../../hostile/chance'
import { type BenchProgram, launchBenchProgram, startBenchProgram } from '../benchProgram'
import { aroundStops, type Stop } from '../instances/aroundStops'
import { verifyRecord } from '../verifyRecord'
import { findHarm, type Harm } from './findHarm'
import { killDatabase } from './killDatabase'
import type { Made } from './savingClient'
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
    record: Awaited<ReturnType<typeof verifyRecord>>
    refused: readonly string[]
    /** How many changes somebody was told are saved. */
    saved: number
    /** From each start that was not killed until something was saved again, the slowest. */
    slowestMs: number
    /** Requests that failed while nothing was killed. */
    unexplained: readonly string[]
  }>

const silent = { info: () => undefined, warn: () => undefined }
const SAVED_WITHIN_MS = 60_000
const ANSWER_WITHIN_MS = 20_000
const LONGEST_LIFE_MS = 1500
/** Of so many kills one hits a start; an odd number, so that the database is killed with every other one of those as well. */
const START_IN = 11
const [SHORTEST_START_MS, LONGEST_START_MS] = [200, 1000]

const hitsStart = (kill: number): boolean => kill % START_IN === 2

const untilSaved = async (writers: readonly Writer[], since: number): Promise<void> => {
  while (writers.every(({ savedAt }) => savedAt < since)) {
    if (performance.now() - since > SAVED_WITHIN_MS) throw new Error('Nothing is saved any more.')
    await pause(5)
  }
}

/** What the database holds, which is asked apart from the program. */
const harmIn = async (dataDir: string, made: readonly Made[]): Promise<Harm> => {
  const database = await startDatabase({ dataDir }, silent)
  try {
    return await findHarm(database.url, made)
  } finally {
    await database.stop()
  }
}

type Course = Readonly<{ slowestMs: number; stops: readonly Stop[] }>

/** Kills what runs as often as asked for and starts it anew each time; `run` has the program that runs. */
const killOften = async (
  { env, folder, kills, progress }: Kills,
  run: { program: BenchProgram },
  writers: readonly Writer[],
): Promise<Course> => {
  const chance = createChance(kills)
  const stops: Stop[] = []
  let slowestMs = 0
  let kill = 0
  const end = async ({ kill: endIt }: Pick<BenchProgram, 'kill'>): Promise<void> => {
    progress(`${kill} / ${kills}`)
    if (kill % 2 === 1) await killDatabase(env.DATA_DIR ?? '')
    await endIt()
    kill += 1
  }
  while (kill < kills) {
    await pause(chance.below(LONGEST_LIFE_MS))
    const from = performance.now()
    await end(run.program)
    while (kill < kills && hitsStart(kill)) {
      const launched = launchBenchProgram(env, folder)
      await pause(SHORTEST_START_MS + chance.below(LONGEST_START_MS - SHORTEST_START_MS))
      await end(launched)
    }
    const since = performance.now()
    run.program = await startBenchProgram(env, folder)
    stops.push({ from, until: performance.now() })
    await untilSaved(writers, since)
    slowestMs = Math.max(slowestMs, performance.now() - since)
  }
  return { slowestMs, stops }
}

/**
 * Kills the program (and, every other time, its database with it) at any moment while clients write, starts it again, and so on, some of
 * the starts too; then holds what the clients were told against what is there.
 */
export const runKills = async (asked: Kills): Promise<Killed> => {
  const { clients, env, folder, kills, signIn } = asked
  const run = { program: await startBenchProgram(env, folder) }
  try {
    const token = await signIn(run.program.url)
    const ask = (path: string, init: RequestInit) =>
      fetch(`${run.program.url}${path}`, { ...init, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) })
    const writers = Array.from({ length: clients }, (_, at) => new Writer(`kill-${at}`, token, ask))
    for (const writer of writers) writer.start()
    const write = async () => {
      await untilSaved(writers, performance.now())
      return killOften(asked, run, writers)
    }
    const { slowestMs, stops } = await write().finally(() => Promise.all(writers.map((each) => each.stop())))
    // While the program runs, which seals what was recorded last.
    const record = await verifyRecord(env)
    const made = writers.flatMap((writer) => writer.made)
    const failures = writers.flatMap((writer) => writer.failures)
    return {
      ...(await harmIn(env.DATA_DIR ?? '', made)),
      kills,
      record,
      refused: writers.flatMap(({ refused }) => refused),
      saved: made.reduce((sum, { saved }) => sum + saved + 1, 0),
      slowestMs,
      unexplained: aroundStops(failures, stops).otherwise.map(({ what }) => what),
    }
  } finally {
    await run.program.stop()
  }
}
