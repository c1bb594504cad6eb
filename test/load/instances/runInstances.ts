import { setTimeout as pause } from 'node:timers/promises'

import { type BenchProgram, startBenchProgram } from '../benchProgram'
import { aroundStops, GRACE_MS } from './aroundStops'
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
  /** How long they are used before and after one is lost, in milliseconds. */
  forMs: number
  ports: readonly [number, number]
  progress: (note: string) => void
  signIn: (url: string) => Promise<string>
}>

/** What came of it. */
export type Lost = Readonly<{
  asked: number
  /** Failed requests that were begun while both were there, or later than two seconds after one was lost. */
  failed: readonly string[]
  /** Failed requests within those two seconds. */
  failedAtFirst: number
  /** How long what one instance withdrew was still shown by the other, the longest, in milliseconds. */
  seenAfterMs: number
}>

const VISITORS = 6
const WITHDRAWALS = 5

type Use = Readonly<{ balancer: Balancer; headers: Record<string, string>; isDone: () => boolean }>

const edit = async ({ balancer, headers, isDone }: Use): Promise<void> => {
  for (let turn = 0; !isDone(); turn += 1) {
    const body = organisation(`Samen ${turn}`)
    const response = await balancer.ask('/api/partners?depth=0', { body, headers, method: 'POST' })
    await response?.arrayBuffer()
    await pause(50)
  }
}

/** Uses two instances as visitors and an editor do, kills one of them under way, and tells which requests failed. */
export const runInstances = async ({
  env,
  folder,
  forMs,
  ports,
  progress,
  signIn,
}: Instances): Promise<Lost> => {
  const programs: BenchProgram[] = []
  try {
    for (const port of ports) programs.push(await startBenchProgram({ ...env, PORT: String(port) }, folder))
    const headers = {
      Authorization: `JWT ${await signIn(programs[0]?.url ?? '')}`,
      'Content-Type': 'application/json',
    }
    let seenAfterMs = 0
    for (let turn = 0; turn < WITHDRAWALS; turn += 1)
      seenAfterMs = Math.max(seenAfterMs, await withdrawOnce(programs, headers, `Ingetrokken ${turn}`))
    const balancer = new Balancer(programs.map(({ url }) => url))
    let isOver = false
    const use: Use = { balancer, headers, isDone: () => isOver }
    const visitors = Array.from({ length: VISITORS }, (_, client) =>
      browse(balancer, { client, isDone: use.isDone }),
    )
    const using = [edit(use), ...visitors]
    progress('both')
    await pause(forMs)
    const lostAt = performance.now()
    await programs[0]?.kill()
    progress('one')
    await pause(forMs + GRACE_MS)
    isOver = true
    await Promise.all(using)
    const { asked, failures } = balancer
    const { around, otherwise } = aroundStops(failures, [lostAt])
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
