import { isEmpty, languageOf, valueAt } from '../imports/documents/documentData'
import type { FieldShape } from '../imports/map/defaultMap'
import type { Json } from '../imports/map/importMap'
import { fitKey } from '../imports/text/fitText'
import { columnsOf, type ExportColumn, type Locales } from './exportShape'

/** What names a document that is referred to: its import key, or else its id. */
export type NameOf = (collection: string, id: string) => string

/** What the writing of values needs beside the document. */
export interface ExportContext {
  readonly locales: Locales
  readonly nameOf: NameOf
}

const NOON = 'T12:00:00.000Z'

/** A day as the calendar writes it; a moment of that day whole. */
const dateText = (value: string): string => {
  const moment = new Date(value)
  if (Number.isNaN(moment.getTime())) return value
  const text = moment.toISOString()
  return text.endsWith(NOON) ? text.slice(0, -NOON.length) : text
}

const oneValue = (value: unknown, { pointsAt, type }: FieldShape, { nameOf }: ExportContext): Json => {
  if (pointsAt !== undefined) return nameOf(pointsAt, String(value))
  if (type === 'date') return dateText(String(value))
  // A text in a field for JSON has to be told from JSON.
  return type === 'json' && typeof value !== 'object' ? JSON.stringify(value) : (value as Json)
}

/** Whether an import that reads a key finds the document with it; else the id has to do. */
export const isSoundKey = (key: unknown): key is string =>
  typeof key === 'string' && key !== '' && key === fitKey(key.trim())

const rowValue = (row: unknown, shapes: readonly FieldShape[], context: ExportContext): Json =>
  Object.fromEntries(
    shapes
      .flatMap((shape) => columnsOf(shape, context.locales))
      .map((column) => [column.name, exportValue(row, column, context)] as const)
      .filter(([, value]) => !isEmpty(value)),
  )

/**
 * What a column of an export holds of a document that was read in every language at once, as JSON writes it: null for nothing,
 * documents that are referred to by name, days as `yyyy-mm-dd`, rows as objects whose names are those of columns.
 */
export const exportValue = (
  document: unknown,
  { locale, shape }: ExportColumn,
  context: ExportContext,
): Json => {
  const held = valueAt(document, shape.path)
  const value = locale === undefined ? held : languageOf(held, locale)
  const { hasMany, path, rows } = shape
  if (path === 'importKey') return isSoundKey(value) ? value : null
  if (rows) return (Array.isArray(value) ? value : []).map((row) => rowValue(row, rows, context))
  if (hasMany) return (Array.isArray(value) ? value : []).map((item) => oneValue(item, shape, context))
  return isEmpty(value) ? null : oneValue(value, shape, context)
}

/** A reference of a document to another one. */
export interface Reference {
  readonly collection: string
  readonly id: string
}

/** Every document that the columns of an export refer to, the rows of its lists included. */
export const referencesIn = (
  document: unknown,
  columns: readonly ExportColumn[],
  locales: Locales,
): Reference[] => {
  const found: Reference[] = []
  const nameOf: NameOf = (collection, id) => {
    found.push({ collection, id })
    return id
  }
  for (const column of columns) exportValue(document, column, { locales, nameOf })
  return found
}
