import { runChild } from '../../src/processes/runChild'
import type { Finding } from './findings'
import { judgeAudit } from './judgeAudit'
import type { Served } from './withDatabase'

const ENTRIES = 1_000_000
const LIMIT_MS = 20 * 60_000

/** What the record of changes costs, with and without it by turns, and how long a proof of a million entries takes. */
export const measureAudit = async (
  { database }: Served,
  progress: (line: string) => void,
): Promise<Finding[]> => {
  const script = ['run', 'plugins/audit-trail/dev/measure.ts']
  const { code, output } = await runChild(
    process.execPath,
    ['-C', 'production', 'node_modules/payload/bin.js', ...script],
    {
      env: { ...process.env, DATABASE_URL: database, ENTRIES: String(ENTRIES), NODE_ENV: 'production' },
      limitMs: LIMIT_MS,
      onLine: progress,
    },
  )
  if (code !== 0) throw new Error(`What the record costs was not measured:\n${output.slice(-2000)}`)
  return judgeAudit(output, ENTRIES)
}
