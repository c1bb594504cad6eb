import type { Direction, KpiType, Level } from '../kpi/kpi'
import type { Notation } from '../number/readNumber'

/** What a column of a results framework can mean. */
export const meanings = [
  'subject',
  'result',
  'indicator',
  'kpi',
  'level',
  'type',
  'direction',
  'unit',
  'baseline',
  'baselineOn',
  'from',
  'until',
  'target',
  'actual',
  'numerator',
  'denominator',
  'source',
] as const
export type Meaning = (typeof meanings)[number]

/** The types that a table can define: levels of a rubric have names that stand in none. */
export const tableTypes = ['number', 'percentage', 'ratio', 'yesNo'] as const satisfies readonly KpiType[]
export type TableType = (typeof tableTypes)[number]

/**
 * What the columns of a table mean.
 *
 * @example
 * { columns: { indicator: 'Indicator', type: 'measure', from: 'Year', until: 'Year', actual: 'Value' },
 *   codes: { type: { '1': 'number', '2': 'percentage', '5': null } },
 *   constants: { direction: 'up' },
 *   dimensions: { Country: 'country' } }
 */
export type FrameworkMap = Readonly<{
  /** Names of columns by what they mean. */
  columns: Readonly<Partial<Record<Meaning, string>>>
  /** What holds where the table says nothing, as a cell would say it. */
  constants?: Readonly<Partial<Record<Exclude<Meaning, 'subject'>, string>>>
  /** What cells say in other words. Rows of a type that is null are left out, and told. */
  codes?: Readonly<{
    type?: Readonly<Record<string, TableType | null>>
    direction?: Readonly<Record<string, Direction>>
    level?: Readonly<Record<string, Level>>
  }>
  /** Keys of dimensions by the names of their columns: an empty cell means the whole. */
  dimensions?: Readonly<Record<string, string>>
}>

/** In which order days are written; a year alone is its first day, or its last where it says until when. */
export const dayNotations = ['yearFirst', 'dayFirst', 'monthFirst'] as const
export type DayNotation = (typeof dayNotations)[number]

/** How the cells of a framework are written. */
export type FrameworkNotation = Readonly<{
  numbers: Notation
  days: DayNotation
  /** Values are rounded to so many decimals, and each that is is told. @default they are taken as they stand */
  decimals?: number
}>

/** A row as it was read: texts by the names of columns, with the line that it stands on. */
export type NamedRow = Readonly<{ line: number; cells: Readonly<Record<string, string>> }>

/** What is told of a row and of which of its columns; of the row as a whole under null. */
export type RowNote<Kind extends string> = Readonly<{ line: number; column: string | null; kind: Kind }>
