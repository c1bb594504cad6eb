import type { Json, Kind, LookupRule } from '../map/importMap'

/** The fields of one row of a list of rows within a document. */
export type PlannedRowFields = readonly PlannedField[]

/**
 * What a field will hold: a value, a document found by a value, the document that the row itself makes, several of those, or
 * rows with fields of their own.
 */
export type PlannedValue =
  | { readonly is: 'lookup'; readonly list: boolean; readonly lookup: LookupRule; readonly value: string }
  | { readonly is: 'list'; readonly items: readonly PlannedValue[] }
  | { readonly is: 'rows'; readonly rows: readonly PlannedRowFields[] }
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
  /** Set when the key is the id of a document that has to be there. */
  readonly by?: 'id'
  readonly collection: string
  readonly fields: readonly PlannedField[]
  readonly key: string
  readonly onlyNew: boolean
}

type Lookup = Extract<PlannedValue, { is: 'lookup' }>

/** Every document that a value names, however deep. */
export const lookupsIn = (planned: PlannedValue): readonly Lookup[] => {
  switch (planned.is) {
    case 'lookup':
      return [planned]
    case 'list':
      return planned.items.flatMap(lookupsIn)
    case 'rows':
      return planned.rows.flat().flatMap((field) => lookupsIn(field.planned))
    case 'self':
    case 'value':
      return []
  }
}

/** What tells two documents of one collection apart: a key and an id that look alike are not the same. */
export const nameOf = ({ by, key }: Pick<PlannedDocument, 'by' | 'key'>): string => `${by ?? 'key'} ${key}`
