import type { Json } from '../map/importMap'
import {
  type DocumentData,
  documentData,
  isEmpty,
  languageOf,
  type SettledField,
  valueAt,
} from './documentData'

/** The fields of the rows that a field holds. */
export interface RowTraits {
  /** Paths that are kept per language. */
  readonly localized: ReadonlySet<string>
  readonly paths: readonly string[]
}

/** The fields of one row, every language at once. */
export type SettledRow = readonly SettledField[]

/** The rows of a document as they are in one language: without their ids, and without what is empty. */
export const rowsHeld = (
  held: unknown,
  { localized, paths }: RowTraits,
  locale: string,
): readonly DocumentData[] =>
  (Array.isArray(held) ? held : []).map((row: unknown) =>
    documentData(
      paths.flatMap((path) => {
        const stored = valueAt(row, path)
        const value = localized.has(path) ? languageOf(stored, locale) : stored
        return isEmpty(value) ? [] : [{ path, value: value as Json }]
      }),
    ),
  )

/** The rows of a file as they are in one language; a text without a language is in the default one. */
export const rowsGiven = (
  rows: readonly SettledRow[],
  { localized }: RowTraits,
  locale: string,
  defaultLocale: string,
): readonly DocumentData[] =>
  rows.map((row) =>
    documentData(
      row
        .filter((field) => !isEmpty(field.value))
        .filter((field) => !localized.has(field.path) || (field.locale ?? defaultLocale) === locale)
        .map(({ path, value }) => ({ path, value })),
    ),
  )

/** Rows with the ids that they are kept under: a row keeps its id in every language, or its words would come apart. */
export const withIds = (rows: readonly DocumentData[], ids: readonly string[]): readonly DocumentData[] =>
  rows.map((row, at) => ({ ...row, ...(ids[at] === undefined ? {} : { id: ids[at] }) }))
