import type { Readable } from 'node:stream'

import { CsvError, parse } from 'csv-parse'

import type { NamedRow } from '../domain/framework/frameworkMap'
import type { Notation } from '../domain/number/readNumber'
import { delimiters } from '../domain/table/cells'

/** Why a text is no table; `line` is where it stops being one. */
export class NoTable extends Error {
  constructor(
    readonly fault: 'columnsMissing' | 'tooManyColumns' | 'tooManyRows' | 'unreadable',
    readonly line: number,
  ) {
    super(`no table: ${fault} at line ${line}`)
  }
}

type Parsed = { info: { lines: number }; record: string[] }

/** Each row costs as much as there are columns: no table that people write has so many. */
export const MOST_COLUMNS = 500

type Reading = Readonly<{
  /** Whether these names are those of the table that is meant. @default one of them is a name */
  isHead?: (names: readonly string[]) => boolean
  /** Whether a column is read. @default each is */
  isKept?: (name: string) => boolean
}>

const headOf = (
  record: readonly string[],
  { isHead = (names) => names.some((name) => name !== ''), isKept = () => true }: Reading,
): ReadonlyMap<string, number> => {
  if (record.length > MOST_COLUMNS) throw new NoTable('tooManyColumns', 1)
  const names = record.map((name) => name.trim())
  if (!isHead(names)) throw new NoTable('columnsMissing', 1)
  return new Map(names.flatMap((name, at) => (isKept(name) ? [[name, at] as const] : [])))
}

/**
 * Reads the rows of a table by the names in its first line as they come, however long it is; a name that stands there twice is of the
 * last such column. Throws {@link NoTable} where it is none.
 */
export async function* readRecords(
  text: Readable,
  notation: Notation,
  reading: Reading = {},
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
  let columns: ReadonlyMap<string, number> | null = null
  try {
    for await (const { info, record } of parser as AsyncIterable<Parsed>) {
      if (columns === null) {
        columns = headOf(record, reading)
        continue
      }
      // No text that people write has it, and the database keeps none.
      if (record.some((cell) => cell.includes('\u0000'))) throw new NoTable('unreadable', info.lines)
      const cells = Object.fromEntries([...columns].map(([name, at]) => [name, record[at] ?? '']))
      yield { cells, line: info.lines }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new NoTable('unreadable', Number(error.lines ?? 1))
  }
  if (columns === null) throw new NoTable('columnsMissing', 1)
}
