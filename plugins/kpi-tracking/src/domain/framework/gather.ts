import type { FrameworkIndicator, FrameworkKpi, GatherFault, GatherWarning } from './framework'
import type { FrameworkMap, FrameworkNotation, NamedRow, RowNote } from './frameworkMap'
import { grouped } from './grouped'
import { indicatorOf } from './indicatorOf'
import { indicatorKeyOf, kpiKeyOf } from './keysOf'
import { kpiOf } from './kpiOf'
import { namesOf } from './namesOf'
import type { Notes } from './notes'
import { notesOf } from './notes'
import type { FrameworkRow, ReadFault } from './readRow'
import { readRow } from './readRow'

/** A table as it is understood, whatever is kept already. */
export type Framework = Readonly<{
  indicators: readonly FrameworkIndicator[]
  kpis: readonly FrameworkKpi[]
  faults: readonly RowNote<GatherFault | ReadFault>[]
  warnings: readonly RowNote<GatherWarning>[]
}>

/** Columns that the map names and the table has not: of such a table no row can be understood. */
const missingColumns = (
  rows: readonly NamedRow[],
  { columns, dimensions = {} }: FrameworkMap,
): readonly string[] => {
  const [first] = rows
  if (!first) return []
  return [...Object.values(columns), ...Object.keys(dimensions)].filter(
    (name) => !Object.hasOwn(first.cells, name),
  )
}

const understood = (
  rows: readonly NamedRow[],
  asked: { map: FrameworkMap; notation: FrameworkNotation; subject: string | null },
  notes: Notes,
): readonly FrameworkRow[] =>
  [...rows]
    .sort((one, other) => one.line - other.line)
    .flatMap((row) => {
      const read = readRow(row, asked)
      switch (read.is) {
        case 'faulty':
          notes.faults.push(...read.faults)
          return []
        case 'leftOut':
          notes.warnings.push(read.note)
          return []
        case 'row':
          notes.warnings.push(...read.rounded)
          return [read.row]
      }
    })

/**
 * Takes the rows of a table together as indicators, KPIs with periods and targets, and what was measured. Every row ends in one of them,
 * in a fault or in a warning; the order in which they stand changes nothing. `subject` is what all rows are of, where no column says it.
 */
export const gather = (
  rows: readonly NamedRow[],
  asked: { map: FrameworkMap; notation: FrameworkNotation; subject: string | null },
): Framework => {
  const missing = missingColumns(rows, asked.map)
  if (missing.length > 0)
    return {
      faults: missing.map((column) => ({ column, kind: 'columnMissing', line: 1 })),
      indicators: [],
      kpis: [],
      warnings: [],
    }
  const notes = notesOf(asked.map)
  const read = understood(rows, asked, notes)
  const kpis = grouped(read, (row) => JSON.stringify([row.subject, kpiKeyOf(row)])).map(([, own]) =>
    kpiOf(kpiKeyOf(own[0]), own, notes),
  )
  const indicators = grouped(read, indicatorKeyOf).map(([key, own]) =>
    indicatorOf(key, own, {
      kpis: kpis.filter(({ indicator }) => indicator === key),
      map: asked.map,
      notes,
    }),
  )
  const named = namesOf(indicators, kpis, notes.columnOf)
  return {
    faults: notes.faults,
    indicators: named.indicators,
    kpis: named.kpis.filter(({ periods }) => periods.length > 0),
    warnings: [...notes.warnings, ...named.warnings],
  }
}
