import type { Band } from './band'
import { readBand } from './band'
import type { ChartWords } from './chartWords'
import type { DataTable } from './dataTable'
import { cellOf } from './dataTable'
import type { Format } from './formatNumber'
import { readNumber } from './readNumber'
import { bandCell } from './seriesTable'
import type { Status } from './status'
import { tellBeside } from './tellSeries'

/** One measurement beside what it is measured by. */
export type Measure = {
  actual: number | null
  target: number | null
  baseline: number | null
  margin: Band | null
  status: Status | null
}

/** A measurement whose numbers can be drawn. */
export const readMeasure = (given: Partial<Measure>): Measure => {
  const actual = readNumber(given.actual)
  return {
    actual,
    target: readNumber(given.target),
    baseline: readNumber(given.baseline),
    margin: readBand(given.margin),
    status: actual === null ? null : (given.status ?? null),
  }
}

/** Every number of a measurement that must have its place in the picture; none when nothing is known. */
export const numbersOfMeasure = ({ actual, baseline, margin, target }: Measure): number[] =>
  [actual, target, baseline, margin?.lower, margin?.upper].filter(
    (each) => each !== null && each !== undefined,
  )

/** A row for each thing that is known, and for what was measured in any case. */
export const measureTable = (
  caption: string,
  { actual, baseline, margin, status, target }: Measure,
  words: ChartWords,
  format: Format,
): DataTable => {
  const number = (head: string, value: number | null) =>
    value === null ? [] : [{ head, cells: [format(value)] }]
  return {
    caption,
    columns: [words.what, words.figure],
    rows: [
      { head: words.measured, cells: [cellOf(actual, format, words.none)] },
      ...number(words.target, target),
      ...(margin === null ? [] : [{ head: words.margin, cells: [bandCell(margin, format, words)] }]),
      ...number(words.baseline, baseline),
      ...(status === null ? [] : [{ head: words.status, cells: [words.statuses[status]] }]),
    ],
  }
}

/** What a measurement comes down to, for whoever does not see it. */
export const tellMeasure = (
  measure: Measure,
  better: 'higher' | 'lower' | undefined,
  words: ChartWords,
  format: Format,
): string => {
  if (numbersOfMeasure(measure).length === 0) return words.empty
  const told = measureTable('', measure, words, format).rows.map(({ cells, head }) =>
    tellBeside(head, cells.join(' '), words),
  )
  return [...told, ...(better ? [words.better[better]] : [])].join(' ')
}
