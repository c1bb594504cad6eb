import { setTimeout as pause } from 'node:timers/promises'

import { type BenchProgram, startBenchProgram } from '../benchProgram'
import { aroundStops, type Stop, stopAt } from '../instances/aroundStops'
import { Balancer } from '../instances/balancer'
import { withdrawOnce } from '../instances/withdrawOnce'
import { findHarm, type Harm } from '../kills/findHarm'
import { verifyRecord } from '../verifyRecord'
import { findUnread } from './findUnread'
import type { Account } from './signInOften'
import { startLate } from './startLate'
import { startUse } from './startUse'

/** A program of before and this one, on one database with the example region. */
export type Rolling = Readonly<{
  /** Who saves, and signs in; an administrator. */
  account: Account
  /** The settings of each instance, but for the port. */
  env: Record<string, string> & { DATABASE_URL: string }
  /** For what they say. */
  folder: string
  /** Where the former program lies. */
  former: string
  /** How long they are used before, between and after what is done to them, in milliseconds. */
  forMs: number
  ports: readonly [number, number]
  progress: (note: string) => void
  /** Answers a token with which the account saves. */
  signIn: (url: string) => Promise<string>
}>

/** What came of it; times in milliseconds. */
export type Rolled = Harm &
  Readonly<{
    asked: number
    /** Failed requests, but for those that were under way at a stop of the former program or begun within two seconds after it. */
    failed: readonly string[]
    /** Those, which are its own affair. */
    failedAtFormer: readonly string[]
    /** What a former program says that is started when the tables are new; null when it serves. */
    late: string | null
    record: Awaited<ReturnType<typeof verifyRecord>>
    refused: readonly string[]
    /** How many changes somebody was told are saved. */
    saved: number
    /** How long what the other withdrew was still shown, the longest. */
    seenAfterMs: Readonly<{ byFormer: number; byNew: number }>
    /** What an instance did not answer as it was said to be saved, while both served and afterwards. */
    unread: readonly string[]
  }>

const WITHDRAWALS = 5

const stopAll = async (programs: readonly BenchProgram[]): Promise<void> => {
  await Promise.all(programs.map((program) => program.stop()))
}

const longestWithdrawal = async (
  programs: readonly BenchProgram[],
  headers: Record<string, string>,
  name: string,
): Promise<number> => {
  let longest = 0
  for (let turn = 0; turn < WITHDRAWALS; turn += 1)
    longest = Math.max(longest, await withdrawOnce(programs, headers, `${name} ${turn}`))
  return longest
}

type Pair = Readonly<{
  programs: readonly BenchProgram[]
  /** Stops one of them as planned, and starts this program in its place. */
  replace: (at: number) => Promise<void>
}>

const openPair = async ({ env, folder, former, ports }: Rolling): Promise<Pair> => {
  const start = (port = 0, cwd?: string) => startBenchProgram({ ...env, PORT: String(port) }, folder, { cwd })
  const programs: BenchProgram[] = []
  try {
    for (const port of ports) programs.push(await start(port, former))
  } catch (error) {
    await stopAll(programs)
    throw error
  }
  return {
    programs,
    replace: async (at) => {
      await programs[at]?.stop()
      programs[at] = await start(ports[at])
    },
  }
}

type Upgraded = Pick<Rolled, 'late' | 'seenAfterMs' | 'unread'> & { stopsOfFormer: readonly Stop[] }

/** Replaces both by this program, one after the other, with a time side by side; then stops and starts those in the same way. */
const upgrade = async (
  rolling: Rolling,
  { programs, replace }: Pair,
  { headers, unreadNow }: { headers: Record<string, string>; unreadNow: () => Promise<string[]> },
): Promise<Upgraded> => {
  const stopsOfFormer: Stop[] = []
  const go = async (note: string, at?: number): Promise<void> => {
    rolling.progress(note)
    if (at !== undefined) await replace(at)
    await pause(rolling.forMs)
  }
  const replaceFormer = (note: string, at: number): Promise<void> => {
    stopsOfFormer.push(stopAt(performance.now()))
    return go(note, at)
  }
  await go('both are the former program')
  await replaceFormer('the first is replaced', 0)
  const late = await startLate(rolling)
  const unread = await unreadNow()
  const byFormer = await longestWithdrawal(programs, headers, 'Door de nieuwe')
  const byNew = await longestWithdrawal(programs.toReversed(), headers, 'Door de vorige')
  await replaceFormer('the second is replaced', 1)
  await go('the first of this program is stopped and started', 0)
  await go('the second of this program is stopped and started', 1)
  return { late, seenAfterMs: { byFormer, byNew }, stopsOfFormer, unread }
}

/**
 * Replaces two instances of the former program by this one, each by a planned stop, while people use them; then holds what those were told
 * against what is there.
 */
export const runRolling = async (rolling: Rolling): Promise<Rolled> => {
  const { account, env, signIn } = rolling
  const pair = await openPair(rolling)
  try {
    const { programs } = pair
    const url = programs[0]?.url ?? ''
    const token = await signIn(url)
    const headers = { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' }
    const balancer = new Balancer(programs.map((program) => program.url))
    const inUse = await startUse(balancer, { account, token, url })
    const unreadNow = async () =>
      (await Promise.all(programs.map((each) => findUnread(each.url, headers, inUse.kept())))).flat()
    const upgraded = await upgrade(rolling, pair, { headers, unreadNow }).finally(inUse.stop)
    const { around, otherwise } = aroundStops(balancer.failures, upgraded.stopsOfFormer)
    return {
      ...(await findHarm(env.DATABASE_URL, inUse.made())),
      asked: balancer.asked,
      failed: otherwise.map(({ what }) => what),
      failedAtFormer: around.map(({ what }) => what),
      late: upgraded.late,
      record: await verifyRecord(env),
      refused: await inUse.refused(),
      saved: inUse.kept().reduce((sum, { made }) => sum + made.saved + 1, 0),
      seenAfterMs: upgraded.seenAfterMs,
      unread: [...upgraded.unread, ...(await unreadNow())],
    }
  } finally {
    await stopAll(pair.programs)
  }
}
