import { concludeDateFormat, type DateEvidence, observeDate } from '../../domain/imports/dates/dateEvidence'
import type { Issue } from '../../domain/imports/issues/issue'
import type { FieldRule, ImportMap, SubDocument } from '../../domain/imports/map/importMap'
import { mapColumns } from '../../domain/imports/map/mapColumns'
import {
  concludeNumberFormat,
  type NumberEvidence,
  observeNumber,
} from '../../domain/imports/numbers/numberEvidence'
import { applySteps } from '../../domain/imports/rows/applySteps'
import type { Formats } from '../../domain/imports/rows/readValue'
import { cellOf, type Row } from '../../domain/imports/rows/row'
import { sourceText } from '../../domain/imports/rows/sourceText'
import type { ReadRows } from '../file/readRows'
import type { IssueLog } from '../report/issueLog'

/** What is known of a file once it has been read through: enough to read every value, or the reason why not. */
export interface Survey {
  readonly columns: readonly string[]
  readonly formats: Formats
  readonly numbersProof?: string | undefined
  readonly rows: number
}

const rulesOf = ({ fields, key }: SubDocument): FieldRule[] => [key, ...Object.values(fields)]

const withFallbacks = (rule: FieldRule): FieldRule[] => [
  rule,
  ...(rule.fallback ? withFallbacks(rule.fallback) : []),
]

const rulesOfKind = (map: ImportMap, ...kinds: readonly string[]): FieldRule[] =>
  [map, ...(map.before ?? []), ...(map.also ?? [])]
    .flatMap(rulesOf)
    .flatMap(withFallbacks)
    .filter((rule) => kinds.includes(rule.as ?? 'text'))

/** The text of a rule in a row; a number of JSON says nothing about how texts write numbers. */
const textFor = (rule: FieldRule, row: Row, { everywhere = [] }: ImportMap): string => {
  if (rule.column !== undefined && typeof cellOf(row, rule.column) === 'number') return ''
  return applySteps(sourceText(rule, row, everywhere).text, rule.steps ?? []).trim()
}

const observe =
  <Evidence>(
    rules: readonly FieldRule[],
    map: ImportMap,
    look: (evidence: Evidence, text: string) => Evidence,
  ) =>
  (evidence: Evidence, row: Row): Evidence =>
    rules.reduce((seen, rule) => {
      const text = textFor(rule, row, map)
      return text === '' ? seen : look(seen, text)
    }, evidence)

const settleNumbers = (
  map: ImportMap,
  evidence: NumberEvidence,
): { issues: Issue[]; numbers: Formats['numbers']; proof?: string | undefined } => {
  if (map.numbers && map.numbers !== 'auto') return { issues: [], numbers: map.numbers }
  const verdict = concludeNumberFormat(evidence)
  if (verdict.kind === 'known') return { issues: [], numbers: verdict.format, proof: verdict.proof }
  const issue: Issue =
    verdict.kind === 'conflict'
      ? { code: 'numbers-conflict', details: { en: verdict.en, nl: verdict.nl }, severity: 'error' }
      : { code: 'numbers-unclear', details: { value: verdict.ambiguous }, severity: 'error' }
  return { issues: [issue], numbers: 'nl' }
}

const settleDates = (
  map: ImportMap,
  evidence: DateEvidence,
): { dates: Formats['dates']; issues: Issue[] } => {
  if (map.dates && map.dates !== 'auto') return { dates: map.dates, issues: [] }
  const verdict = concludeDateFormat(evidence)
  if (verdict.kind === 'known') return { dates: verdict.format, issues: [] }
  const details = { formats: verdict.formats.join(', '), value: verdict.example }
  return { dates: verdict.formats[0], issues: [{ code: 'dates-unclear', details, severity: 'error' }] }
}

const columnIssues = (map: ImportMap, columns: readonly string[]): Issue[] => {
  if (columns.length === 0) return [{ code: 'file-empty', details: {}, severity: 'error' }]
  const there = new Set(columns)
  const used = mapColumns(map)
  const known = [...used, ...(map.ignore ?? [])]
  const missing = used.filter((column) => !there.has(column))
  const unused = columns.filter(
    (column) =>
      !known.some(
        (name) => name === column || name.startsWith(`${column}.`) || column.startsWith(`${name}.`),
      ),
  )
  return [
    ...missing.map((column): Issue => ({
      code: 'column-missing',
      column,
      details: { columns: columns.join(', ') },
      severity: 'error',
    })),
    ...unused.map((column): Issue => ({ code: 'column-unused', column, details: {}, severity: 'notice' })),
  ]
}

/** Reads a file through once: its columns, and from all of its values together how it writes numbers and dates. */
export const surveyFile = async (read: ReadRows, map: ImportMap, log: IssueLog): Promise<Survey> => {
  let columns: readonly string[] = []
  let numberEvidence: NumberEvidence = {}
  let dateEvidence: DateEvidence = {}
  let rows = 0
  const lookAtNumbers = observe(rulesOfKind(map, 'cents', 'number'), map, observeNumber)
  const lookAtDates = observe(rulesOfKind(map, 'date', 'moment'), map, observeDate)
  for await (const item of read((names) => (columns = names))) {
    if ('issue' in item) {
      log.add([item.issue])
      continue
    }
    rows += 1
    numberEvidence = lookAtNumbers(numberEvidence, item.row)
    dateEvidence = lookAtDates(dateEvidence, item.row)
  }
  const numbers = settleNumbers(map, numberEvidence)
  const dates = settleDates(map, dateEvidence)
  log.add([...columnIssues(map, columns), ...numbers.issues, ...dates.issues])
  return {
    columns,
    formats: { dates: dates.dates, numbers: numbers.numbers },
    numbersProof: numbers.proof,
    rows,
  }
}
