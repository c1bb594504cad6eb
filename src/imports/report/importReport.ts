import { type Issue, type IssueLanguage, issueText, type Severity } from '../../domain/imports/issues/issue'
import type { ImportResult } from '../importFile'
import type { Counts } from '../write/tally'

/** The most issues that a report tells one by one. */
export const MOST_TOLD = 200

/** One thing to say, for people: where it is, and why. Rows are counted as a spreadsheet does: the header is row 1. */
export interface ToldIssue {
  readonly code: Issue['code']
  readonly column: string | null
  readonly message: string
  readonly row: number | null
  readonly severity: Severity
}

/** How an import without a map went. */
export interface ImportReport {
  /** In how many documents each field changed. */
  readonly changedFields: Readonly<Record<string, number>>
  /** What became, or in a dry run would become, of the rows. */
  readonly counts: Readonly<Counts & { refused: number }>
  readonly dryRun: boolean
  /** Errors first, then in the order of the file. */
  readonly issues: readonly ToldIssue[]
  readonly issuesLeftOut: number
  /** Whether anything was written. */
  readonly kept: boolean
  readonly rows: number
}

const order: readonly Severity[] = ['error', 'warning', 'notice']

const byWeight = (one: Issue, other: Issue): number =>
  order.indexOf(one.severity) - order.indexOf(other.severity) || (one.row ?? 0) - (other.row ?? 0)

const refusedRows = (issues: readonly Issue[]): number =>
  new Set(issues.flatMap(({ row, severity }) => (severity === 'error' && row !== undefined ? [row] : [])))
    .size

/** How an import went, for who asked for it: what was counted, and each issue in words up to a number. */
export const importReport = (
  { kept, log, survey, tally }: ImportResult,
  { collection, dryRun, language }: { collection: string; dryRun: boolean; language: IssueLanguage },
): ImportReport => {
  const nothing: Counts = { changed: 0, new: 0, skipped: 0, unchanged: 0 }
  const told = log.kept.toSorted(byWeight).slice(0, MOST_TOLD)
  const said = log.count('error') + log.count('warning') + log.count('notice')
  return {
    changedFields: tally.changedFields[collection] ?? {},
    counts: { ...(tally.counts[collection] ?? nothing), refused: refusedRows(log.kept) },
    dryRun,
    issues: told.map((issue) => ({
      code: issue.code,
      column: issue.column ?? null,
      message: issueText(issue, language, false),
      row: issue.row ?? null,
      severity: issue.severity,
    })),
    issuesLeftOut: said - told.length,
    kept,
    rows: survey.rows,
  }
}
