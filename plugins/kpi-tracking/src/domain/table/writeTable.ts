import type { Measured } from '../kpi/valueOf'
import type { Notation } from '../number/readNumber'
import type { Column } from './tableRow'
import { columns } from './tableRow'

/** What stands between cells: where decimals have a comma it is a semicolon, as a Dutch spreadsheet reads and writes it. */
export const delimiters = { comma: ';', point: ',' } as const satisfies Record<Notation, string>

/** A measurement as a table tells it. */
export type WrittenMeasurement = Readonly<{
  kpi: string
  period: string
  measured: Measured
  parts: readonly (Measured & Readonly<{ dimension: string; category: string }>)[]
  source: string
  note: string
}>

const numberIn = (value: number | null, notation: Notation): string => {
  if (value === null) return ''
  // Twelve decimals are more than any value has; never an exponent.
  const plain = value.toFixed(12).replace(/\.?0+$/, '')
  return notation === 'comma' ? plain.replace('.', ',') : plain
}

/** A text that a spreadsheet would take for a formula is shown as a text. */
const textIn = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const quoted = (cell: string): string => (/[;,"\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const line = (cells: Readonly<Partial<Record<Column, string>>>, notation: Notation): string =>
  `${columns.map((column) => quoted(cells[column] ?? '')).join(delimiters[notation])}\r\n`

const numbers = ({ denominator, numerator, value }: Measured, notation: Notation) => ({
  denominator: numberIn(denominator, notation),
  numerator: numberIn(numerator, notation),
  value: numberIn(value, notation),
})

/** The first line of a table: the names of its columns. */
export const headOf = (notation: Notation): string => `${columns.join(delimiters[notation])}\r\n`

/** The lines of a measurement: the whole, and a line for each of its parts. Read again, it is the same measurement. */
export const linesOf = (
  { kpi, measured, note, parts, period, source }: WrittenMeasurement,
  notation: Notation,
): string => {
  const named = { kpi, period }
  return [
    line({ ...named, ...numbers(measured, notation), note: textIn(note), source: textIn(source) }, notation),
    ...parts.map(({ category, dimension, ...part }) =>
      line({ ...named, ...numbers(part, notation), category, dimension }, notation),
    ),
  ].join('')
}
