import type { Delimiter } from '../csv/sniffDelimiter'
import type { DateFormat } from '../dates/parseDate'
import type { Encoding } from '../encoding/sniffEncoding'
import type { NumberFormat } from '../numbers/parseDecimal'

/** Anything that JSON can say. */
export type Json = boolean | number | string | readonly Json[] | { readonly [name: string]: Json } | null

/**
 * Steps without a setting. `html` reads entities and says so; `squeeze` makes every run of white space one space;
 * `apostrophe` takes off the one that keeps a spreadsheet from running a cell.
 */
export const plainSteps = ['trim', 'squeeze', 'html', 'lower', 'upper', 'slug', 'apostrophe'] as const

/** One small change of a text, in the order in which the map states them. */
export type Step =
  | (typeof plainSteps)[number]
  /** The part (from 0) between two separators. */
  | { readonly part: number; readonly split: string }
  /** What a regular expression finds: its first group, or all of it, or its groups as `to` puts them (`$1$2`); else nothing. */
  | { readonly match: string; readonly to?: string }
  /** Whole values that are replaced by others; a value that is not listed stays. */
  | { readonly replace: Readonly<Record<string, string>> }
  /** At most so many characters, cut after a sentence or a word; said when it happens. */
  | { readonly shorten: number }

/** What a text is read as. */
export const kinds = [
  'text',
  'number',
  'cents',
  'date',
  'moment',
  'boolean',
  'choice',
  'guess',
  'code',
  'url',
  'json',
  'richText',
  'rows',
  'latitude',
  'longitude',
] as const
export type Kind = (typeof kinds)[number]

/** What happens to a value that cannot be read: the import stops, the field stays empty, or the raw text is kept. */
export const badValues = ['error', 'empty', 'keep'] as const
export type BadValue = (typeof badValues)[number]

/** Finds the document that a value names. */
export interface LookupRule {
  /** The field that holds the value. */
  readonly by: string
  readonly collection: string
  /** The id of the document will do as well. @default false */
  readonly orId?: boolean
  /** @default 'error' */
  readonly missing?: 'error' | 'warn'
}

/** Where the value of one field comes from and how it is read. Exactly one of `column`, `text`, `lines`, `constant`, `self`. */
export interface FieldRule {
  /** @default 'text' */
  readonly as?: Kind
  /** For `choice`: value in the file → value of the field. */
  readonly choices?: Readonly<Record<string, Json>>
  /** An empty cell empties the field of a document that is there already. @default false */
  readonly clear?: boolean
  readonly column?: string
  readonly constant?: Json
  /** For `code`: how many digits the code has at least. */
  readonly digits?: number
  /** Used, with a warning, when this rule gives nothing. */
  readonly fallback?: FieldRule
  /** For `guess`: the first expression that fits decides; without one, `otherwise`. */
  readonly guesses?: readonly { readonly if: string; readonly then: Json }[]
  /** Lines of templates; a line whose columns are all empty is left out. */
  readonly lines?: readonly string[]
  /** The value becomes a list of one. */
  readonly list?: boolean
  readonly lookup?: LookupRule
  /** @default 'error' */
  readonly onBad?: BadValue
  readonly otherwise?: Json
  /** For `code`: lost leading zeros are added, with a warning. */
  readonly pad?: boolean
  /** The whole text must fit this regular expression. */
  readonly pattern?: string
  /** An empty value is an error. @default false */
  readonly required?: boolean
  /** For `rows`: how the names in each row are read. */
  readonly rows?: Readonly<Record<string, FieldRule>>
  /** Several values in one cell, with this between them; a JSON list is read as well. */
  readonly separator?: string
  /** For `url`: put before an address without a scheme, with a warning. */
  readonly scheme?: 'http' | 'https'
  /** The document of the row itself, in a sub-document. */
  readonly self?: true
  readonly steps?: readonly Step[]
  /** A template: `{Column}` is replaced by what the column holds. */
  readonly text?: string
  /** An empty value is worth a warning. @default false */
  readonly expected?: boolean
}

/** What is compared across columns or rows; everything is kept, and said. */
export type CheckRule =
  /** Fields in cents that together should make another. */
  | { readonly parts: readonly string[]; readonly rule: 'sum'; readonly total: string }
  /** Two dates; when they are the wrong way round the end is left empty, or the row is an error. */
  | { readonly end: string; readonly rule: 'order'; readonly start: string; readonly then: 'empty' | 'error' }
  /** A number that should not be larger than a limit. */
  | { readonly column: string; readonly limit: number; readonly rule: 'at-most' }
  /** A text of exactly this length was probably cut by an earlier program. */
  | { readonly column: string; readonly length: number; readonly rule: 'cut' }
  /** Names that differ only in capitals, punctuation or legal form. */
  | { readonly field: string; readonly rule: 'similar' }
  /** The same name under two keys. */
  | { readonly field: string; readonly rule: 'doubled' }

/** A document that a row makes beside its own. */
export interface SubDocument {
  readonly collection: string
  readonly fields: Readonly<Record<string, FieldRule>>
  /** The column with the id of a document that is there already, for rows without a key. */
  readonly id?: string
  readonly key: FieldRule
  /** Never changes a document that is there already. @default false */
  readonly onlyNew?: boolean
  /** Made only when this column holds something; otherwise a warning. */
  readonly when?: string
}

/** A second file whose columns are added to each row, as `<as>.<column>`. */
export interface JoinRule {
  readonly as: string
  readonly column: string
  readonly file: string
  readonly matches: string
}

/** How a file becomes documents: kept beside the file, so that next year's list is read in the same way. */
export interface ImportMap {
  readonly about?: string
  /** Documents made after the row's own. */
  readonly also?: readonly SubDocument[]
  /** Documents made before the row's own, so that it can point at them. */
  readonly before?: readonly SubDocument[]
  readonly checks?: readonly CheckRule[]
  readonly collection: string
  /** @default 'auto' */
  readonly dates?: DateFormat | 'auto'
  readonly delimiter?: Delimiter
  readonly encoding?: Encoding
  /** Steps that every text goes through first. */
  readonly everywhere?: readonly Step[]
  /** By field, a dot for what lies in a group and `@en` for the English text. */
  readonly fields: Readonly<Record<string, FieldRule>>
  /** The column with the id of a document that is there already, for rows without a key. */
  readonly id?: string
  /** Columns that are left out on purpose. */
  readonly ignore?: readonly string[]
  readonly join?: readonly JoinRule[]
  readonly key: FieldRule
  /** @default 'auto' */
  readonly numbers?: NumberFormat | 'auto'
  /** `literal` reads a quote inside an unquoted cell as a character. @default 'strict' */
  readonly quotes?: 'literal' | 'strict'
  /** A second row with the same key is an error, or its first row counts. @default 'error' */
  readonly repeated?: 'error' | 'first'
  /** For JSON: the path of the list, such as `features`. */
  readonly rows?: string
  /** Only rows in which this column holds something; of the others it is said that they are left out. */
  readonly when?: string
}
