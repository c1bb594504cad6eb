import type { Finding } from '../findings'
import { percentile } from '../percentile'
import { runWatched, type Watched } from '../runWatched'

const BOUND_MS = 300_000
/** What the memory of the last third may be above that of the third before it. */
const GROWTH = 1.1

/** A rebuild that was done. */
export type Rebuild = Watched

/** Runs the command that makes every public row anew, and looks at its memory meanwhile. */
export const rebuild = (env: Record<string, string>): Promise<Rebuild> => runWatched(['rebuild'], env)

const peak = (megabytes: readonly number[]): number => percentile(megabytes, 1)

/** How long a rebuild took beside saving each project, and whether its memory stayed the same. */
export const judgeRebuild = (
  { megabytes, ms }: Rebuild,
  { projects, rows, saveMs }: { projects: number; rows: number; saveMs: number },
): Finding[] => {
  const eachMs = (ms / rows) * 100_000
  const third = Math.floor(megabytes.length / 3)
  const [middle, last] = [peak(megabytes.slice(third, 2 * third)), peak(megabytes.slice(2 * third))]
  const saving = saveMs * projects
  return [
    {
      name: `rebuild of 100,000 rows, among ${rows.toLocaleString('en')}`,
      measured: `${(eachMs / 1000).toFixed(0)} s (all of them ${(ms / 1000).toFixed(0)} s)`,
      yardstick: `saving each project ${(saving / 1000).toFixed(0)} s`,
      ratio: ms / saving,
      bound: `≤ ${BOUND_MS / 1000} s`,
      holds: eachMs <= BOUND_MS,
    },
    {
      name: 'memory at the end of that rebuild',
      measured: `${last.toFixed(0)} MB`,
      yardstick: `halfway ${middle.toFixed(0)} MB`,
      ratio: last / middle,
      bound: `≤ ${GROWTH} ×`,
      holds: last <= middle * GROWTH,
    },
  ]
}
