import type { Issue } from '../issues/issue'
import { fieldPath } from '../map/fieldPath'
import type { FieldRule, Json } from '../map/importMap'
import type { FieldPlan, RowContext } from './fieldPlan'
import type { PlannedField, PlannedRowFields } from './plannedDocument'
import type { Row } from './row'

type PlanField = (rule: FieldRule, row: Row, context: RowContext) => FieldPlan
type Cells = Readonly<Record<string, Json>>

const isCells = (value: unknown): value is Cells =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The rows that the text of a cell holds; undefined when it is anything else. */
const rowsIn = (text: string): readonly Cells[] | undefined => {
  const list = parsed(text)
  return Array.isArray(list) && list.every(isCells) ? list : undefined
}

/** What is written in a row within a cell no spreadsheet ever sees, so that nothing was put there for its sake. */
const WITHIN: RowContext['everywhere'] = ['trim']

/** Makes the rows of one cell: each is read like a row of the file, by the rules for its names. */
export const planRows = (
  text: string,
  { column = '', rows: rules = {} }: FieldRule,
  { plan, row: { number }, ...rest }: { formats: RowContext['formats']; plan: PlanField; row: Row },
): FieldPlan => {
  const context = { ...rest, everywhere: WITHIN }
  const said = { column, row: number, severity: 'error' } as const
  const written = rowsIn(text)
  if (!written) return { issues: [{ ...said, code: 'rows-bad', details: { value: text } }] }
  const issues: Issue[] = []
  const choices = Object.keys(rules).join(', ')
  const planOne = (cells: Cells, at: number): PlannedRowFields => {
    for (const value of Object.keys(cells).filter((name) => !Object.hasOwn(rules, name)))
      issues.push({ ...said, code: 'rows-unknown', details: { choices, value } })
    return Object.entries(rules).flatMap(([name, rule]): PlannedField[] => {
      const inner = plan(rule, { cells, number }, context)
      issues.push(...inner.issues.map((issue) => ({ ...issue, column: `${column} ${at + 1}: ${name}` })))
      return inner.planned ? [{ ...fieldPath(name), column, kind: rule.as, planned: inner.planned }] : []
    })
  }
  const rows = written.map(planOne)
  return { issues, planned: { is: 'rows', rows }, raw: text }
}
