import { setTimeout as pause } from 'node:timers/promises'

import { type BenchProgram, startBenchProgram } from '../benchProgram'
import { Balancer } from './balancer'

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
const GRACE_MS = 2000
const WITHDRAWALS = 5
const PATHS = ['/', '/projecten', '/partners', '/en/', '/projecten.json']

type Use = Readonly<{ balancer: Balancer; headers: Record<string, string>; isDone: () => boolean }>

const visit = async ({ balancer, isDone }: Use, client: number): Promise<void> => {
  for (let turn = client; !isDone(); turn += 1) {
    const response = await balancer.ask(PATHS[turn % PATHS.length] ?? '/')
    await response?.arrayBuffer()
  }
}

const organisation = (name: string) => JSON.stringify({ _status: 'published', kinds: ['business'], name })

const edit = async ({ balancer, headers, isDone }: Use): Promise<void> => {
  for (let turn = 0; !isDone(); turn += 1) {
    const body = organisation(`Samen ${turn}`)
    const response = await balancer.ask('/api/partners?depth=0', { body, headers, method: 'POST' })
    await response?.arrayBuffer()
    await pause(50)
  }
}

const SHOWN_WITHIN_MS = 30_000

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  const since = performance.now()
  while (!(await isSo())) {
    if (performance.now() - since > SHOWN_WITHIN_MS) throw new Error('The other instance does not follow.')
    await pause(5)
  }
}

type Doc = { doc: { id: string; slug: string } }

/** Publishes with one instance, looks with the other, withdraws, and waits until the other shows it no more. */
const withdrawOnce = async (
  [first, second]: readonly BenchProgram[],
  headers: Record<string, string>,
  name: string,
): Promise<number> => {
  const body = organisation(name)
  const made = await fetch(`${first?.url}/api/partners?depth=0`, { body, headers, method: 'POST' })
  const { doc } = (await made.json()) as Doc
  const isShown = async () => (await fetch(`${second?.url}/partners/${doc.slug}`)).status === 200
  await until(isShown)
  const response = await fetch(`${first?.url}/api/partners/${doc.id}?depth=0`, {
    body: JSON.stringify({ _status: 'draft' }),
    headers,
    method: 'PATCH',
  })
  if (!response.ok) throw new Error(`It cannot be withdrawn: ${await response.text()}`)
  const since = performance.now()
  await until(async () => !(await isShown()))
  return performance.now() - since
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
    const using = [edit(use), ...Array.from({ length: VISITORS }, (_, client) => visit(use, client))]
    progress('both')
    await pause(forMs)
    const lostAt = performance.now()
    await programs[0]?.kill()
    progress('one')
    await pause(forMs + GRACE_MS)
    isOver = true
    await Promise.all(using)
    const { asked, failures } = balancer
    const isAtFirst = (at: number) => at > lostAt - GRACE_MS && at < lostAt + GRACE_MS
    return {
      asked,
      failed: failures.filter(({ at }) => !isAtFirst(at)).map(({ what }) => what),
      failedAtFirst: failures.filter(({ at }) => isAtFirst(at)).length,
      seenAfterMs,
    }
  } finally {
    await Promise.all(programs.map((program) => program.stop()))
  }
}
