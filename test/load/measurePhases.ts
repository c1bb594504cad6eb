import { join } from 'node:path'

import { bootOffice, type Office } from '../../plugins/phase-checklists/test/bootOffice'
import { must } from '../../plugins/phase-checklists/test/grantLifeCycle'
import { measureGate } from '../../plugins/phase-checklists/test/measureGate'
import { startDatabase } from '../../src/database/embedded/startDatabase'
import type { Finding } from './findings'
import { middleMs } from './middleMs'
import { percentile } from './percentile'

const ITEMS = 300
const [STARTS, LOOKS] = [10, 30]
const [GATE_MS, START_MS, LOOK_MS] = [5, 1000, 400]

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const idOf = ({ doc }: Record<string, unknown>): string => (doc as { id: string }).id

/** A life cycle of one phase with hundreds of items in ten steps. */
const writeLifeCycle = async (office: Office): Promise<string> => {
  const steps = Array.from({ length: 10 }, (_, at) => ({
    key: `step-${String(at)}`,
    name: `Step ${String(at)}`,
  }))
  const phases = [{ key: 'all', name: 'All', steps }]
  const lifeCycle = idOf(
    await must(office, 'manager', 'POST', '/life-cycles', { key: 'long', name: 'Long', phases }),
  )
  for (let order = 0; order < ITEMS; order += 1)
    await must(office, 'manager', 'POST', '/life-cycle-items', {
      key: `item-${String(order)}`,
      lifeCycle,
      order,
      step: `step-${String(order % 10)}`,
      title: `Is ${String(order)} settled?`,
    })
  await must(office, 'manager', 'PATCH', `/life-cycles/${lifeCycle}`, { state: 'active' })
  return lifeCycle
}

const finding = (
  name: string,
  { bound, ms, yardstick }: { bound: number; ms: number; yardstick: readonly [string, number] },
): Finding => ({
  name,
  measured: `${ms.toFixed(bound < 10 ? 2 : 0)} ms`,
  yardstick: `${yardstick[0]} ${yardstick[1].toFixed(bound < 10 ? 2 : 0)} ms`,
  ratio: ms / yardstick[1],
  bound: `≤ ${bound} ms`,
  holds: ms <= bound,
})

const measureOffice = async (office: Office): Promise<Finding[]> => {
  const lifeCycle = await writeLifeCycle(office)
  const starts: number[] = []
  let subject = ''
  for (let turn = 0; turn < STARTS; turn += 1) {
    subject = idOf(await must(office, 'clerk', 'POST', '/applications', { title: `A bench ${String(turn)}` }))
    starts.push(
      await milliseconds(() => must(office, 'clerk', 'POST', '/phase-trails/start', { lifeCycle, subject })),
    )
  }
  const [looks, lists]: [number[], number[]] = [[], []]
  const list = `/checklist-items?where[subject][equals]=${subject}&limit=${String(ITEMS)}&depth=0`
  for (let turn = 0; turn < LOOKS; turn += 1) {
    looks.push(await milliseconds(() => must(office, 'clerk', 'GET', `/phase-trails/of/${subject}`)))
    lists.push(await milliseconds(() => must(office, 'clerk', 'GET', list)))
  }
  const listed = percentile(lists, 0.95)
  return [
    finding(`starting a subject with ${String(ITEMS)} items, p95`, {
      bound: START_MS,
      ms: percentile(starts, 0.95),
      yardstick: ['listing them', listed],
    }),
    finding(`all there is to see of ${String(ITEMS)} items, p95`, {
      bound: LOOK_MS,
      ms: percentile(looks, 0.95),
      yardstick: ['listing them', listed],
    }),
  ]
}

/** The phases of a subject with hundreds of items: the gate as pure computing, starting it, and reading all there is to see. */
export const measurePhases = async (
  folder: string,
  log: { info: (line: string) => void; warn: (line: string) => void },
): Promise<Finding[]> => {
  const { answerAll, copyAll } = measureGate(ITEMS)
  const gate = finding(`gate of ${String(ITEMS)} items`, {
    bound: GATE_MS,
    ms: middleMs(answerAll),
    yardstick: ['a copy as JSON', middleMs(copyAll)],
  })
  const database = await startDatabase({ dataDir: join(folder, 'phases') }, log)
  const office = await bootOffice(database.url)
  try {
    return [gate, ...(await measureOffice(office))]
  } finally {
    await office.close()
    await database.stop()
  }
}
