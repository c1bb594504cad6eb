import type { Readable } from 'node:stream'

import { parse } from 'csv-parse'

import type { NamedRow } from '../domain/framework/frameworkMap'
import type { Notation } from '../domain/number/readNumber'
import { delimiters } from '../domain/table/cells'

/** Why a text is no table; `line` is where it stops being one. */
export class NoTable extends Error {
  constructor(
    readonly fault: 'columnsMissing' | 'unreadable',
    readonly line: number,
  ) {
    super(`no table: ${fault} at line ${line}`)
  }
}

type Parsed = { info: { lines: number }; record: string[] }

/**
 * Reads the rows of a table by the names in its first line as they come, however long it is; a name that stands there twice is of the
 * last such column. Throws {@link NoTable} where it is none, or where `isHead` refuses the names.
 */
export async function* readRecords(
  text: Readable,
  notation: Notation,
  isHead: (names: readonly string[]) => boolean = (names) => names.some((name) => name !== ''),
): AsyncGenerator<NamedRow> {
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
        if (!isHead(names)) throw new NoTable('columnsMissing', 1)
        continue
      }
      yield { cells: Object.fromEntries(names.map((name, at) => [name, record[at] ?? ''])), line: info.lines }
    }
  } catch (error) {
    const { code, lines } = error as { code?: unknown; lines?: unknown }
    if (typeof code === 'string' && code.startsWith('CSV_'))
      throw new NoTable('unreadable', Number(lines ?? 1))
    throw error
  }
  if (names === null) throw new NoTable('columnsMissing', 1)
}
