import type { Issue } from '../../domain/imports/issues/issue'
import type { ImportMap } from '../../domain/imports/map/importMap'
import { rowFaults } from '../../domain/imports/rows/rowFaults'
import type { OnBytes } from './decodeFile'
import type { Item } from './item'
import { readFileItems } from './readFileItems'
import { type Join, readJoin } from './readJoin'
import type { SourceFile } from './sourceFile'

/** Reads a file from its beginning, with what the joins of the map add to each row; it can be read as often as needed. */
export type ReadRows = (
  onColumns?: (columns: readonly string[]) => void,
  onBytes?: OnBytes,
) => AsyncGenerator<Item>

const asItem = (issue: Issue): Item => ({ issue })

function* joined(item: Item, joins: readonly Join[], longestCell?: number): Generator<Item> {
  if ('issue' in item) {
    yield item
    return
  }
  const faults = rowFaults(item.row, longestCell)
  if (faults.length > 0) {
    yield* faults.map(asItem)
    return
  }
  let { row } = item
  for (const join of joins) {
    const answer = join(row)
    if (answer.issue) yield { issue: answer.issue }
    row = answer.row
  }
  yield { row }
}

/** Prepares the reading of a file: its second files are read once, the file itself at each reading. */
export const openRows = async (
  source: SourceFile,
  map: ImportMap,
  longestCell?: number,
): Promise<ReadRows> => {
  const joins: Join[] = []
  for (const rule of map.join ?? []) joins.push(await readJoin(source, rule))
  return async function* read(onColumns, onBytes) {
    for await (const item of readFileItems(source, map, onColumns, onBytes))
      yield* joined(item, joins, longestCell)
  }
}
