import type { SettledField } from '../../domain/imports/documents/documentData'
import type { Issue } from '../../domain/imports/issues/issue'
import type { PlannedDocument, PlannedField } from '../../domain/imports/rows/plannedDocument'
import type { CollectionTraits } from './collectionTraits'
import type { Lookups } from './lookups'

/** The fields of a document with every reference found, and what there is to say about those that were not. */
export interface SettledDocument {
  readonly fields: readonly (SettledField & { readonly column?: string | undefined })[]
  readonly issues: readonly Issue[]
}

/** A day is kept as noon in UTC, as the editor of the admin panel does, so that no time zone shows it as another day. */
const asStored = (value: SettledField['value'], type: string | undefined): SettledField['value'] =>
  type === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? `${value}T12:00:00.000Z`
    : value

const lookupIssue = (field: PlannedField, count: number, row: number): Issue | undefined => {
  if (field.planned.is !== 'lookup' || count === 1) return undefined
  const { lookup, value } = field.planned
  const details = { by: lookup.by, collection: lookup.collection, count, value }
  const severity = lookup.missing === 'warn' ? 'warning' : 'error'
  const code = count === 0 ? 'lookup-missing' : 'lookup-several'
  return { code, ...(field.column === undefined ? {} : { column: field.column }), details, row, severity }
}

const settleField = (field: PlannedField, lookups: Lookups, self: string | undefined): readonly string[] => {
  if (field.planned.is === 'lookup') return lookups.find(field.planned)
  return self === undefined ? [] : [self]
}

/** Puts ids where a planned document names others; `self` is the id of the row's own document. */
export const settleFields = (
  document: PlannedDocument,
  lookups: Lookups,
  traits: CollectionTraits,
  { row, self }: { row: number; self?: string | undefined },
): SettledDocument => {
  const issues: Issue[] = []
  const fields = document.fields.flatMap((field) => {
    const { column, locale, path, planned } = field
    const place = { column, locale, path }
    if (planned.is === 'value')
      return [{ ...place, value: asStored(planned.value, traits.fields.get(path)?.type) }]
    const ids = settleField(field, lookups, self)
    const issue = lookupIssue(field, ids.length, row)
    if (issue) issues.push(issue)
    const [id] = ids
    if (id === undefined || ids.length > 1) return []
    return [{ ...place, value: planned.list ? [id] : id }]
  })
  return { fields, issues }
}
