import type { Measured } from '../kpi/valueOf'
import type { Notation } from '../number/readNumber'
import { lineOf, numberCell, textCell } from './cells'
import type { Column } from './tableRow'
import { columns } from './tableRow'

/** A measurement as a table tells it. */
export type WrittenMeasurement = Readonly<{
  kpi: string
  period: string
  measured: Measured
  parts: readonly (Measured & Readonly<{ dimension: string; category: string }>)[]
  source: string
  note: string
}>

const line = (cells: Readonly<Partial<Record<Column, string>>>, notation: Notation): string =>
  lineOf(
    columns.map((column) => cells[column] ?? ''),
    notation,
  )

const numbers = ({ denominator, numerator, value }: Measured, notation: Notation) => ({
  denominator: numberCell(denominator, notation),
  numerator: numberCell(numerator, notation),
  value: numberCell(value, notation),
})

/** The first line of a table: the names of its columns. */
export const headOf = (notation: Notation): string => lineOf(columns, notation)

/** The lines of a measurement: the whole, and a line for each of its parts. Read again, it is the same measurement. */
export const linesOf = (
  { kpi, measured, note, parts, period, source }: WrittenMeasurement,
  notation: Notation,
): string => {
  const named = { kpi, period }
  return [
    line(
      { ...named, ...numbers(measured, notation), note: textCell(note), source: textCell(source) },
      notation,
    ),
    ...parts.map(({ category, dimension, ...part }) =>
      line(
        {
          ...named,
          ...numbers(part, notation),
          category: textCell(category),
          dimension: textCell(dimension),
        },
        notation,
      ),
    ),
  ].join('')
}
