import type { Finding } from './findings'

/** A quarter more for a write, and eight tenths of the throughput for sixteen writers at once, which is as much. */
const MOST = 1.25
const PROOF_S = 60

/** What is compared: what is written, in which way, and by how many at once. */
const COMPARISONS = ['request', 'program'].flatMap((way) =>
  ['small', 'draft'].flatMap((kind) => [1, 16].map((count) => `${kind} by ${way}, ${count}`)),
)

const COMPARED = /^(\w+ by \w+, \d+) at once: ([\d.]+) ms without, ([\d.]+) ms with: × [\d.]+$/gm
const CHAINED = /^(\d+) of (\d+) writes are chained with, (\d+) without$/m
const VERIFIED = /^\d+ entries verified: ([\d.]+) s/m
const WHOLE = /^(\d+) entries are whole$/m

const findingOf = ([, compared = '', without = '', withIt = '']: RegExpMatchArray): Finding => {
  const [what = '', writers] = compared.split(', ')
  const [kind, way] = what.split(' by ')
  const ratio = Number(withIt) / Number(without)
  return {
    name: `a write of a ${kind === 'small' ? 'small document' : 'draft'} by ${way === 'request' ? 'a request' : 'the program itself'} with the record of changes, ${writers} at once`,
    measured: `${withIt} ms`,
    yardstick: `without ${without} ms`,
    ratio,
    bound: `≤ × ${MOST}`,
    holds: ratio <= MOST,
  }
}

/** Whether the record was kept where it was compared, of every write, and nowhere else: one that is not costs nothing. */
const isKept = (output: string): boolean => {
  const [, chained, written, untold] = CHAINED.exec(output) ?? []
  return written !== undefined && Number(written) > 0 && chained === written && untold === '0'
}

/** What came of measuring the record of changes; throws where not all was compared or recorded, or not so many entries were proved. */
export const judgeAudit = (output: string, entries: number): Finding[] => {
  const compared = [...output.matchAll(COMPARED)]
  const lacking = COMPARISONS.filter((each) => !compared.some(([, kind]) => kind === each))
  const [seconds, whole] = [VERIFIED, WHOLE].map((line) => Number(line.exec(output)?.[1] ?? Number.NaN))
  if (lacking.length > 0 || seconds === undefined || Number.isNaN(seconds) || whole !== entries)
    throw new Error(
      `What the record costs was not measured: without ${lacking.join('; ') || 'nothing'}, ${whole} of ${entries} entries proved:\n${output.slice(-2000)}`,
    )
  if (!isKept(output)) throw new Error(`What was compared was not recorded:\n${output.slice(-2000)}`)
  return [
    ...compared.map(findingOf),
    {
      name: `proof of ${entries.toLocaleString('en')} recorded changes`,
      measured: `${seconds} s`,
      bound: `≤ ${PROOF_S} s`,
      holds: seconds <= PROOF_S,
    },
  ]
}
