import type { Band } from './band'
import type { ChartWords } from './chartWords'
import type { DataTable } from './dataTable'
import { cellOf } from './dataTable'
import type { Format } from './formatNumber'
import type { Moment } from './moments'
import { isTold } from './moments'

type Column = { name: string; isShown: boolean; cell: (moment: Moment) => string }

/** A band as a cell says it. */
export const bandCell = (band: Band | null, format: Format, words: ChartWords): string =>
  band === null ? words.none : words.between(format(band.lower), format(band.upper))

const columnsOf = (moments: readonly Moment[], words: ChartWords, format: Format): Column[] => {
  const number = (name: string, what: 'forecast' | 'target' | 'value', isShown: boolean): Column => ({
    name,
    isShown,
    cell: (moment) => cellOf(moment[what], format, words.none),
  })
  const band = (name: string, what: 'margin' | 'range'): Column => ({
    name,
    isShown: isTold(moments, what),
    cell: (moment) => bandCell(moment[what], format, words),
  })
  const columns: Column[] = [
    number(words.measured, 'value', true),
    number(words.target, 'target', isTold(moments, 'target')),
    band(words.margin, 'margin'),
    number(words.forecast, 'forecast', isTold(moments, 'forecast')),
    band(words.range, 'range'),
    {
      name: words.status,
      isShown: isTold(moments, 'status'),
      cell: ({ status }) => (status === null ? words.none : words.statuses[status]),
    },
  ]
  return columns.filter(({ isShown }) => isShown)
}

/** A row for each period, the baseline before them; a column for each thing that any period tells. */
export const seriesTable = (
  { baseline, caption, moments }: { baseline: number | null; caption: string; moments: readonly Moment[] },
  words: ChartWords,
  format: Format,
): DataTable => {
  const columns = columnsOf(moments, words, format)
  const first =
    baseline === null
      ? []
      : [{ head: words.baseline, cells: columns.map((_, at) => (at === 0 ? format(baseline) : words.none)) }]
  return {
    caption,
    columns: [words.period, ...columns.map(({ name }) => name)],
    rows: [
      ...first,
      ...moments.map((moment) => ({ head: moment.label, cells: columns.map(({ cell }) => cell(moment)) })),
    ],
  }
}
