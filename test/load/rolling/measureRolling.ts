import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { buildAdmin } from '../../../src/commands/adminBuild'
import type { Steps } from '../../../src/commands/steps'
import { startDatabase } from '../../../src/database/embedded/startDatabase'
import { demoAddress } from '../../../src/seed/demo/accounts'
import { freePort } from '../../support/freePort'
import { startBenchProgram } from '../benchProgram'
import type { Finding } from '../findings'
import { signIn } from '../signIn'
import { findFormer } from './findFormer'
import { layOut } from './layOut'
import { type Rolled, runRolling } from './runRolling'

const FOR_MS = 15_000
const SEEN_MS = 1000
const TOLD_AT_MOST = 20
/** Fewer would show little. */
const ASKED_AT_LEAST = 200
/** Its packages may have to be installed, and its panel has to be built. */
const FIRST_START_LIMIT_MS = 1_200_000

type Measuring = Readonly<{
  env: Record<string, string>
  folder: string
  /** The commit of the former program. @default the last with fewer migrations */
  from: string | undefined
  password: string
  steps: Steps
}>

const none = (name: string, what: readonly string[], of: string): Finding => ({
  bound: '0',
  holds: what.length === 0,
  measured: `${what.length}${of}`,
  name,
})

const seen = (name: string, ms: number): Finding => ({
  bound: '≤ 1 s',
  holds: ms <= SEEN_MS,
  measured: `${Math.round(ms)} ms`,
  name,
})

const judge = (
  { asked, failed, failedAtFormer, half, late, lost, record, refused, saved, seenAfterMs, unread }: Rolled,
  backups: readonly string[],
): Finding[] => {
  const of = ` of ${saved} saved`
  return [
    {
      bound: '0',
      holds: failed.length === 0 && asked > ASKED_AT_LEAST,
      measured: `${failed.length} of ${asked} (${failedAtFormer.length} within 2 s of a stop of the former)`,
      name: 'requests failed, both instances replaced and stopped again',
    },
    none('requests refused', refused, ''),
    none('saved changes lost', lost, of),
    none('documents half-written', half, of),
    none('saved changes that one of both does not read', unread, of),
    seen('shown by the former after the new one withdrew it', seenAfterMs.byFormer),
    seen('shown by the new one after the former withdrew it', seenAfterMs.byNew),
    {
      bound: '1',
      holds: backups.length === 1,
      measured: String(backups.length),
      name: 'backups before the upgrade',
    },
    {
      bound: 'refused',
      holds: late?.includes('newer than the program') ?? false,
      measured: late?.includes('newer than the program') ? 'refused' : 'not refused',
      name: 'a former program started afterwards',
    },
    {
      bound: 'whole',
      holds: record.isWhole,
      measured: record.isWhole ? 'whole' : 'not whole',
      name: 'record of changes by both',
    },
  ]
}

/** Replaces two instances of the former program by this one under load, and holds what was promised against what is there. */
export const measureRolling = async ({
  env,
  folder,
  from,
  password,
  steps,
}: Measuring): Promise<Finding[]> => {
  const commit = findFormer(from)
  const former = join(folder, 'former')
  await steps.run(`The program of ${commit.slice(0, 12)}`, () => layOut(commit, former))
  await steps.run('The admin panel of this program', (progress) =>
    buildAdmin(progress, AbortSignal.timeout(FIRST_START_LIMIT_MS)),
  )
  const dataDir = join(folder, 'rolling')
  const database = await startDatabase({ dataDir }, { info: steps.note, warn: steps.note })
  try {
    const settings = {
      ...env,
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    }
    await steps.run('A first start of it, with what it has to build', async () => {
      const options = { cwd: former, limitMs: FIRST_START_LIMIT_MS }
      await (await startBenchProgram(settings, folder, options)).stop()
    })
    const rolled = await steps.run('A rolling upgrade', async (progress) =>
      runRolling({
        account: { email: demoAddress('admin'), password },
        env: settings,
        folder,
        former,
        forMs: FOR_MS,
        ports: [await freePort(), await freePort()],
        progress,
        signIn: (url) => signIn(url, password),
      }),
    )
    const { failed, failedAtFormer, half, late, lost, record, refused, unread } = rolled
    const harm = [...failed, ...failedAtFormer, ...refused, ...lost, ...half, ...unread]
    for (const line of harm.slice(0, TOLD_AT_MOST)) steps.note(`  ${line}`)
    if (!late?.includes('newer than the program')) steps.note(`  ${late ?? 'It serves.'}`)
    steps.note(`  ${record.said}`)
    const backups = readdirSync(join(dataDir, 'backups')).filter((name) =>
      name.includes('-before-upgrade-from-'),
    )
    return judge(rolled, backups)
  } finally {
    await database.stop()
  }
}
