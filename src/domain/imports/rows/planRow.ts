import { checkRow } from '../checks/checkRow'
import type { Issue } from '../issues/issue'
import type { FieldRule, ImportMap, SubDocument } from '../map/importMap'
import { fitKey } from '../text/fitText'
import { planField, type RowContext } from './planField'
import type { PlannedDocument, PlannedField } from './plannedDocument'
import { cellOf, type Row, textOf } from './row'

/** The documents that a row makes, the row's own marked, and what there is to say about the row. */
export interface RowPlan {
  readonly after: readonly PlannedDocument[]
  readonly before: readonly PlannedDocument[]
  readonly issues: readonly Issue[]
  /** Absent when the row has no key. */
  readonly own?: PlannedDocument
}

interface DocumentPlan {
  readonly document?: PlannedDocument
  readonly issues: readonly Issue[]
}

/** The path and language of a field as a map names it: `title@en` is the English title. */
export const fieldPath = (name: string): { locale?: string; path: string } => {
  const [path = '', locale] = name.split('@')
  return locale === undefined ? { path } : { locale, path }
}

const planFields = (fields: Readonly<Record<string, FieldRule>>, row: Row, context: RowContext) =>
  Object.entries(fields).map(([name, rule]): { field?: PlannedField; issues: readonly Issue[] } => {
    const { issues, planned, raw } = planField(rule, row, context)
    if (!planned) return { issues }
    return { field: { ...fieldPath(name), column: rule.column, kind: rule.as, planned, raw }, issues }
  })

const planDocument = (sub: SubDocument, row: Row, context: RowContext): DocumentPlan => {
  const { collection, fields, key, onlyNew = false, when } = sub
  if (when !== undefined && textOf(cellOf(row, when)).trim() === '') {
    const details = { collection }
    return { issues: [{ code: 'sub-skipped', column: when, details, row: row.number, severity: 'warning' }] }
  }
  const named = planField({ ...key, required: false }, row, context)
  const plans = planFields(fields, row, context)
  const issues = plans.flatMap((plan) => plan.issues)
  if (named.planned?.is !== 'value') {
    const column = key.column ?? key.text
    const missing: Issue = {
      code: 'key-empty',
      ...(column ? { column } : {}),
      details: {},
      row: row.number,
      severity: 'error',
    }
    return { issues: [...issues, missing] }
  }
  const filled = plans.flatMap(({ field }) => (field ? [field] : []))
  return {
    document: { collection, fields: filled, key: fitKey(textOf(named.planned.value)), onlyNew },
    issues,
  }
}

const ONCE_A_CELL = /^(?:text-|entity-)/

/** What is said of the text of a cell is said once, however many fields are made of it. */
const onceACell = (issues: readonly Issue[]): Issue[] => {
  const said = new Set<string>()
  return issues.filter(({ code, column }) => {
    if (!ONCE_A_CELL.test(code)) return true
    const place = `${code} ${column ?? ''}`
    return !said.has(place) && said.add(place)
  })
}

/** Makes documents of one row. Nothing is looked up and nothing is written: the same row always gives the same plan. */
export const planRow = (map: ImportMap, row: Row, context: RowContext): RowPlan => {
  const before = (map.before ?? []).map((sub) => planDocument(sub, row, context))
  const own = planDocument(map, row, context)
  const after = (map.also ?? []).map((sub) => planDocument(sub, row, context))
  const checked = own.document ? checkRow(map.checks ?? [], row, own.document, context) : { issues: [] }
  const documents = (plans: readonly DocumentPlan[]): PlannedDocument[] =>
    plans.flatMap(({ document }) => (document ? [document] : []))
  return {
    after: documents(after),
    before: documents(before),
    issues: onceACell([...[...before, own, ...after].flatMap(({ issues }) => issues), ...checked.issues]),
    ...('document' in checked ? { own: checked.document } : {}),
  }
}
