import type { ImportMap } from '../../domain/imports/map/importMap'
import type { OnBytes } from './decodeFile'
import type { Item } from './item'
import { readCsv } from './readCsv'
import { readJson } from './readJson'
import type { SourceFile } from './sourceFile'

/** What a file gives, whichever of the two kinds it is. */
export const readFileItems = (
  source: SourceFile,
  map: ImportMap,
  onColumns: (columns: readonly string[]) => void = () => undefined,
  onBytes?: OnBytes,
): AsyncGenerator<Item> => (source.kind === 'csv' ? readCsv : readJson)(source, map, onColumns, onBytes)
