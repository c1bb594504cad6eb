import type { Notation } from '../number/readNumber'
import type { Aggregation } from '../rollUp/aggregation'
import { lineOf, numberCell, textCell } from './cells'

/** KPIs of an indicator taken together as a table tells it; `group` is empty of all of them. */
export type WrittenRollUp = Readonly<{
  indicator: string
  level: string
  unit: string
  aggregation: Aggregation
  group: string
  value: number | null
  counted: number
  kpis: number
  /** The last day of what was measured (YYYY-MM-DD). */
  on: string | null
}>

/** The columns of a table of roll-ups, in their order. */
export const rollUpColumns = [
  'indicator',
  'level',
  'unit',
  'aggregation',
  'group',
  'value',
  'counted',
  'kpis',
  'on',
] as const satisfies readonly (keyof WrittenRollUp)[]

/** A table of roll-ups: a line that names its columns, and one for each. */
export const rollUpTable = (rows: readonly WrittenRollUp[], notation: Notation): string =>
  [
    lineOf(rollUpColumns, notation),
    ...rows.map((row) =>
      lineOf(
        rollUpColumns.map((column) => {
          const cell = row[column]
          return typeof cell === 'string' ? textCell(cell) : numberCell(cell, notation)
        }),
        notation,
      ),
    ),
  ].join('')
