import type { Tally } from './tally'

/** What a proof came to. */
export type Proved = Readonly<{ minutes: number; name: string; shows: string; tally: Tally }>

/** Under what the proofs were run. */
export type Circumstances = Readonly<{ day: string; node: string; processors: number; version: string }>

const HEAD = `# What was proved

Made by \`npm run prove\`; what answers which threat stands in [assurance.md](assurance.md).
`

const line = ({ minutes, name, shows, tally: { failed, passed } }: Proved): string =>
  `| ${failed === 0 ? '✓' : '✗'} | ${name} | ${shows} | ${passed} | ${failed} | ${minutes.toFixed(1)} |`

/** The report of the proofs, in Markdown. */
export const proofReport = (
  proved: readonly Proved[],
  { day, node, processors, version }: Circumstances,
): string =>
  [
    HEAD,
    `On ${day}, version ${version}, Node ${node}, ${processors} processors.`,
    '',
    '| | proof | what it shows | passed | failed | minutes |',
    '|---|---|---|---|---|---|',
    ...proved.map(line),
    '',
  ].join('\n')
