import { fieldsAsOf } from '../domain/series/asOfDay'
import type { Row, RowReader } from './rowReader'

/**
 * A reader of what may be told on a day (`2026-12-31`), and whether something that it answered waits for a later one. A row itself is the
 * same on every day.
 */
export const readAsOf = (reader: RowReader, day: string): { reader: RowReader; isEarly: () => boolean } => {
  let hasEarly = false
  const tell = (row: Row): Row => {
    const { fields, isEarly } = fieldsAsOf(row.fields, day)
    if (!isEarly) return row
    hasEarly = true
    return { ...row, fields }
  }
  const tellAll = (rows: readonly Row[]): Row[] => rows.map(tell)
  return {
    isEarly: () => hasEarly,
    reader: {
      ...reader,
      row: async (...asked) => {
        const row = await reader.row(...asked)
        return row && tell(row)
      },
      rows: async (...asked) =>
        new Map([...(await reader.rows(...asked))].map(([key, row]) => [key, tell(row)])),
      list: async (query) => {
        const page = await reader.list(query)
        return { ...page, rows: tellAll(page.rows) }
      },
      referring: async (...asked) => tellAll(await reader.referring(...asked)),
      open: async (list) => {
        const open = await reader.open(list)
        return {
          ...open,
          browse: async (query) => {
            const page = await open.browse(query)
            return { ...page, rows: tellAll(page.rows) }
          },
        }
      },
    },
  }
}
