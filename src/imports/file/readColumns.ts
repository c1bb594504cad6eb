import type { ImportMap } from '../../domain/imports/map/importMap'
import { readFileItems } from './readFileItems'
import { type HandedList, openSource, type SourceFile } from './sourceFile'

/** The columns of a file and its kind, for an import without a map. */
export const readColumns = async (
  file: HandedList | string,
): Promise<{ columns: readonly string[]; kind: SourceFile['kind'] }> => {
  const map: ImportMap = { collection: '', fields: {}, key: { constant: '' } }
  let columns: readonly string[] = []
  const source = await openSource(file, map)
  const items = readFileItems(source, map, (names) => {
    columns = names
  })
  // The header is told before the first row.
  await items.next()
  await items.return(undefined)
  return { columns, kind: source.kind }
}
