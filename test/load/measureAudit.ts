import { runChild } from '../../src/processes/runChild'
import type { Finding } from './findings'
import type { Served } from './withDatabase'

const ENTRIES = 1_000_000
const LIMIT_MS = 20 * 60_000
/** A quarter more for a write, and eight tenths of the throughput for sixteen writers at once. */
const MOST = 1.25
const PROOF_S = 60

const COMPARED = /^(\w+), (\d+) at once: ([\d.]+) ms without, ([\d.]+) ms with: × [\d.]+$/gm
const VERIFIED = /^\d+ entries verified: ([\d.]+) s/m

const findingOf = ([, kind = '', writers = '', without = '', withIt = '']: RegExpMatchArray): Finding => {
  const ratio = Number(withIt) / Number(without)
  return {
    name: `a write of a ${kind === 'small' ? 'small document' : 'draft'} with the record of changes, ${writers} at once`,
    measured: `${withIt} ms`,
    yardstick: `without ${without} ms`,
    ratio,
    bound: `≤ × ${MOST}`,
    holds: ratio <= MOST,
  }
}

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
  const compared = [...output.matchAll(COMPARED)].map(findingOf)
  const seconds = Number(VERIFIED.exec(output)?.[1] ?? Number.NaN)
  if (code !== 0 || compared.length === 0)
    throw new Error(`What the record costs was not measured:\n${output.slice(-2000)}`)
  return [
    ...compared,
    {
      name: `proof of ${ENTRIES.toLocaleString('en')} recorded changes`,
      measured: `${seconds} s`,
      bound: `≤ ${PROOF_S} s`,
      holds: seconds <= PROOF_S,
    },
  ]
}
