import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { createSteps, type Steps } from '../../src/commands/steps'
import { startDatabase } from '../../src/database/embedded/startDatabase'
import { runChild } from '../../src/processes/runChild'
import { freePort } from '../support/freePort'
import { openFolder } from '../support/openFolder'
import { attempt } from './attempt'
import { type BenchProgram, startBenchProgram } from './benchProgram'
import { type Finding, findingsTable } from './findings'
import { measureInstances } from './instances/measureInstances'
import { measureKills } from './kills/measureKills'
import { measureKpis } from './kpis/measureKpis'
import { measureAudit } from './measureAudit'
import { measureBackup } from './measureBackup'
import { measureBalance } from './measureBalance'
import { measureCache } from './measureCache'
import { measureClone } from './measureClone'
import { measureImport } from './measureImport'
import { measureLighthouse } from './measureLighthouse'
import { measureLists } from './measureList'
import { measureLongLists } from './measureLongLists'
import { measureMemory } from './measureMemory'
import { measureRestart } from './measureRestart'
import { measureSoak } from './measureSoak'
import { measureWeight } from './measureWeight'
import { measurePhases } from './phases/measurePhases'
import { measureRolling } from './rolling/measureRolling'
import { measureShowcase } from './showcase/measureShowcase'
import { withDatabase } from './withDatabase'

const password = 'een-wachtwoord-om-mee-te-meten'
const PREPARE_LIMIT_MS = 900_000
const pages = ['/', '/projecten', '/partners', '/en/']

/** How large and how long what is measured is made. */
export type BenchSizes = {
  /** How often the program is killed. */
  kills: number
  /** Projects among which long lists and the public site are measured. */
  projects: number
  /** Minutes of the soak. */
  soak: number
}

/** What the program must reach is said of these. */
export const fullSizes: BenchSizes = { kills: 20, projects: 100_000, soak: 5 }

/** What is measured, and how. */
export type BenchOptions = Readonly<{
  /** The commit of the program that a rolling upgrade begins with. @default the last with fewer migrations */
  from?: string | undefined
  /** @default all that can be measured */
  names?: readonly string[]
  sizes?: BenchSizes
}>

type Bench = {
  env: Record<string, string>
  folder: string
  from: string | undefined
  sizes: BenchSizes
  steps: Steps
}

const REGION = 200
/** These make what they measure themselves, or need nothing of the kind. */
const withoutRegion: readonly string[] = ['balance', 'clone', 'rolling']

const prepare = async ({ env, folder, steps }: Bench): Promise<void> => {
  await steps.run(`A region of ${REGION} projects`, async (progress) => {
    const seeding = ['-C', 'production', 'src/commands/run.mjs', 'seed', 'scale', String(REGION)]
    const child = { env: { ...process.env, ...env }, limitMs: PREPARE_LIMIT_MS, onLine: progress }
    const { code, output } = await runChild(process.execPath, seeding, child)
    if (code !== 0) throw new Error(`The region to measure on could not be made:\n${output}`)
  })
  await steps.run('A first start, with what it has to build', async () => {
    await (await startBenchProgram(env, folder)).stop()
  })
}

const measureAll = async ({ env, folder, steps }: Bench): Promise<Finding[]> => {
  const { finding, program } = await steps.run('Restarts', () =>
    measureRestart('restart to first page', env, folder),
  )
  try {
    const paths = [...pages, '/admin/login', '/api/users/me']
    const held = await steps.run('Memory', () => measureMemory('memory at rest, all', program, paths, 300))
    const kept = await steps.run('Kept page', () => measureCache(program, folder))
    const weight = await steps.run('Weight of a page', () => measureWeight(program))
    const lists = await steps.run('REST lists', () => measureLists(program, env.DATA_DIR ?? '', password))
    return [finding, held, kept, weight, ...lists]
  } finally {
    await program.stop()
  }
}

const measurePublic = async ({ env, folder, steps }: Bench): Promise<Finding[]> => {
  const log = { info: steps.note, warn: steps.note }
  const database = await startDatabase({ dataDir: env.DATA_DIR ?? folder }, log)
  try {
    const alone = { ...env, DATABASE_URL: database.url, SERVE: 'public' }
    const name = 'restart to first page, public'
    const { finding, program } = await steps.run('Restarts of the public mode', () =>
      measureRestart(name, alone, folder),
    )
    try {
      return [
        finding,
        await steps.run('Memory of the public mode', () =>
          measureMemory('memory at rest, public', program, pages, 120),
        ),
      ]
    } finally {
      await program.stop()
    }
  } finally {
    await database.stop()
  }
}

/** Measures a program that was started for it alone. */
const onProgram = async (
  { env, folder, steps }: Bench,
  title: string,
  measure: (program: BenchProgram) => Promise<Finding[]>,
): Promise<Finding[]> => {
  const program = await startBenchProgram(env, folder)
  try {
    return await steps.run(title, () => measure(program))
  } finally {
    await program.stop()
  }
}

type Measuring = (run: Bench) => Promise<Finding[]>

const measurings: Readonly<Record<string, Measuring>> = {
  program: measureAll,
  public: measurePublic,
  audit: ({ env, folder, steps }) =>
    withDatabase({ env, folder, steps }, (served) =>
      steps.run('The record of changes', (progress) => measureAudit(served, progress)),
    ),
  balance: () => Promise.resolve([measureBalance()]),
  import: async ({ env, folder, steps }) => [await steps.run('Import', () => measureImport(env, folder))],
  backup: ({ env, folder, sizes: { projects }, steps }) => measureBackup({ env, folder, projects, steps }),
  clone: async ({ folder, steps }) => [await steps.run('A clean clone', () => measureClone(folder))],
  lighthouse: (run) => onProgram(run, 'Lighthouse', (program) => measureLighthouse(program, run.folder)),
  soak: (run) =>
    onProgram(run, `A soak of ${run.sizes.soak} min`, (program) =>
      measureSoak(program, { minutes: run.sizes.soak, password, projects: REGION }),
    ),
  instances: ({ env, folder, steps }) => measureInstances({ env, folder, password, steps }),
  rolling: ({ env, folder, from, steps }) => measureRolling({ env, folder, from, password, steps }),
  kills: ({ env, folder, sizes: { kills }, steps }) => measureKills({ env, folder, kills, password, steps }),
  showcase: ({ env, folder, sizes: { projects }, steps }) =>
    measureShowcase({ env, folder, password, projects, steps }),
  phases: ({ env, folder, steps }) => measurePhases({ env, folder, password, steps }),
  kpis: ({ env, folder, steps }) => measureKpis({ env, folder, password, steps }),
  lists: ({ env, folder, sizes: { projects }, steps }) =>
    steps.run('Long lists', (progress) => measureLongLists(env, folder, { password, progress, projects })),
}

/** What can be measured on its own, by name, in the order of measuring. */
export const measurable: readonly string[] = Object.keys(measurings)

/**
 * Measures the running program beside its yardsticks, all of it or only what is named, and prints what it reaches; answers
 * whether all of it is enough.
 */
export const bench = async ({
  from,
  names = measurable,
  sizes = fullSizes,
}: BenchOptions = {}): Promise<boolean> => {
  const folder = openFolder()
  const port = String(await freePort())
  const env = {
    DATA_DIR: join(folder, 'data'),
    DEMO_PASSWORD: password,
    PORT: port,
    SEED: 'demo',
    LOG_LEVEL: 'info',
    BACKUP_AT: 'off',
  }
  const run = { env, folder, from, sizes, steps: createSteps() }
  try {
    if (names.some((name) => !withoutRegion.includes(name))) await prepare(run)
    const findings: Finding[] = []
    for (const [name, measure] of Object.entries(measurings))
      if (names.includes(name)) findings.push(...(await attempt(name, () => measure(run))))
    run.steps.note(`\n${findingsTable(findings)}\n`)
    return findings.every(({ holds }) => holds)
  } finally {
    rmSync(folder, { force: true, recursive: true })
  }
}
