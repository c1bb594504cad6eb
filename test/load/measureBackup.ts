import { rmSync } from 'node:fs'
import { join } from 'node:path'

import type { Steps } from '../../src/commands/steps'
import type { Finding } from './findings'
import { growRegionTo } from './growRegionTo'
import { percentile } from './percentile'
import { runWatched, type Watched } from './runWatched'
import { withDatabase } from './withDatabase'

const BOUND_MS = 180_000
/** What a backup of ten times as much may take of memory, beside the smaller one. */
const GROWTH = 1.2
const FEWER = 10

type Measuring = { env: Record<string, string>; folder: string; projects: number; steps: Steps }

const backUp = async (measuring: Measuring, count: number): Promise<Watched> => {
  const { env, folder, steps } = measuring
  const title = `${count.toLocaleString('en')} projects`
  await steps.run(title, (progress) => growRegionTo(env.DATA_DIR ?? folder, count, progress))
  const file = join(folder, 'measured.backup')
  try {
    return await withDatabase(measuring, (served) =>
      steps.run(`A backup of ${title}`, () => runWatched(['backup', file], served.env)),
    )
  } finally {
    rmSync(file, { force: true })
  }
}

const peak = ({ megabytes }: Watched): number => percentile(megabytes, 1)

/** How long a backup of the region takes, and whether it holds more in memory than one of a tenth of it. */
export const measureBackup = async (measuring: Measuring): Promise<Finding[]> => {
  const { projects } = measuring
  const few = await backUp(measuring, Math.ceil(projects / FEWER))
  const all = await backUp(measuring, projects)
  const [fewPeak, allPeak] = [peak(few), peak(all)]
  return [
    {
      name: `backup of ${projects.toLocaleString('en')} projects`,
      measured: `${(all.ms / 1000).toFixed(1)} s`,
      yardstick: `of a tenth of it ${(few.ms / 1000).toFixed(1)} s`,
      ratio: all.ms / few.ms,
      bound: `≤ ${BOUND_MS / 1000} s`,
      holds: all.ms <= BOUND_MS,
    },
    {
      name: 'memory of that backup',
      measured: `${allPeak.toFixed(0)} MB`,
      yardstick: `of a tenth of it ${fewPeak.toFixed(0)} MB`,
      ratio: allPeak / fewPeak,
      bound: `≤ ${GROWTH} ×`,
      holds: allPeak <= fewPeak * GROWTH,
    },
  ]
}
