import type { SettledField } from '../../domain/imports/documents/documentData'
import { rowsGiven, type SettledRow } from '../../domain/imports/documents/rowData'
import type { Issue } from '../../domain/imports/issues/issue'
import type { Json } from '../../domain/imports/map/importMap'
import type { PlannedDocument, PlannedField, PlannedValue } from '../../domain/imports/rows/plannedDocument'
import type { CollectionTraits } from './collectionTraits'
import type { Lookups } from './lookups'

/** A field of a document to be, and the column that it came from. */
type FieldFromColumn = SettledField & { readonly column?: string | undefined }

/** The fields of a document with every reference found, and what there is to say about those that were not. */
export interface SettledDocument {
  readonly fields: readonly FieldFromColumn[]
  readonly issues: readonly Issue[]
}

/** Where a document stands: its row, the document that the row makes, the languages there are. */
export interface Settling {
  readonly defaultLocale: string
  readonly locales: readonly string[]
  readonly row: number
  readonly self?: string | undefined
}

/** A day is kept as noon in UTC, as the editor of the admin panel does, so that no time zone shows it as another day. */
const asStored = (value: Json, type: string | undefined): Json =>
  type === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? `${value}T12:00:00.000Z`
    : value

type Lookup = Extract<PlannedValue, { is: 'lookup' }>

const lookupIssue = (
  { lookup, value }: Lookup,
  { column }: Pick<PlannedField, 'column'>,
  { count, row }: { count: number; row: number },
): Issue | undefined => {
  if (count === 1) return undefined
  const details = { by: lookup.by, collection: lookup.collection, count, value }
  const severity = lookup.missing === 'warn' ? 'warning' : 'error'
  const code = count === 0 ? 'lookup-missing' : 'lookup-several'
  return { code, ...(column === undefined ? {} : { column }), details, row, severity }
}

/** Settles the fields of one document, and gathers what there is to say. */
class Settler {
  readonly issues: Issue[] = []
  readonly #lookups: Lookups
  readonly #settling: Settling
  readonly #traits: CollectionTraits

  constructor(lookups: Lookups, traits: CollectionTraits, settling: Settling) {
    this.#lookups = lookups
    this.#traits = traits
    this.#settling = settling
  }

  field(field: PlannedField): FieldFromColumn[] {
    const { column, locale, path, planned } = field
    if (planned.is === 'rows') return this.#rows(field, planned.rows)
    const value = this.#value(planned, field, this.#traits.fields.get(path)?.type)
    return value === undefined ? [] : [{ column, locale, path, value }]
  }

  #value(planned: PlannedValue, field: PlannedField, type: string | undefined): Json | undefined {
    switch (planned.is) {
      case 'value':
        return asStored(planned.value, type)
      case 'self':
        return this.#one(this.#settling.self, planned.list)
      case 'lookup':
        return this.#one(this.#found(planned, field), planned.list)
      case 'list':
        return planned.items.flatMap((item) => this.#value(item, field, type) ?? [])
      case 'rows':
        throw new Error('[imports] rows lie in a field of their own.')
    }
  }

  #one(id: string | undefined, list: boolean): Json | undefined {
    return id !== undefined && list ? [id] : id
  }

  #found(planned: Lookup, field: PlannedField): string | undefined {
    const ids = this.#lookups.find(planned)
    const issue = lookupIssue(planned, field, { count: ids.length, row: this.#settling.row })
    if (issue) this.issues.push(issue)
    return ids.length === 1 ? ids[0] : undefined
  }

  /** Rows are written as a whole, once in each language in which they have words. */
  #rows({ column, path }: PlannedField, rows: readonly (readonly PlannedField[])[]): FieldFromColumn[] {
    const { defaultLocale, locales } = this.#settling
    const traits = this.#traits.rows.get(path) ?? { localized: new Set<string>(), paths: [] }
    const types = new Map(this.#traits.fields.get(path)?.rows?.map((inner) => [inner.path, inner.type]))
    const settled: SettledRow[] = rows.map((row) =>
      row.flatMap((field) => {
        const value = this.#value(field.planned, field, types.get(field.path))
        return value === undefined ? [] : [{ locale: field.locale, path: field.path, value }]
      }),
    )
    const spoken = traits.localized.size > 0 ? locales : [defaultLocale]
    return spoken.map((locale) => ({
      column,
      isRepeated: locale !== defaultLocale && !settled.flat().some((field) => field.locale === locale),
      locale: locale === defaultLocale ? undefined : locale,
      path,
      value: rowsGiven(settled, traits, locale, defaultLocale),
    }))
  }
}

/** Puts ids where a planned document names others; `self` is the id of the row's own document. */
export const settleFields = (
  document: PlannedDocument,
  lookups: Lookups,
  traits: CollectionTraits,
  settling: Settling,
): SettledDocument => {
  const settler = new Settler(lookups, traits, settling)
  const fields = document.fields.flatMap((field) => settler.field(field))
  return { fields, issues: settler.issues }
}
