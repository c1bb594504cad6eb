import { pipeline, Readable, type Transform } from 'node:stream'

import { type CsvError, parse } from 'csv-parse'

import { type Delimiter, sniffDelimiter } from '../../domain/imports/csv/sniffDelimiter'
import type { Issue } from '../../domain/imports/issues/issue'
import type { IssueCode } from '../../domain/imports/issues/issueTexts'
import type { ImportMap } from '../../domain/imports/map/importMap'
import { isBlank } from '../../domain/imports/rows/row'
import { decodeFile, type OnBytes } from './decodeFile'
import { type Item, MOST_COLUMNS } from './item'
import type { SourceFile } from './sourceFile'

const QUOTE_FAULTS: Record<string, IssueCode> = {
  CSV_INVALID_CLOSING_QUOTE: 'row-quote',
  CSV_QUOTE_NOT_CLOSED: 'row-quote-open',
  INVALID_OPENING_QUOTE: 'row-quote',
}

/** No cell of a list is this large: a quote that is never closed must not fill the memory. */
const LARGEST_ROW = 16 * 1024 * 1024

/** A record that was read or one that could not be, in the order of the file. */
type Parsed = { cells: string[] } | { fault: CsvError }

/** Separator of a CSV file: stated in the map or told by its header. */
export const delimiterOf = async (
  source: SourceFile,
  map: Pick<ImportMap, 'delimiter'>,
): Promise<Delimiter> => {
  if (map.delimiter) return map.delimiter
  let head = ''
  for await (const text of decodeFile(source)) {
    head += text
    if (head.length > 64 * 1024) break
  }
  return sniffDelimiter(head)
}

const createParser = (
  delimiter: Delimiter,
  map: Pick<ImportMap, 'quotes'>,
  take: (parsed: Parsed) => void,
): AsyncIterable<unknown> & Transform =>
  parse({
    delimiter,
    max_record_size: LARGEST_ROW,
    on_record: (cells) => {
      take({ cells })
      return cells
    },
    on_skip: (fault) => {
      if (fault) take({ fault })
      return undefined
    },
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: map.quotes === 'literal',
    skip_records_with_error: true,
  })

/** The records of a file, the broken ones in their place among them: both are heard in the order of the file. */
async function* parseRecords(source: SourceFile, map: ImportMap, onBytes?: OnBytes): AsyncGenerator<Parsed> {
  const heard: Parsed[] = []
  const parser = createParser(await delimiterOf(source, map), map, (parsed) => heard.push(parsed))
  // An error of the file reaches the loop below through the parser, which the pipeline destroys with it.
  pipeline(Readable.from(decodeFile(source, onBytes)), parser, () => undefined)
  for await (const record of parser) if (record) yield* heard.splice(0)
  yield* heard
}

const faultItem = (fault: CsvError, columns: readonly string[], number: number): Item => {
  const at = 'index' in fault && typeof fault.index === 'number' ? fault.index : 0
  const code = QUOTE_FAULTS[fault.code] ?? 'row-unreadable'
  const column = columns[at]
  return {
    issue: {
      code,
      ...(column === undefined ? {} : { column }),
      details: { field: at + 1, reason: fault.message },
      row: number,
      severity: 'error',
    },
  }
}

const rowItem = (cells: readonly string[], columns: readonly string[], number: number): Item => {
  const row = { cells: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])), number }
  const place = { row: number, severity: 'error' } as const
  if (cells.every((cell) => cell.trim() === '') && isBlank(row))
    return { issue: { ...place, code: 'row-blank', details: {}, severity: 'notice' } }
  if (cells.length !== columns.length)
    return {
      issue: { ...place, code: 'row-cells', details: { count: cells.length, expected: columns.length } },
    }
  return { row }
}

const headerIssues = (columns: readonly string[]): Issue[] =>
  columns
    .filter((column, at) => columns.indexOf(column) !== at)
    .map((column) => ({ code: 'column-doubled', column, details: {}, row: 1, severity: 'error' }))

const isTooLarge = (error: unknown): boolean => (error as { code?: string }).code === 'CSV_MAX_RECORD_SIZE'

/**
 * The rows of a CSV file, read in pieces, the header first. A row that is broken is an issue with its row and column, and
 * the reading goes on; `onColumns` hears the header. A column without a name is called `#3` after its place.
 */
export async function* readCsv(
  source: SourceFile,
  map: ImportMap,
  onColumns: (columns: readonly string[]) => void,
  onBytes?: OnBytes,
): AsyncGenerator<Item> {
  let columns: readonly string[] | undefined
  let number = 0
  try {
    for await (const parsed of parseRecords(source, map, onBytes)) {
      number += 1
      if ('fault' in parsed) yield faultItem(parsed.fault, columns ?? [], number)
      else if (columns) yield rowItem(parsed.cells, columns, number)
      else {
        columns = parsed.cells.map((name, at) => name.trim() || `#${at + 1}`)
        onColumns(columns.slice(0, MOST_COLUMNS))
        if (columns.length > MOST_COLUMNS) {
          yield { issue: { code: 'columns-many', details: { limit: MOST_COLUMNS }, severity: 'error' } }
          return
        }
        for (const issue of headerIssues(columns)) yield { issue }
      }
    }
  } catch (error) {
    if (!isTooLarge(error)) throw error
    const details = { field: 1, reason: (error as Error).message }
    yield { issue: { code: 'row-quote-open', details, row: number + 1, severity: 'error' } }
  }
}
