import type { Steps } from '../../../src/commands/steps'
import { attempt } from '../attempt'
import { type BenchProgram, startBenchProgram } from '../benchProgram'
import type { Finding } from '../findings'
import { percentile } from '../percentile'
import { signIn } from '../signIn'
import { type Served, withDatabase } from '../withDatabase'
import { ITEMS_IN_ALL, longLifeCycle } from './longLifeCycle'
import { measureGate } from './measureGate'
import { measureTab } from './measureTab'
import { answerItems, prepareRegion, readUnstarted, startTrails } from './prepareTrails'
import { timesOf } from './timesOf'

const SUBJECTS = 10_000
const [START_MS, OPEN_MS, OVERVIEW_MS] = [1000, 400, 100]
const [WARM_STARTS, STARTS] = [5, 15]

type Measuring = { env: Record<string, string>; folder: string; password: string; steps: Steps }
type Judged = { name: string; times: readonly number[]; share: number; bound: number; yardstick: number }

const finding = ({ bound, name, share, times, yardstick }: Judged): Finding => {
  const ms = percentile(times, share)
  return {
    name,
    measured: `${ms.toFixed(0)} ms`,
    yardstick: `REST list of themes ${yardstick.toFixed(0)} ms`,
    ratio: ms / yardstick,
    bound: `≤ ${bound} ms`,
    holds: ms <= bound,
  }
}

const askerOf = async (program: BenchProgram, password: string, role?: 'partner-manager') => {
  const authorization = `JWT ${await signIn(program.url, password, role)}`
  return (path: string, body?: unknown) =>
    fetch(`${program.url}/api/${path}`, {
      headers: { authorization, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body), method: 'POST' }),
    })
}

/** Every phase in turn and all together, their first pages and later ones. */
const overviewAt = (turn: number): string => {
  const phase = longLifeCycle.phases[turn % 5]?.key
  return `phase-trails/overview?page=${1 + (turn % 7)}${phase === undefined ? '' : `&phase=${phase}`}`
}

const measureProgram = async (
  program: BenchProgram,
  password: string,
  database: string,
): Promise<Finding[]> => {
  const ask = await askerOf(program, password)
  const askAsPartner = await askerOf(program, password, 'partner-manager')
  const yardstick = percentile(await timesOf(() => ask('themes?limit=9&depth=0')), 0.5)
  const judge = (judged: Omit<Judged, 'yardstick'>) => finding({ ...judged, yardstick })
  const { lifeCycle, projects } = await readUnstarted(database)
  const starts = await timesOf(
    (turn) => ask('phase-trails/start', { lifeCycle, subject: projects[turn] }),
    WARM_STARTS,
    STARTS,
  )
  const [opened = ''] = projects
  await answerItems(database, opened)
  const opens = await timesOf(() => ask(`phase-trails/of/${opened}`))
  const many = SUBJECTS.toLocaleString('en')
  return [
    judge({
      bound: START_MS,
      name: `starting a project with ${ITEMS_IN_ALL} items`,
      share: 0.5,
      times: starts,
    }),
    judge({
      bound: OPEN_MS,
      name: `reading the phases of a project with ${ITEMS_IN_ALL} items`,
      share: 0.5,
      times: opens,
    }),
    await measureTab(program, password, opened),
    judge({
      bound: OVERVIEW_MS,
      name: `${many} projects by phase, p95`,
      share: 0.95,
      times: await timesOf((turn) => ask(overviewAt(turn))),
    }),
    judge({
      bound: OVERVIEW_MS,
      name: `${many} projects by phase for a partner, p95`,
      share: 0.95,
      times: await timesOf((turn) => askAsPartner(overviewAt(turn))),
    }),
    judge({
      bound: OVERVIEW_MS,
      name: `what is asked of somebody in ${many} projects, p95`,
      share: 0.95,
      times: await timesOf(() => ask('phase-trails/mine')),
    }),
  ]
}

const measureServed = async (
  { folder, password, steps }: Measuring,
  { database, env }: Served,
): Promise<Finding[]> => {
  await steps.run('Projects on their way', () => startTrails(database))
  const program = await startBenchProgram(env, folder)
  try {
    return await steps.run('Phases', () => measureProgram(program, password, database))
  } finally {
    await program.stop()
  }
}

/** What the phases of a project cost, and those of all of them. */
export const measurePhases = async (measuring: Measuring): Promise<Finding[]> => {
  const { env, folder, steps } = measuring
  const dataDir = env.DATA_DIR ?? folder
  await steps.run(`A region of ${SUBJECTS} projects`, (progress) =>
    prepareRegion(dataDir, SUBJECTS, progress),
  )
  return [
    measureGate(),
    ...(await attempt('phases', () => withDatabase(measuring, (served) => measureServed(measuring, served)))),
  ]
}
