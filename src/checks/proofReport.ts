import type { Tally } from './tally'

/** What a proof came to, and when. */
export type Proved = Readonly<{
  day: string
  minutes: number
  name: string
  shows: string
  tally: Tally
  /** Of the program. */
  version: string
}>

const HEAD = `# What was proved

Each proof as it came out the last time that it was run, by \`npm run prove\`; what answers which threat stands in [assurance.md](assurance.md).

|  | proof | what it shows | passed | failed | minutes | on | version |
| --- | --- | --- | --- | --- | --- | --- | --- |
`

const lineOf = ({ day, minutes, name, shows, tally: { failed, passed }, version }: Proved): string =>
  `| ${failed === 0 ? '✓' : '✗'} | ${name} | ${shows} | ${passed} | ${failed} | ${minutes.toFixed(1)} | ${day} | ${version} |`

const nameIn = (line: string): string => line.split(' | ')[1] ?? ''

/**
 * Writes what was proved into the report, in the order of `names`: proofs that were not run this time stay as they came out before, and
 * those that there are no more go.
 */
export const proofReport = (before: string, proved: readonly Proved[], names: readonly string[]): string => {
  const lines = new Map(
    before
      .split('\n')
      .filter((line) => /^\| [✓✗] \| /u.test(line))
      .map((line) => [nameIn(line), line]),
  )
  for (const each of proved) lines.set(each.name, lineOf(each))
  return `${HEAD}${names.flatMap((name) => lines.get(name) ?? []).join('\n')}\n`
}
