import type { Json, Kind, LookupRule } from '../map/importMap'

/** What a field will hold: a value, a document found by a value, or the document that the row itself makes. */
export type PlannedValue =
  | { readonly is: 'lookup'; readonly list: boolean; readonly lookup: LookupRule; readonly value: string }
  | { readonly is: 'self'; readonly list: boolean }
  | { readonly is: 'value'; readonly value: Json }

/** One field of a document to be: its path with dots, the language when it is not the default one, and its value. */
export interface PlannedField {
  readonly column?: string | undefined
  readonly kind?: Kind | undefined
  readonly locale?: string | undefined
  readonly path: string
  readonly planned: PlannedValue
  /** What stood in the file, to show beside the value. */
  readonly raw?: string | undefined
}

/** A document as the file describes it, before it is known whether it exists. */
export interface PlannedDocument {
  readonly collection: string
  readonly fields: readonly PlannedField[]
  readonly key: string
  readonly onlyNew: boolean
}
