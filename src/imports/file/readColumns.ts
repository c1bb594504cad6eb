import type { ImportMap } from '../../domain/imports/map/importMap'
import { readFileItems } from './readFileItems'
import { openSource } from './sourceFile'

/** The columns of a file, for an import without a map. */
export const readColumns = async (file: string): Promise<readonly string[]> => {
  const map: ImportMap = { collection: '', fields: {}, key: { constant: '' } }
  let columns: readonly string[] = []
  const items = readFileItems(await openSource(file, map), map, (names) => {
    columns = names
  })
  // The header is told before the first row.
  await items.next()
  await items.return(undefined)
  return columns
}
