/** What a run of checks came to. */
export interface Tally {
  passed: number
  failed: number
}

export const addTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), {
    passed: 0,
    failed: 0,
  })

interface VitestReport {
  numPassedTests?: number
  numFailedTests?: number
  numPendingTests?: number
  numTodoTests?: number
  success?: boolean
  testResults?: { status: string; assertionResults: unknown[] }[]
}

/**
 * Counts vitest's JSON report. A skipped test counts as failed, so does a file that broke before its first test and a
 * run that found no test at all: none of them proves anything.
 */
export const tallyVitest = (report: VitestReport | undefined): Tally => {
  if (!report) return { passed: 0, failed: 1 }
  const brokenFiles = (report.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  const passed = report.numPassedTests ?? 0
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0)
  const failed = (report.numFailedTests ?? 0) + skipped + brokenFiles
  const nothingRan = passed + failed === 0
  const brokenRun = report.success === false && failed === 0
  return { passed, failed: failed + (nothingRan || brokenRun ? 1 : 0) }
}
