import type { Given } from '../kpi/measuredFaults'
import { longest } from '../measurement/longest'
import type { Part } from '../measurement/parts'
import type { Notation } from '../number/readNumber'
import { readNumber } from '../number/readNumber'
import { plainText } from './cells'

/**
 * The columns of a table of measurements, as it is read and as it is written. A row without a dimension is a whole; the parts of it
 * follow it directly.
 */
export const columns = [
  'kpi',
  'period',
  'value',
  'numerator',
  'denominator',
  'dimension',
  'category',
  'source',
  'note',
] as const
export type Column = (typeof columns)[number]

/** A row as it was read: texts by column, with the line that it stands on. */
export type TableRow = Readonly<{ line: number; cells: Readonly<Partial<Record<Column, string>>> }>

/** What is wrong with a row, and in which column; a row as a whole under null. */
export type RowFault<Fault extends string = string> = Readonly<{
  line: number
  column: Column | null
  fault: Fault
}>

/** A measurement as a table tells it: the whole with its parts, and the lines of each. */
export type TableMeasurement = Readonly<{
  line: number
  kpi: string
  period: string
  given: Given
  parts: readonly (Part & Readonly<{ line: number }>)[]
  source: string
  note: string
}>

type Numbers = Readonly<{ given: Given; faults: readonly RowFault<'notANumber'>[] }>

const cellOf = ({ cells }: TableRow, column: Column): string => (cells[column] ?? '').trim()

const textIn = (row: TableRow, column: Column): string => plainText(cellOf(row, column))

const tooLongIn = (row: TableRow): readonly RowFault<'textTooLong'>[] =>
  (['source', 'note'] as const).flatMap((column) =>
    textIn(row, column).length > longest[column]
      ? [{ column, fault: 'textTooLong' as const, line: row.line }]
      : [],
  )

const numbersIn = (row: TableRow, notation: Notation): Numbers => {
  const faults: RowFault<'notANumber'>[] = []
  const numberIn = (column: 'denominator' | 'numerator' | 'value'): number | null => {
    const text = cellOf(row, column)
    if (text === '') return null
    const number = readNumber(text, notation)
    if (number === null) faults.push({ column, fault: 'notANumber', line: row.line })
    return number
  }
  return {
    faults,
    given: {
      denominator: numberIn('denominator'),
      numerator: numberIn('numerator'),
      value: numberIn('value'),
    },
  }
}

/** As many parts as an indicator can have: five dimensions of forty categories. */
export const MOST_PARTS = 200

/** Why a row cannot be read. */
export type UnreadRow =
  'kpiMissing' | 'periodMissing' | 'notANumber' | 'partWithoutWhole' | 'textTooLong' | 'tooManyParts'

/** Measurements and what is wrong with their rows, as they are read. */
export type ReadRows = Readonly<{
  measurements: readonly TableMeasurement[]
  faults: readonly RowFault<UnreadRow>[]
}>

type Whole = TableMeasurement & { parts: (Part & Readonly<{ line: number }>)[] }

const isPartOf = (row: TableRow, whole: Whole | undefined): whole is Whole =>
  whole !== undefined && cellOf(row, 'kpi') === whole.kpi && cellOf(row, 'period') === whole.period

/**
 * Reads rows as measurements, each whole with the parts that follow it. Of a measurement one row of which cannot be read nothing is told
 * but that.
 */
export const readRows = (rows: readonly TableRow[], notation: Notation): ReadRows => {
  const measurements: Whole[] = []
  const faults: RowFault<UnreadRow>[] = []
  const spoilt = new Set<number>()
  let whole: Whole | undefined
  for (const row of rows) {
    const { line } = row
    const missing = (['kpi', 'period'] as const).filter((column) => cellOf(row, column) === '')
    const { faults: wrong, given } = numbersIn(row, notation)
    const own = [
      ...missing.map((column) => ({ column, fault: `${column}Missing` as const, line })),
      ...wrong,
      ...tooLongIn(row),
    ]
    faults.push(...own)
    const [dimension, category] = [textIn(row, 'dimension'), textIn(row, 'category')]
    if (dimension === '' && category === '') {
      whole = {
        given,
        kpi: cellOf(row, 'kpi'),
        line,
        note: textIn(row, 'note'),
        parts: [],
        period: cellOf(row, 'period'),
        source: textIn(row, 'source'),
      }
      measurements.push(whole)
    } else if (isPartOf(row, whole)) {
      if (whole.parts.length < MOST_PARTS) whole.parts.push({ ...given, category, dimension, line })
      else faults.push({ column: 'dimension', fault: 'tooManyParts', line })
    } else if (missing.length === 0) faults.push({ column: 'dimension', fault: 'partWithoutWhole', line })
    if (own.length > 0 && whole) spoilt.add(whole.line)
  }
  return { faults, measurements: measurements.filter(({ line }) => !spoilt.has(line)) }
}
