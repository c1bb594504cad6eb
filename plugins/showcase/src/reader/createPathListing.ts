import type { Ask } from './ask'
import { readCursor, writeCursor } from './cursor'
import type { DocumentPaths, RowReader } from './rowReader'

/** Both queries walk the primary key, in its order. */
const PATHS_QUERY = `
  select v.doc_id as id, json_object_agg(v.locale, v.path) as paths from showcase_visible v
  where v.collection = $1 and v.doc_id > $2 and v.path is not null
  group by v.doc_id order by v.doc_id limit $3`

const CURSORS_QUERY = `
  select before as id from (
    select lag(d.doc_id) over (order by d.doc_id) as before, row_number() over (order by d.doc_id) as place from (
      select v.doc_id from showcase_visible v where v.collection = $1 and v.path is not null
      group by v.doc_id order by v.doc_id limit $2::bigint * $3) as d) as numbered
  where (place - 1) % $2 = 0`

/** The part of the reader that knows where documents are, for site maps. */
export const createPathListing = (ask: Ask): Pick<RowReader, 'paths' | 'pathCursors'> => ({
  paths: async ({ collection, limit, after }) => {
    const cursor = after === undefined ? null : readCursor(after)
    if (after !== undefined && !cursor) return []
    return ask<DocumentPaths>(PATHS_QUERY, [collection, cursor?.id ?? '', limit])
  },
  pathCursors: async (collection, size, most) => {
    const found = await ask<{ id: string | null }>(CURSORS_QUERY, [collection, size, most])
    return found.map(({ id }) => (id === null ? null : writeCursor({ value: '', id })))
  },
})
