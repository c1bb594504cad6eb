/** What a value is, which decides how it is told. */
export type LeafKind = 'json' | 'plain' | 'reference' | 'richText' | 'rows'

/** A field of a document as far as a diff needs it; `isRedacted` of one whose values are never kept. */
export type FieldShape = Readonly<{ name: string; isLocalized: boolean; isRedacted: boolean }> &
  (
    | Readonly<{ is: 'blocks'; of: Readonly<Record<string, Shape>> }>
    | Readonly<{ is: 'group'; of: Shape }>
    | Readonly<{ is: 'leaf'; kind: LeafKind }>
    | Readonly<{ is: 'rows'; of: Shape }>
  )

export type Shape = readonly FieldShape[]
