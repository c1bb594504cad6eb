import { type Issue, type IssueLanguage, issueText, type Severity } from '../../domain/imports/issues/issue'
import type { IssueLog } from './issueLog'
import { table } from './table'
import { counted, type Word, words } from './words'

const MOST_ERRORS = 50

const rowOf = (issue: Issue, language: IssueLanguage): string[] => [
  issue.row === undefined ? '–' : String(issue.row),
  issue.column ?? '–',
  issueText(issue, language),
]

const errorLines = (log: IssueLog, language: IssueLanguage): string[] => {
  const errors = log.kept
    .filter(({ severity }) => severity === 'error')
    .toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0))
  if (errors.length === 0) return []
  const say = (word: Word): string => words[word][language]
  const shown = errors.slice(0, MOST_ERRORS).map((issue) => rowOf(issue, language))
  const rest = log.errors - shown.length
  return [
    `✗ ${counted(log.errors, 'error', 'errors', language)}`,
    ...table([say('row'), say('column'), say('reason')], shown),
    ...(rest > 0 ? [`  … ${rest} ${say('more')}`] : []),
    '',
  ]
}

const plurals = { error: 'errors', notice: 'notices', warning: 'warnings' } as const satisfies Record<
  Severity,
  Word
>

const groupLines = (log: IssueLog, severity: Severity, language: IssueLanguage): string[] => {
  const groups = [...log.groups.values()].filter((group) => group.severity === severity)
  if (groups.length === 0) return []
  const say = (name: Word): string => words[name][language]
  const lines = groups
    .toSorted((one, other) => other.count - one.count)
    .flatMap(({ count, first }) =>
      first.map((issue, at) => [at === 0 ? `${count} ×` : '', ...rowOf(issue, language)]),
    )
  return [
    `${severity === 'warning' ? '⚠' : 'ℹ'} ${counted(log.count(severity), severity, plurals[severity], language)}`,
    ...table(['', say('row'), say('column'), say('reason')], lines),
    '',
  ]
}

/** Everything an import has to say: each error, and warnings by what they say, with the first rows of each. */
export const issueLines = (log: IssueLog, language: IssueLanguage): string[] => [
  ...groupLines(log, 'notice', language),
  ...groupLines(log, 'warning', language),
  ...errorLines(log, language),
]
