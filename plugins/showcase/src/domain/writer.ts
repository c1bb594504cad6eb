import type { PublicReference } from './publicEntry'
import type { PublicField, PublicFile, PublicWords } from './publicField'
import type { SeriesInput } from './series/seriesInput'

type FieldOf<Kind extends PublicField['kind']> = Extract<PublicField, { kind: Kind }> | null

/**
 * The pen that an allow-list function is handed for one document and locale. Every method takes a value as Payload read
 * it (`locale: 'all'`, `depth: 0`: a localized field is `{ nl, en }`, a relation is an id) and answers null when there
 * is nothing to say, so a projection is a list of names without a branch.
 */
export type Writer = {
  locale: string
  /**
   * The words in this locale, else in the default one, with the language they are in; what is not localized, as a name,
   * belongs to every language.
   */
  words(value: unknown): PublicWords | null
  /** The words without their language, for what is the same in each: a name, a code. */
  plain(value: unknown): string | null
  /** The slug in this locale, else in the default one. */
  slug(value: unknown): string | null
  /** An ISO 8601 instant. */
  instant(value: unknown): string | null

  text(value: unknown): FieldOf<'text'>
  /** Rows of an array field as lines of one text, each of the words under `keys`; rows without words are left out. */
  lines(rows: unknown, keys: readonly string[]): FieldOf<'text'>
  /** Lexical state, reduced to the allow-list of nodes. Its pictures and links become references by themselves. */
  richText(value: unknown): FieldOf<'richText'>
  /** Values of a closed list; `list` names the labels that the site gives them. */
  codes(list: string, value: unknown): FieldOf<'codes'>
  /** Whole cents; parts without an amount are left out. */
  amounts(totalCents: unknown, partsCents?: Record<string, unknown>): FieldOf<'amounts'>
  number(value: unknown, unit?: string): FieldOf<'number'>
  flag(value: unknown): FieldOf<'flag'>
  date(value: unknown): FieldOf<'date'>
  period(start: unknown, end: unknown): FieldOf<'period'>
  /** http and https only; anything else is left out. */
  url(value: unknown): FieldOf<'url'>
  email(value: unknown): FieldOf<'email'>
  /** A number as people write it: with spaces, dashes, brackets. */
  phone(value: unknown): FieldOf<'phone'>
  place(latitude: unknown, longitude: unknown, label?: unknown): FieldOf<'place'>
  /**
   * An area from a Polygon or a MultiPolygon of GeoJSON, rounded to thousandths of a degree and simplified to two hundred corners
   * at most. A ring within another is a hole.
   */
  outline(geometry: unknown): FieldOf<'outline'>
  address(street: unknown, postcode: unknown, city: unknown): FieldOf<'address'>
  identifiers(values: Record<string, unknown>): FieldOf<'identifiers'>
  /** The phases that others go through, from rows of an array field in their order, by what they and their names are called there. */
  phases(rows: unknown, keys: { key: string; name: string }): FieldOf<'phases'>
  /** Where a document stayed, in the order in which it came there, until where it is now; a stay without an end lasts. */
  stays(stays: readonly { phase: unknown; start: unknown; end: unknown }[]): FieldOf<'stays'>
  /**
   * A value over time, with what it is held against in each period. What is no finite number counts as not measured; a period without
   * a key or days in their order is left out. Of very many periods the newest are told.
   */
  series(input: SeriesInput): FieldOf<'series'>

  /** One id or a list of them; `required` makes this document public only while those are. */
  references(
    role: string,
    collection: string,
    value: unknown,
    options?: { required?: boolean },
  ): PublicReference[]
  /** Rows of an array field, each naming another document in `at` and saying something about it in `note`. */
  notedReferences(
    role: string,
    collection: string,
    rows: unknown,
    keys: { at: string; note?: string },
  ): PublicReference[]
  /** The original and the sizes of an upload document. */
  files(upload: unknown): PublicFile[]
}
