import { documentKey } from '../../domain/documentKey'
import type { Row, RowReader } from '../../reader/rowReader'

/**
 * A reader that sees one row more than the public does, or sees it otherwise: the row is laid over the public ones, in its
 * own language, wherever a document is looked up by its id. Lists and searches stay as the public has them.
 */
export const overlayRow = (reader: RowReader, row: Row): RowReader => {
  const key = documentKey(row.collection, row.id)
  return {
    ...reader,
    row: (collection, id, locale) =>
      documentKey(collection, id) === key && locale === row.locale
        ? Promise.resolve(row)
        : reader.row(collection, id, locale),
    rows: async (keys, locale) => {
      const found = await reader.rows(keys, locale)
      return keys.includes(key) && locale === row.locale ? new Map([...found, [key, row]]) : found
    },
  }
}
