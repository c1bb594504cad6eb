import { setTimeout as pause } from 'node:timers/promises'

import { askUntil } from './askAll'
import type { BenchProgram } from './benchProgram'
import { beside } from './beside'
import type { Finding } from './findings'
import { residentMegabytes } from './processCost'
import { readMetric } from './readMetric'
import { createVisit } from './showcase/visit'
import { signIn } from './signIn'

const CLIENTS = 8
const [MINUTE_MS, LOOK_EVERY_MS, SAVE_EVERY_MS] = [60_000, 1000, 2000]
/** A fifth of the time to become warm; then the second fifth is compared with the last. */
const FIFTHS = 5
const GROWTH = 1.1
/** What is open is compared with what stays open after a short load; connections that nobody uses are closed within the quiet. */
const [WARM_MS, QUIET_MS] = [10_000, 20_000]

type Look = { heapMegabytes: number; residentMegabytes: number }

const lookAt = async ({ pid, url }: BenchProgram): Promise<Look> => ({
  heapMegabytes: (await readMetric(url, 'nodejs_heap_size_used_bytes')) / 2 ** 20,
  residentMegabytes: residentMegabytes(pid),
})

const openResources = (url: string): Promise<number> => readMetric(url, 'nodejs_active_resources_total')

/** Does something again and again until it is over. */
const everySoOften = (ms: number, work: () => Promise<void>) => async (isOver: () => boolean) => {
  while (!isOver()) {
    await work()
    await pause(ms)
  }
}

const openEditor = async (url: string, password: string): Promise<() => Promise<void>> => {
  const headers = { authorization: `JWT ${await signIn(url, password)}`, 'content-type': 'application/json' }
  const { items } = (await (await fetch(`${url}/projecten.json`)).json()) as { items: { id: string }[] }
  if (items.length === 0) throw new Error('The region has no project to save.')
  let turn = 0
  return async () => {
    const id = items[(turn += 1) % items.length]?.id ?? ''
    const body = JSON.stringify({ summary: `Duurproef ${turn}`, _status: 'published' })
    const response = await fetch(`${url}/api/projects/${id}?depth=0`, { body, headers, method: 'PATCH' })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`A project could not be saved: ${response.status}.`)
  }
}

const fifth = <Value>(values: readonly Value[], number: number): Value[] => {
  const size = Math.max(1, Math.floor(values.length / FIFTHS))
  return values.slice(number * size, (number + 1) * size)
}

/** The least that was held: what is left when the garbage has just been taken away. */
const floor = (looks: readonly Look[], of: keyof Look): number => Math.min(...looks.map((look) => look[of]))

const judgeGrowth = (name: string, looks: readonly Look[], of: keyof Look): Finding => {
  const [early, late] = [floor(fifth(looks, 1), of), floor(fifth(looks, FIFTHS - 1), of)]
  return {
    name,
    measured: `${late.toFixed(0)} MB`,
    yardstick: `early on ${early.toFixed(0)} MB`,
    ratio: late / early,
    bound: `≤ ${GROWTH} ×`,
    holds: late <= early * GROWTH,
  }
}

/**
 * Visits and publications for some minutes: whether the memory that is left after tidying up grows, and whether anything that was
 * opened stays open. One signing in is enough, as a session lasts longer than a soak.
 */
export const measureSoak = async (
  program: BenchProgram,
  { minutes, password, projects }: { minutes: number; password: string; projects: number },
): Promise<Finding[]> => {
  const visit = await createVisit(program.url, projects)
  await askUntil(program.url, visit, { clients: CLIENTS, until: performance.now() + WARM_MS })
  await pause(QUIET_MS)
  const before = await openResources(program.url)
  const looks: Look[] = []
  const saving = everySoOften(SAVE_EVERY_MS, await openEditor(program.url, password))
  const looking = everySoOften(LOOK_EVERY_MS, async () => void looks.push(await lookAt(program)))
  const until = performance.now() + minutes * MINUTE_MS
  const asked = await beside([saving, looking], (isOver) =>
    askUntil(program.url, visit, { clients: CLIENTS, isOver, until }),
  )
  if (looks.length < FIFTHS) throw new Error('It was too short to compare anything.')
  await pause(QUIET_MS)
  const after = await openResources(program.url)
  const over = `soak of ${minutes} min, ${asked.toLocaleString('en')} pages:`
  return [
    judgeGrowth(`${over} heap`, looks, 'heapMegabytes'),
    judgeGrowth(`${over} memory`, looks, 'residentMegabytes'),
    {
      name: `${over} left open`,
      measured: `${after} resources`,
      yardstick: `before it ${before}`,
      ratio: after / before,
      bound: '≤ before',
      holds: after <= before,
    },
  ]
}
