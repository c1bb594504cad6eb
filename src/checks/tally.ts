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

export interface VitestReport {
  numPassedTests?: number
  numFailedTests?: number
  numPendingTests?: number
  numTodoTests?: number
  success?: boolean
  testResults?: {
    name?: string
    status: string
    message?: string
    assertionResults: { fullName?: string; status?: string; failureMessages?: string[] | null }[]
  }[]
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

/** How much of what a failed test said is repeated: enough to know what it waited for, never a whole page. */
const TOLD = 400

const shortly = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, TOLD)

/** One line for every test that failed and every file that broke, so that the end of a long run says where to look. */
export const tellFailures = (report: VitestReport | undefined): string[] =>
  (report?.testResults ?? []).flatMap(({ assertionResults, message = '', name = '', status }) => {
    const file = name.split('/').at(-1) ?? ''
    if (status === 'failed' && assertionResults.length === 0) return [`${file}: ${shortly(message)}`]
    return assertionResults
      .filter((one) => one.status === 'failed')
      .map(
        ({ failureMessages, fullName = '' }) =>
          `${file} › ${fullName}: ${shortly(failureMessages?.[0] ?? '')}`,
      )
  })
