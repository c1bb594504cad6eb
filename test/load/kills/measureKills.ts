import type { Steps } from '../../../src/commands/steps'
import type { Finding } from '../findings'
import { signIn } from '../signIn'
import { runKills } from './runKills'

const CLIENTS = 4
const SAVED_AGAIN_MS = 5000

type Measuring = Readonly<{
  env: Record<string, string>
  folder: string
  kills: number
  password: string
  steps: Steps
}>

/** Kills the program and its database under writes, and some starts; what was said to be saved must be there, whole, and soon be added to. */
export const measureKills = async ({
  env,
  folder,
  kills,
  password,
  steps,
}: Measuring): Promise<Finding[]> => {
  const { half, lost, record, refused, saved, slowestMs, unexplained } = await steps.run(
    `${kills} kills`,
    (progress) =>
      runKills({ clients: CLIENTS, env, folder, kills, progress, signIn: (url) => signIn(url, password) }),
  )
  for (const line of [...lost, ...half, ...refused, ...unexplained].slice(0, 20)) steps.note(`  ${line}`)
  steps.note(`  ${record.said}`)
  const of = `of ${saved} saved, ${kills} kills`
  return [
    {
      bound: '0',
      holds: lost.length === 0 && saved > kills,
      measured: `${lost.length} ${of}`,
      name: 'saved changes lost',
    },
    {
      bound: '0',
      holds: half.length === 0,
      measured: `${half.length} ${of}`,
      name: 'documents half-written',
    },
    { bound: '0', holds: refused.length === 0, measured: `${refused.length}`, name: 'requests refused' },
    {
      bound: '0',
      holds: unexplained.length === 0,
      measured: `${unexplained.length}`,
      name: 'requests failed that no kill explains',
    },
    {
      bound: 'whole',
      holds: record.isWhole,
      measured: record.isWhole ? 'whole' : 'not whole',
      name: 'record of changes after the kills',
    },
    {
      bound: '≤ 5 s',
      holds: slowestMs <= SAVED_AGAIN_MS,
      measured: `${(slowestMs / 1000).toFixed(2)} s`,
      name: 'slowest start until something is saved, but for those that were killed',
    },
  ]
}
