import type { FieldShape } from '../imports/map/defaultMap'
import type { Json } from '../imports/map/importMap'
import { plainDecimal } from '../imports/numbers/plainDecimal'
import { joinList } from '../imports/rows/listCell'
import { guardFormula } from '../imports/text/formulaGuard'

/** The separator of an export: what a Dutch spreadsheet expects beside a decimal comma. */
export const EXPORT_DELIMITER = ';'

/** Without it a spreadsheet takes the file for windows-1252. */
export const BYTE_ORDER_MARK = '\ufeff'

/** A Dutch decimal that cannot be read as an English one: three digits behind the comma might be thousands. */
export const csvNumber = (value: number): string => {
  const [whole = '', fraction] = plainDecimal(value).split('.')
  if (fraction === undefined) return whole
  return `${whole},${fraction.length === 3 ? `${fraction}0` : fraction}`
}

/** A value of an export as the text of a cell, before it is quoted; an import without a map reads it back. */
export const csvText = (value: Json, { hasMany, rows }: Pick<FieldShape, 'hasMany' | 'rows'>): string => {
  if (value === null) return ''
  if (Array.isArray(value) && value.length === 0) return ''
  if (Array.isArray(value) && hasMany && !rows) return guardFormula(joinList(value.map(String)))
  if (typeof value === 'object') return JSON.stringify(value)
  return typeof value === 'number' ? csvNumber(value) : guardFormula(String(value))
}

const MUST_BE_QUOTED = /[;,"\r\n\t|]|^\s|\s$/

const quoted = (text: string): string =>
  MUST_BE_QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** The cells of one row as a line, its end included. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(EXPORT_DELIMITER)}\r\n`
