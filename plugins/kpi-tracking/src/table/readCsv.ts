import type { Readable } from 'node:stream'

import type { Notation } from '../domain/number/readNumber'
import type { TableRow } from '../domain/table/tableRow'
import { columns } from '../domain/table/tableRow'
import { readRecords } from './readRecords'

const known = new Set<string>(columns)

const isHead = (names: readonly string[]): boolean => names.includes('kpi') && names.includes('period')

/**
 * Reads the rows of a table of measurements as they come, however long it is. Columns are found by their names, in any order; others are
 * left out. Throws `NoTable` where it is none.
 */
export async function* readCsv(text: Readable, notation: Notation): AsyncGenerator<TableRow> {
  for await (const { cells, line } of readRecords(text, notation, {
    isHead,
    isKept: (name) => known.has(name),
  }))
    yield { cells: Object.fromEntries(columns.map((column) => [column, cells[column] ?? ''])), line }
}
