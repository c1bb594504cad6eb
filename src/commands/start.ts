import { setFlagsFromString } from 'node:v8'

import type { Payload } from 'payload'

import { bringUpToDate } from '../backups/upgrade/bringUpToDate'
import { startDatabase } from '../database/embedded/startDatabase'
import { requireMigrated } from '../database/runMigrations'
import { type Env, readEnv } from '../env'
import { createLog } from '../log/createLog'
import { createLifetime, type Lifetime } from '../processes/lifetime'
import { prepareApart } from '../seed/prepareApart'
import { createServer } from '../server'
import { publishSettings } from '../settings/publishSettings'
import { requireBucket } from '../uploads/requireBucket'
import { buildAdmin, isAdminBuildStale } from './adminBuild'
import { explainListen } from './explainListen'
import { requirePort } from './requirePort'
import { createSteps, type Steps } from './steps'

/** After this nothing may still hold the process. */
const EXIT_LIMIT_MS = 2000

type Start = { env: Env; life: Lifetime; steps: Steps }

const openDatabase = async ({ env, life, steps }: Start) => {
  const log = { info: steps.note, warn: steps.note }
  const database = await steps.run('Database', () => startDatabase(env, log, { exclusive: true }))
  life.onEnd({ close: database.stop, closeNow: database.stopNow })
  return database.url
}

const loadPayload = async (): Promise<Payload> => {
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
  ])
  return getPayload({ config, cron: true })
}

const prepare = async ({ env, life, steps }: Start) => {
  const payload = await steps.run('Content management', loadPayload)
  life.onEnd({ close: () => payload.destroy() })
  life.refuseWhenEnding()
  const { prepareContent, willMakeDemo } = await import('../seed/prepare')
  // What the seed has to say comes after its step, where it is not overwritten.
  const lines: string[] = []
  await steps.run('Content', async (progress) => {
    const report = { note: (line: string) => void lines.push(line), progress }
    if (await willMakeDemo(payload, env)) await prepareApart(report)
    else await prepareContent(payload, env, report)
  })
  lines.forEach(steps.note)
}

/** Begins beside the other steps, as it takes longest; waited for in a step of its own. */
const beginAdminBuild = ({ life, steps }: Start) => {
  if (process.env.NODE_ENV === 'development' || !isAdminBuildStale()) return undefined
  let report: (note: string) => void = () => undefined
  const building = buildAdmin((note) => {
    report(note)
  }, life.ending)
  building.catch(() => undefined)
  life.onEnd({ close: () => building.catch(() => undefined) })
  return () =>
    steps.run('Admin panel (built once for these sources)', (progress) => {
      report = progress
      return building
    })
}

const setUpAll = async (start: Start): Promise<Env> => {
  // Read from disk while the database starts; what goes wrong here goes wrong again where it is waited for.
  import('payload').catch(() => undefined)
  const url = await openDatabase(start)
  start.life.refuseWhenEnding()
  // Not before DATA_DIR is ours: a start that is refused leaves the panel of another program alone.
  const finishAdminBuild = beginAdminBuild(start)
  const env = publishSettings(start.env, url)
  const { steps } = start
  if (env.objectStore) await steps.run('Object store', () => requireBucket(env, steps.note, url))
  await steps.run('Tables', (progress) =>
    bringUpToDate({ env, log: progress, note: steps.note, progress, signal: start.life.ending, url }),
  )
  start.life.refuseWhenEnding()
  await prepare({ ...start, env })
  start.life.refuseWhenEnding()
  await finishAdminBuild?.()
  return env
}

const setUpPublic = async ({ env, steps }: Start): Promise<Env> => {
  // Left to itself, V8 lets its heap grow to twice what is in use before it looks for what is not, and keeps thirty megabytes for what
  // is new; what it has for that by now is enough.
  setFlagsFromString('--heap-growing-percent=20')
  setFlagsFromString('--semi-space-growth-factor=1')
  await steps.run('Tables', () => requireMigrated(env.databaseUrl ?? ''))
  if (env.objectStore) await steps.run('Object store', () => requireBucket(env, steps.note))
  return env
}

const serve = async ({ env, life, steps }: Start) => {
  await steps.run('Server', async () => {
    const server = await createServer({
      databaseUrl: env.databaseUrl ?? '',
      env,
      log: createLog(env.logLevel).log,
    })
    life.onEnd({ close: () => server.close() })
    life.refuseWhenEnding()
    await server.listen().catch((error: unknown) => {
      throw explainListen(error as NodeJS.ErrnoException, env)
    })
  })
  steps.note(`\n  Public pages  ${env.serverUrl}/`)
  if (env.serve === 'all') steps.note(`  Admin panel   ${env.serverUrl}/admin`)
  steps.note('  Ctrl-C stops the program.\n')
}

/** `npm start`: sets up whatever is not there yet, serves, and runs until a signal ends it. */
export const main = async (): Promise<number> => {
  const steps = createSteps()
  const env = readEnv(process.env)
  const life = createLifetime(steps.note)
  const start = { env, life, steps }
  try {
    return await life.run(async () => {
      await requirePort(env)
      const settled = await (env.serve === 'all' ? setUpAll(start) : setUpPublic(start))
      life.refuseWhenEnding()
      await serve({ ...start, env: settled })
    })
  } finally {
    setTimeout(() => process.exit(), EXIT_LIMIT_MS).unref()
  }
}
