import type { Json } from '../map/importMap'

/** A field with the value that it is to hold, references found. */
export interface SettledField {
  readonly locale?: string | undefined
  readonly path: string
  /** Rows that hold nothing of their own in this language: of a new document they need not be written. */
  readonly isRepeated?: boolean
  readonly value: Json
}

/** A document as nested objects. */
export interface DocumentData {
  [name: string]: DocumentData | Json
}

const put = (data: DocumentData, [name = '', ...rest]: readonly string[], value: Json): DocumentData => {
  if (rest.length === 0) return { ...data, [name]: value }
  const inner = Object.hasOwn(data, name) ? data[name] : undefined
  const group =
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as DocumentData) : {}
  return { ...data, [name]: put(group, rest, value) }
}

/** The fields of one language as nested objects: `period.start` becomes `{ period: { start } }`. */
export const documentData = (fields: readonly SettledField[], locale?: string): DocumentData =>
  fields
    .filter((field) => field.locale === locale)
    .reduce<DocumentData>((data, { path, value }) => put(data, path.split('.'), value), {})

/** Whether a value is one of the kinds of nothing: a text of white space alone and a list without items are. */
export const isEmpty = (value: unknown): boolean => {
  if (value === undefined || value === null) return true
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0
}

/** What a value that is kept per language is in one of them. */
export const languageOf = (value: unknown, locale: string): unknown =>
  typeof value === 'object' && value !== null ? valueAt(value, locale) : undefined

/** What lies at a path with dots; undefined when nothing does. */
export const valueAt = (document: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    return (value as Readonly<Record<string, unknown>>)[name]
  }, document)
