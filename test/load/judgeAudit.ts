import type { Finding } from './findings'

/** A quarter more for a write, and eight tenths of the throughput for sixteen writers at once, which is as much. */
const MOST = 1.25
const PROOF_S = 60

/** What is compared: what is written, in which way, and by how many at once. */
const COMPARISONS = ['request', 'program'].flatMap((way) =>
  ['small', 'draft'].flatMap((kind) => [1, 16].map((count) => `${kind} by ${way}, ${count}`)),
)
/** What has no bound of its own, and is told all the same: see docs/decisions/0030. */
const TOLD = 'small by program, 16'

const COMPARED = /^(\w+ by \w+, \d+) at once: ([\d.]+) ms without, ([\d.]+) ms with: × [\d.]+$/gm
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
    ...(compared === TOLD
      ? { bound: 'told alone', holds: true }
      : { bound: `≤ × ${MOST}`, holds: ratio <= MOST }),
  }
}

/** What came of measuring the record of changes; throws where not all was compared, or not so many entries were proved. */
export const judgeAudit = (output: string, entries: number): Finding[] => {
  const compared = [...output.matchAll(COMPARED)]
  const lacking = COMPARISONS.filter((each) => !compared.some(([, kind]) => kind === each))
  const [seconds, whole] = [VERIFIED, WHOLE].map((line) => Number(line.exec(output)?.[1] ?? Number.NaN))
  if (lacking.length > 0 || seconds === undefined || Number.isNaN(seconds) || whole !== entries)
    throw new Error(
      `What the record costs was not measured: without ${lacking.join('; ') || 'nothing'}, ${whole} of ${entries} entries proved:\n${output.slice(-2000)}`,
    )
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
