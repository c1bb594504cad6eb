import { setTimeout as pause } from 'node:timers/promises'

import { type BenchProgram, startBenchProgram } from '../benchProgram'
import { beside } from '../beside'
import { aroundStops, GRACE_MS, type Stop, stopAt } from './aroundStops'
import { Balancer } from './balancer'
import { browse } from './browse'
import { organisation } from './organisation'
import { withdrawOnce } from './withdrawOnce'

/** Two instances on one database, and who signs in to them. */
export type Instances = Readonly<{
  /** The settings of each, but for the port. */
  env: Record<string, string>
  /** For what they say. */
  folder: string
  /** How long they are used before and after each is lost, in milliseconds. */
  forMs: number
  ports: readonly [number, number]
  progress: (note: string) => void
  signIn: (url: string) => Promise<string>
}>

/** What came of it. */
export type Lost = Readonly<{
  asked: number
  /** Failed requests, but for those that were under way when one was lost or begun within two seconds after it. */
  failed: readonly string[]
  /** Those. */
  failedAtFirst: number
  /** How long what one instance withdrew was still shown by the other, the longest, in milliseconds. */
  seenAfterMs: number
}>

const VISITORS = 6
const WITHDRAWALS = 5

type Use = Readonly<{ balancer: Balancer; headers: Record<string, string> }>

const edit =
  ({ balancer, headers }: Use) =>
  async (isOver: () => boolean): Promise<void> => {
    for (let turn = 0; !isOver(); turn += 1) {
      const body = organisation(`Samen ${turn}`)
      await balancer.ask('/api/partners?depth=0', { body, headers, method: 'POST' })
      await pause(50)
    }
  }

const visit = (balancer: Balancer, client: number) => (isDone: () => boolean) =>
  browse(balancer, { client, isDone })

/** Uses two instances as visitors and an editor do, kills each of them in turn under way and starts it again, and tells what failed. */
export const runInstances = async ({
  env,
  folder,
  forMs,
  ports,
  progress,
  signIn,
}: Instances): Promise<Lost> => {
  const start = (port: number) => startBenchProgram({ ...env, PORT: String(port) }, folder)
  const programs: BenchProgram[] = []
  try {
    for (const port of ports) programs.push(await start(port))
    const headers = {
      Authorization: `JWT ${await signIn(programs[0]?.url ?? '')}`,
      'Content-Type': 'application/json',
    }
    let seenAfterMs = 0
    for (let turn = 0; turn < WITHDRAWALS; turn += 1)
      seenAfterMs = Math.max(seenAfterMs, await withdrawOnce(programs, headers, `Ingetrokken ${turn}`))
    const balancer = new Balancer(programs.map(({ url }) => url))
    const visitors = Array.from({ length: VISITORS }, (_, client) => visit(balancer, client))
    const stops: Stop[] = []
    const loseOneByOne = async (): Promise<void> => {
      for (const [at, port] of ports.entries()) {
        progress('both')
        await pause(forMs)
        stops.push(stopAt(performance.now()))
        await programs[at]?.kill()
        progress('one')
        await pause(forMs + GRACE_MS)
        programs[at] = await start(port)
      }
    }
    await beside([edit({ balancer, headers }), ...visitors], loseOneByOne)
    const { asked, failures } = balancer
    const { around, otherwise } = aroundStops(failures, stops)
    return {
      asked,
      failed: otherwise.map(({ what }) => what),
      failedAtFirst: around.length,
      seenAfterMs,
    }
  } finally {
    await Promise.all(programs.map((program) => program.stop()))
  }
}
