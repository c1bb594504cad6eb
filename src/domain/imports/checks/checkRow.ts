import type { Issue } from '../issues/issue'
import type { CheckRule } from '../map/importMap'
import { parseDecimal } from '../numbers/parseDecimal'
import type { RowContext } from '../rows/fieldPlan'
import type { PlannedDocument } from '../rows/plannedDocument'
import { cellOf, type Row, textOf } from '../rows/row'

/** A document after the checks of its row: a value that a check refuses is taken out of it, and said. */
export interface CheckedRow {
  readonly document: PlannedDocument
  readonly issues: readonly Issue[]
}

const valueAt = (document: PlannedDocument, path: string): unknown => {
  const field = document.fields.find((candidate) => candidate.path === path && candidate.locale === undefined)
  return field?.planned.is === 'value' ? field.planned.value : undefined
}

const columnOf = (document: PlannedDocument, path: string): string =>
  document.fields.find((field) => field.path === path)?.column ?? path

const euros = (cents: number): string => (cents / 100).toFixed(2)

const checkSum = (
  rule: Extract<CheckRule, { rule: 'sum' }>,
  row: Row,
  document: PlannedDocument,
): CheckedRow => {
  const total = valueAt(document, rule.total)
  const parts = rule.parts.map((path) => valueAt(document, path)).filter((part) => typeof part === 'number')
  const sum = parts.reduce((whole, part) => whole + part, 0)
  if (typeof total !== 'number' || parts.length === 0 || sum === total) return { document, issues: [] }
  const details = { sum: euros(sum), total: euros(total) }
  const column = columnOf(document, rule.total)
  return {
    document,
    issues: [{ code: 'sum-differs', column, details, row: row.number, severity: 'warning' }],
  }
}

const checkOrder = (
  rule: Extract<CheckRule, { rule: 'order' }>,
  row: Row,
  document: PlannedDocument,
): CheckedRow => {
  const [start, end] = [valueAt(document, rule.start), valueAt(document, rule.end)]
  if (typeof start !== 'string' || typeof end !== 'string' || start <= end) return { document, issues: [] }
  const column = columnOf(document, rule.end)
  const empties = rule.then === 'empty'
  const details = { end, start, then: empties ? 'value-left-out' : '', value: textOf(cellOf(row, column)) }
  const severity = empties ? 'warning' : 'error'
  const fields = document.fields.filter(({ path }) => !empties || path !== rule.end)
  return {
    document: { ...document, fields },
    issues: [{ code: 'order-wrong', column, details, row: row.number, severity }],
  }
}

const checkColumn = (
  rule: Extract<CheckRule, { rule: 'at-most' | 'cut' }>,
  row: Row,
  { formats }: RowContext,
): readonly Issue[] => {
  const { column } = rule
  const text = textOf(cellOf(row, column))
  const place = { column, row: row.number, severity: 'warning' } as const
  if (rule.rule === 'cut') {
    const isCut = text.length === rule.length
    return isCut
      ? [{ ...place, code: 'text-cut', details: { limit: rule.length, value: text.slice(-30) } }]
      : []
  }
  const isTooLarge = Number(parseDecimal(text, formats.numbers) ?? 0) > rule.limit
  return isTooLarge
    ? [{ ...place, code: 'share-too-large', details: { limit: rule.limit, value: text } }]
    : []
}

const check = (rule: CheckRule, row: Row, document: PlannedDocument, context: RowContext): CheckedRow => {
  switch (rule.rule) {
    case 'sum':
      return checkSum(rule, row, document)
    case 'order':
      return checkOrder(rule, row, document)
    case 'at-most':
    case 'cut':
      return { document, issues: checkColumn(rule, row, context) }
    case 'doubled':
    case 'similar':
      // Across rows: createNameWatch.
      return { document, issues: [] }
  }
}

/** Compares the values of one row as the map asks; what is odd is said and kept, what the collection would refuse is left out. */
export const checkRow = (
  rules: readonly CheckRule[],
  row: Row,
  document: PlannedDocument,
  context: RowContext,
): CheckedRow =>
  rules.reduce<CheckedRow>(
    (so, rule) => {
      const next = check(rule, row, so.document, context)
      return { document: next.document, issues: [...so.issues, ...next.issues] }
    },
    { document, issues: [] },
  )
