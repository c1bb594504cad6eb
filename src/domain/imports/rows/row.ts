import type { Json } from '../map/importMap'
import { plainDecimal } from '../numbers/plainDecimal'

/** One row of a file, numbered as a spreadsheet does (the header is row 1), before anything is made of it. */
export interface Row {
  readonly cells: Readonly<Record<string, Json>>
  readonly number: number
}

const own = (value: Json | undefined, name: string): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, Json>>)[name]
    : undefined

/** What a column holds; in JSON a dot leads into an object, unless a name holds the dot itself. */
export const cellOf = (row: Row, column: string): Json | undefined => {
  if (Object.hasOwn(row.cells, column)) return row.cells[column]
  return column.split('.').reduce<Json | undefined>(own, row.cells)
}

/** A cell as text; a number is written without grouping or exponent, nothing is an empty text. */
export const textOf = (cell: Json | undefined): string => {
  if (cell === undefined || cell === null) return ''
  if (typeof cell === 'number') return plainDecimal(cell)
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell)
}

/** Whether a row holds nothing but white space. */
export const isBlank = (row: Row): boolean =>
  Object.values(row.cells).every((cell) => textOf(cell).trim() === '')
