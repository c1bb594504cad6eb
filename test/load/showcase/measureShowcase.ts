import type { Steps } from '../../../src/commands/steps'
import { connect } from '../../../src/database/connect'
import { freePort } from '../../support/freePort'
import { attempt } from '../attempt'
import { type BenchProgram, startBenchProgram } from '../benchProgram'
import type { Finding } from '../findings'
import { growRegionTo } from '../growRegionTo'
import { type Served, withDatabase } from '../withDatabase'
import { measurePublication } from './measurePublication'
import { judgeRebuild, type Rebuild, rebuild } from './measureRebuild'
import { measureSearch, plainListMs } from './measureSearch'
import { measureUnderLoad } from './measureUnderLoad'
import { untilPrepared } from './untilPrepared'

const FEW_PROJECTS = 1000
/** How much longer the first page of a list may take among all projects than among a thousand. */
const LIST_GROWTH = 1.5

type Measuring = {
  env: Record<string, string>
  folder: string
  password: string
  projects: number
  steps: Steps
}

/** A rebuild, and how many rows there are after it. */
type Made = Rebuild & { rows: number }

/** Makes the public rows; afterwards the database is as it is some minutes later by itself. */
const makeRows = async ({ database, env }: Served): Promise<Made> => {
  const made = await rebuild(env)
  const client = await connect(database)
  try {
    await client.query('VACUUM ANALYZE')
    const { rows } = await client.query<{ rows: number }>(
      'SELECT count(*)::int AS rows FROM showcase_entries',
    )
    return { ...made, rows: rows[0]?.rows ?? 0 }
  } finally {
    await client.end()
  }
}

const publicProgram = async ({ env }: Served, folder: string) =>
  startBenchProgram({ ...env, PORT: String(await freePort()), SERVE: 'public' }, folder)

const listMs = async (served: Served, folder: string): Promise<number> => {
  const program = await publicProgram(served, folder)
  try {
    return await plainListMs(program.url)
  } finally {
    await program.stop()
  }
}

const judgeList = (ms: number, fewMs: number, projects: number): Finding => ({
  name: `first page of the list, ${projects.toLocaleString('en')} projects`,
  measured: `${ms.toFixed(1)} ms`,
  yardstick: `${FEW_PROJECTS.toLocaleString('en')} projects ${fewMs.toFixed(1)} ms`,
  ratio: ms / fewMs,
  bound: `≤ ${LIST_GROWTH} ×`,
  holds: ms <= fewMs * LIST_GROWTH,
})

const publishBeside = async (
  { folder, password, projects, steps }: Measuring,
  { env }: Served,
  { made, reading }: { made: Made; reading: BenchProgram },
): Promise<Finding[]> => {
  const editing = await startBenchProgram(env, folder)
  try {
    await steps.run('Until searches are prepared in the other instance', () => untilPrepared(editing.url))
    const { findings, saveMs } = await steps.run('Publishing', () =>
      measurePublication(editing, reading, password),
    )
    return [...findings, ...judgeRebuild(made, { projects, rows: made.rows, saveMs })]
  } finally {
    await editing.stop()
  }
}

const measureAtScale = async (
  measuring: Measuring,
  served: Served,
  { fewMs, made }: { fewMs: number; made: Made },
): Promise<Finding[]> => {
  const { folder, projects, steps } = measuring
  const reading = await publicProgram(served, folder)
  try {
    const ms = await steps.run('The list among all projects', () => plainListMs(reading.url))
    await steps.run('Until searches are prepared', () => untilPrepared(reading.url))
    const searched = await attempt('search', () =>
      steps.run('Search', () => measureSearch(reading.url, projects)),
    )
    const loaded = await attempt('memory under load', async () => [
      await steps.run('Memory under load', () => measureUnderLoad(reading, projects)),
    ])
    const published = await attempt('publishing', () => publishBeside(measuring, served, { made, reading }))
    return [...published, ...searched, judgeList(ms, fewMs, projects), ...loaded]
  } finally {
    await reading.stop()
  }
}

/**
 * What the public site costs among many projects: publishing, a rebuild, searching, a list and memory, on two instances that
 * share a database.
 */
export const measureShowcase = async (measuring: Measuring): Promise<Finding[]> => {
  const { env, folder, projects, steps } = measuring
  const grow = (count: number) =>
    steps.run(`${count.toLocaleString('en')} projects`, (progress) =>
      growRegionTo(env.DATA_DIR ?? folder, count, progress),
    )
  await grow(Math.min(FEW_PROJECTS, projects))
  const fewMs = await steps.run('The list among few projects', () =>
    withDatabase(measuring, async (served) => {
      await makeRows(served)
      return listMs(served, folder)
    }),
  )
  await grow(projects)
  return withDatabase(measuring, async (served) => {
    const made = await steps.run('A rebuild', () => makeRows(served))
    return measureAtScale(measuring, served, { fewMs, made })
  })
}
