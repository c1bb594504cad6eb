import { isUuid } from '../../codes/isUuid'
import { checkRow } from '../checks/checkRow'
import type { Issue } from '../issues/issue'
import { fieldPath } from '../map/fieldPath'
import type { FieldRule, ImportMap, SubDocument } from '../map/importMap'
import { fitKey } from '../text/fitText'
import type { RowContext } from './fieldPlan'
import { planField } from './planField'
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

const planFields = (fields: Readonly<Record<string, FieldRule>>, row: Row, context: RowContext) =>
  Object.entries(fields).map(([name, rule]): { field?: PlannedField; issues: readonly Issue[] } => {
    const { issues, planned, raw } = planField(rule, row, context)
    if (!planned) return { issues }
    return { field: { ...fieldPath(name), column: rule.column, kind: rule.as, planned, raw }, issues }
  })

/** What a row is known by: its key, or else the id that it gives. */
type Identity = Pick<PlannedDocument, 'by' | 'key'> | { readonly issue: Issue }

const identityOf = ({ id, key }: SubDocument, row: Row, context: RowContext): Identity => {
  const named = planField({ ...key, required: false }, row, context)
  if (named.planned?.is === 'value') return { key: fitKey(textOf(named.planned.value)) }
  const given = id === undefined ? '' : textOf(cellOf(row, id)).trim()
  const said = { row: row.number, severity: 'error' } as const
  if (given !== '' && id !== undefined)
    return isUuid(given)
      ? { by: 'id', key: given.toLowerCase() }
      : { issue: { ...said, code: 'id-bad', column: id, details: { value: given } } }
  const column = key.column ?? key.text ?? id
  return { issue: { ...said, code: 'key-empty', ...(column ? { column } : {}), details: {} } }
}

const planDocument = (sub: SubDocument, row: Row, context: RowContext): DocumentPlan => {
  const { collection, fields, onlyNew = false, when } = sub
  if (when !== undefined && textOf(cellOf(row, when)).trim() === '') {
    const details = { collection }
    return { issues: [{ code: 'sub-skipped', column: when, details, row: row.number, severity: 'warning' }] }
  }
  const identity = identityOf(sub, row, context)
  const plans = planFields(fields, row, context)
  const issues = plans.flatMap((plan) => plan.issues)
  if ('issue' in identity) return { issues: [...issues, identity.issue] }
  const filled = plans.flatMap(({ field }) => (field ? [field] : []))
  return { document: { ...identity, collection, fields: filled, onlyNew }, issues }
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
