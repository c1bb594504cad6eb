/** One line of the report: what was measured beside what it must reach. */
export interface Finding {
  name: string
  measured: string
  /** What it is compared with, measured in the same run. */
  yardstick?: string
  ratio?: number
  bound: string
  holds: boolean
}

const columns = (finding: Finding): string[] => [
  finding.holds ? '✓' : '✗',
  finding.name,
  finding.measured,
  finding.yardstick ?? '',
  finding.ratio === undefined ? '' : finding.ratio.toFixed(3),
  finding.bound,
]

/** Writes the findings as a table for people. */
export const findingsTable = (findings: Finding[]): string => {
  const head = ['', 'what', 'measured', 'yardstick', 'ratio', 'must be']
  const rows = [head, ...findings.map(columns)]
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
