import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream'
import { setImmediate } from 'node:timers/promises'

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

const PIECE_BYTES = 16_384

/** A text in pieces between which other work has its turn: what comes after one that is no table is never read. */
async function* piecesOf(text: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  for await (const chunk of text) {
    // By bytes, so that no sign is cut in two before it is read.
    const bytes = Buffer.from(chunk)
    for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
      yield bytes.subarray(from, from + PIECE_BYTES)
      await setImmediate()
    }
  }
}

const parserOf = (notation: Notation) => {
  const parser = parse({
    bom: true,
    delimiter: delimiters[notation],
    info: true,
    max_record_size: 100_000,
    on_record: (parsed: string[]) => {
      // It takes the first row as the measure of all, and makes an error of each that differs, which costs more than all else: each is
      // the first.
      Object.assign(parser.info, { records: 0 })
      return parsed
    },
    relax_column_count: true,
    skip_empty_lines: true,
  })
  return parser
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
  const parser = parserOf(notation)
  // What goes wrong with the source ends the parser too, which tells it below.
  pipeline(text, piecesOf, parser, () => undefined)
  let columns: ReadonlyMap<string, number> | null = null
  try {
    for await (const { info, record } of parser as AsyncIterable<Parsed>) {
      // PostgreSQL keeps no text with it, and no spreadsheet writes it in one.
      if (record.some((cell) => cell.includes('\0'))) throw new NoTable('unreadable', info.lines)
      if (columns === null) {
        columns = headOf(record, reading)
        continue
      }
      const cells = Object.fromEntries([...columns].map(([name, at]) => [name, record[at] ?? '']))
      yield { cells, line: info.lines }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new NoTable('unreadable', Number(error.lines ?? 1))
  }
  if (columns === null) throw new NoTable('columnsMissing', 1)
}
