import type { Readable } from 'node:stream'

import { parse } from 'csv-parse'

import type { Notation } from '../domain/number/readNumber'
import { delimiters } from '../domain/table/cells'
import type { Column, TableRow } from '../domain/table/tableRow'
import { columns } from '../domain/table/tableRow'

/** Why a text is no table of measurements; `line` is where it stops being one. */
export class NoTable extends Error {
  constructor(
    readonly fault: 'columnsMissing' | 'unreadable',
    readonly line: number,
  ) {
    super(`no table of measurements: ${fault} at line ${line}`)
  }
}

const isColumn = (name: string): name is Column => columns.some((column) => column === name)

type Parsed = { info: { lines: number }; record: string[] }

/**
 * Reads the rows of a table as they come, however long it is. Columns are found by their names, in any order; others are left out. Throws
 * {@link NoTable} where it is none.
 */
export async function* readCsv(text: Readable, notation: Notation): AsyncGenerator<TableRow> {
  const parser = text.pipe(
    parse({
      bom: true,
      delimiter: delimiters[notation],
      info: true,
      max_record_size: 100_000,
      relax_column_count: true,
      skip_empty_lines: true,
    }),
  )
  // What goes wrong with the source ends the reading too.
  text.on('error', (error) => parser.destroy(error))
  let names: readonly string[] | null = null
  try {
    for await (const { info, record } of parser as AsyncIterable<Parsed>) {
      if (names === null) {
        names = record.map((name) => name.trim())
        if (!names.includes('kpi') || !names.includes('period')) throw new NoTable('columnsMissing', 1)
        continue
      }
      const cells = names.flatMap((name, at) => (isColumn(name) ? [[name, record[at] ?? '']] : []))
      yield { cells: Object.fromEntries(cells) as TableRow['cells'], line: info.lines }
    }
  } catch (error) {
    const { code, lines } = error as { code?: unknown; lines?: unknown }
    if (typeof code === 'string' && code.startsWith('CSV_'))
      throw new NoTable('unreadable', Number(lines ?? 1))
    throw error
  }
  if (names === null) throw new NoTable('columnsMissing', 1)
}
