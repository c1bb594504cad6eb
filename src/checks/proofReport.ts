import type { Tally } from './tally'

/** What a proof came to, when, and of which program. */
export type Proved = Readonly<{
  /** Of the program, as it is kept in git; empty where it is not. */
  commit: string
  day: string
  /** The table of what was measured; empty where nothing is. */
  figures: string
  minutes: number
  name: string
  shows: string
  tally: Tally
  /** Of the program. */
  version: string
}>

const HEAD = `# What was proved

Each proof as it came out the last time that it was run, by \`npm run prove\`, with the commit of the program that it was run on; what answers which threat stands in [assurance.md](assurance.md).

|  | proof | what it shows | passed | failed | minutes | on | version | commit |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
`

const lineOf = ({ commit, day, minutes, name, shows, tally: { failed, passed }, version }: Proved): string =>
  `| ${failed === 0 ? '✓' : '✗'} | ${name} | ${shows} | ${passed} | ${failed} | ${minutes.toFixed(1)} | ${day} | ${version} | ${commit} |`

const nameIn = (line: string): string => line.split(' | ')[1] ?? ''

const FIGURES = /^## (.+)\n\n```text\n([\s\S]*?)\n```$/gmu

const sectionOf = (name: string, figures: string): string =>
  `\n## ${name}\n\n\`\`\`text\n${figures}\n\`\`\`\n`

/**
 * Writes what was proved into the report, in the order of `names`, with what was measured behind it: proofs that were not run this time
 * stay as they came out before, and those that there are no more go.
 */
export const proofReport = (before: string, proved: readonly Proved[], names: readonly string[]): string => {
  const lines = new Map(
    before
      .split('\n')
      .filter((line) => /^\| [✓✗] \| /u.test(line))
      .map((line) => [nameIn(line), line]),
  )
  const figures = new Map([...before.matchAll(FIGURES)].map(([, name = '', table = '']) => [name, table]))
  for (const each of proved) {
    lines.set(each.name, lineOf(each))
    figures.set(each.name, each.figures)
  }
  const sections = names.flatMap((name) => {
    const table = figures.get(name)
    return table ? [sectionOf(name, table)] : []
  })
  return `${HEAD}${names.flatMap((name) => lines.get(name) ?? []).join('\n')}\n${sections.join('')}`
}
