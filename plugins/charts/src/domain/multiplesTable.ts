import type { ChartWords } from './chartWords'
import type { DataTable } from './dataTable'
import { cellOf } from './dataTable'
import type { Format } from './formatNumber'
import type { Moment } from './moments'
import type { ReadSeries } from './series'

type Column = { label: string; at: number }

/** A period that comes twice in a series has two columns, as nothing that was measured may be left out. */
const byColumn = (moments: readonly Moment[]): Map<string, Moment> => {
  const times = new Map<string, number>()
  return new Map(
    moments.map((moment) => {
      const time = times.get(moment.key) ?? 0
      times.set(moment.key, time + 1)
      return [JSON.stringify([moment.key, time]), moment]
    }),
  )
}

/** A row for each series and a column for each period that any of them has, in the order of time. */
export const multiplesTable = (
  caption: string,
  series: readonly ReadSeries[],
  words: ChartWords,
  format: Format,
): DataTable => {
  const rows = series.map(({ moments, name }) => ({ name, cells: byColumn(moments) }))
  const columns = new Map<string, Column>()
  for (const { cells } of rows)
    for (const [name, { at, label }] of cells) if (!columns.has(name)) columns.set(name, { at, label })
  const inOrder = [...columns].sort(([, one], [, other]) => one.at - other.at)
  return {
    caption,
    columns: [words.group, ...inOrder.map(([, { label }]) => label)],
    rows: rows.map(({ cells, name }) => ({
      head: name,
      cells: inOrder.map(([column]) => cellOf(cells.get(column)?.value ?? null, format, words.none)),
    })),
  }
}
