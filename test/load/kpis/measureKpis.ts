import type { Steps } from '../../../src/commands/steps'
import { connect } from '../../../src/database/connect'
import { attempt } from '../attempt'
import { type BenchProgram, startBenchProgram } from '../benchProgram'
import type { Finding } from '../findings'
import { panelAsker } from '../panelAsker'
import { percentile } from '../percentile'
import { timesOf } from '../phases/timesOf'
import { signIn } from '../signIn'
import { type Served, withDatabase } from '../withDatabase'
import { measureTable } from './measureTable'
import { KPIS_EACH, measureYears, prepareIndicators } from './prepareKpis'

const PROJECTS = 5000
const [COLD_MS, CACHED_MS, BOARD_MS] = [2500, 200, 50]
const COLD_ASKS = 5

type Measuring = { env: Record<string, string>; folder: string; password: string; steps: Steps }
type Asker = (path: string) => Promise<Response>

const finding = (
  name: string,
  { bound, ms, yardstick }: { bound: number; ms: number; yardstick: number },
): Finding => ({
  name,
  measured: `${ms.toFixed(0)} ms`,
  yardstick: `REST list of themes ${yardstick.toFixed(0)} ms`,
  ratio: ms / yardstick,
  bound: `≤ ${bound} ms`,
  holds: ms <= bound,
})

/** As a measurement that is approved does: what was kept holds no longer. */
const changing = async <Answer>(
  database: string,
  work: (change: () => Promise<void>) => Promise<Answer>,
): Promise<Answer> => {
  const client = await connect(database)
  try {
    return await work(async () => {
      await client.query('insert into kpi_changes default values')
    })
  } finally {
    await client.end()
  }
}

const coldTimes = (database: string, ask: () => Promise<Response>): Promise<readonly number[]> =>
  changing(database, async (change) => {
    const times: number[] = []
    for (let turn = 0; turn <= COLD_ASKS; turn += 1) {
      await change()
      times.push(...(await timesOf(ask, 0, 1)))
    }
    // The first is of a program that has done nothing yet.
    return times.slice(1)
  })

const projectsOf = async (database: string): Promise<readonly string[]> => {
  const client = await connect(database)
  try {
    const { rows } = await client.query<{ id: string }>('select id from projects order by id desc limit 125')
    return rows.map(({ id }) => id)
  } finally {
    await client.end()
  }
}

const measureProgram = async (
  program: BenchProgram,
  password: string,
  { database, measured }: { database: string; measured: number },
): Promise<Finding[]> => {
  const token = await signIn(program.url, password)
  const api: Asker = (path) =>
    fetch(`${program.url}/api/${path}`, { headers: { authorization: `JWT ${token}` } })
  const page = panelAsker(program.url, token, '/admin')
  const yardstick = percentile(await timesOf(() => api('themes?limit=9&depth=0')), 0.5)
  const many = measured.toLocaleString('en')
  const region = () => page('/kpis?by=themes')
  const projects = await projectsOf(database)
  const board = await timesOf((turn) => api(`kpis/board/${projects[turn % projects.length]}`))
  const judge = (name: string, bound: number, ms: number) => finding(name, { bound, ms, yardstick })
  return [
    judge(
      `dashboard of the region over ${many} measurements, cold`,
      COLD_MS,
      Math.max(...(await coldTimes(database, region))),
    ),
    judge('the same once it is kept, p95', CACHED_MS, percentile(await timesOf(region), 0.95)),
    judge(
      'its figures for a program, cold',
      COLD_MS,
      Math.max(...(await coldTimes(database, () => api('kpis/roll-ups?by=themes')))),
    ),
    judge(`board of a project with ${KPIS_EACH} KPIs, p95`, BOARD_MS, percentile(board, 0.95)),
  ]
}

const measureServed = async ({ folder, password, steps }: Measuring, served: Served): Promise<Finding[]> => {
  const { database, env } = served
  const measured = await steps.run('Years of measurements', () => measureYears(database))
  const program = await startBenchProgram(env, folder)
  try {
    return [
      ...(await steps.run('Boards and roll-ups', () =>
        measureProgram(program, password, { database, measured }),
      )),
      ...(await steps.run('A long table', () => measureTable(served, folder))),
    ]
  } finally {
    await program.stop()
  }
}

/** What the KPIs of a region cost that has been measured for years. */
export const measureKpis = async (measuring: Measuring): Promise<Finding[]> => {
  const { env, folder, steps } = measuring
  await steps.run(`A region of ${PROJECTS} projects`, (progress) =>
    prepareIndicators(env.DATA_DIR ?? folder, PROJECTS, progress),
  )
  return attempt('kpis', () => withDatabase(measuring, (served) => measureServed(measuring, served)))
}
