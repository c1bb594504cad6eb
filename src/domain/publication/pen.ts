/** Words in the language they are really in. */
export type PublicWords = { lang: string; text: string }

/** Another document that a public one names, and what it says of it. */
export type PublicReference = {
  role: string
  collection: string
  id: string
  note?: PublicWords | null
  required?: boolean
}

/** The bytes of a picture, by the name they are served under. */
export type PublicFile = {
  size: string
  filename: string
  mimeType: string
  width: number | null
  height: number | null
}

/** A period of a value over time: its days, what was reached and what was aimed at. */
export type SeriesPoint = {
  key: unknown
  label?: unknown
  from: unknown
  until: unknown
  value: unknown
  numerator?: unknown
  denominator?: unknown
  target?: unknown
  low?: unknown
  high?: unknown
  standing?: 'on' | 'over' | 'under' | null
  because?: unknown
}

/** What a value over time is divided by, with values by the keys of points. */
export type SeriesDimension = {
  key: unknown
  label: unknown
  categories: readonly { key: unknown; label: unknown; values: Readonly<Record<string, unknown>> }[]
}

/** A value over time, with what it is held against. */
export type Series = {
  format: 'number' | 'percentage' | 'yesNo'
  unit: unknown
  decimals: unknown
  direction: 'down' | 'up'
  together: 'count' | 'latest' | 'ratio' | 'sum' | null
  reasons: string
  baseline: { on: unknown; value: unknown; source?: unknown } | null
  points: readonly SeriesPoint[]
  dimensions: readonly SeriesDimension[]
}

/** Documents of other collections that are read with a document, by collection. */
export type Parts = Readonly<Record<string, readonly StoredDocument[]>>

/**
 * What an allow-list function writes with: it turns a stored value into a public one, or into null when there is nothing
 * to say. What a public field looks like is the business of whoever shows it, hence `Field`.
 */
export type Pen<Field> = {
  locale: string
  words(value: unknown): PublicWords | null
  slug(value: unknown): string | null
  instant(value: unknown): string | null
  text(value: unknown): Field | null
  richText(value: unknown): Field | null
  codes(list: string, value: unknown): Field | null
  number(value: unknown, unit?: string): Field | null
  /** Rows of a list as lines of one text, each of the words under `keys`. */
  lines(rows: unknown, keys: readonly string[]): Field | null
  amounts(totalCents: unknown, partsCents?: Record<string, unknown>): Field | null
  flag(value: unknown): Field | null
  date(value: unknown): Field | null
  period(start: unknown, end: unknown): Field | null
  url(value: unknown): Field | null
  email(value: unknown): Field | null
  phone(value: unknown): Field | null
  place(latitude: unknown, longitude: unknown, label?: unknown): Field | null
  /** An area in outline, of a Polygon or a MultiPolygon of GeoJSON. */
  outline(geometry: unknown): Field | null
  address(street: unknown, postcode: unknown, city: unknown): Field | null
  identifiers(values: Record<string, unknown>): Field | null
  /** The phases that others go through, of rows of a list in their order. */
  phases(rows: unknown, keys: { key: string; name: string }): Field | null
  /** Where a document stayed, until where it is now. */
  stays(stays: readonly { phase: unknown; start: unknown; end: unknown }[]): Field | null
  series(series: Series): Field | null
  references(
    role: string,
    collection: string,
    value: unknown,
    options?: { required?: boolean },
  ): PublicReference[]
  notedReferences(
    role: string,
    collection: string,
    rows: unknown,
    keys: { at: string; note?: string },
  ): PublicReference[]
  files(upload: unknown): PublicFile[]
}

/** All that the public may know of one document in one language; what is not named here does not exist for it. */
export type PublicEntry<Field> = {
  slug: string | null
  title: PublicWords | null
  summary: PublicWords | null
  fields: Record<string, Field | null>
  references: PublicReference[]
  files?: PublicFile[]
  /** What lists are narrowed by beyond what follows from codes and references: `{ year: ['2026'] }`. */
  facets?: Record<string, string[]>
  sortAt: string | null
  visibleUntil?: string | null
}

/** A document as it is read for the public: published, relations as ids, every language at once. */
export type StoredDocument = Readonly<Record<string, unknown>>

/** The rows and groups inside a stored document, where a missing one is an empty one. */
export const part = (document: StoredDocument, name: string): StoredDocument => {
  const value = document[name]
  return typeof value === 'object' && value !== null ? (value as StoredDocument) : {}
}
