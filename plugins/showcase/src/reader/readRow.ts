import type { PublicReference } from '../domain/publicEntry'
import type { PublicField, PublicFile, PublicWords } from '../domain/publicField'
import type { Row } from './rowReader'

/** The columns that a {@link Row} is read from, for every query on the visible rows. */
export const ROW_COLUMNS = `v.collection, v.doc_id, v.locale, v.path, v.data, nullif(v.sort_at, '-infinity') as sort_at`

/** A row as the driver answers it. */
export type RawRow = {
  collection: string
  doc_id: string
  locale: string
  path: string | null
  sort_at: Date | null
  data: {
    title: PublicWords | null
    summary: PublicWords | null
    fields: Record<string, PublicField>
    references: PublicReference[]
    files: PublicFile[]
  }
}

/** Turns what the driver answers into a row; the shape was checked when it was written. */
export const readRow = ({ collection, doc_id, locale, path, sort_at, data }: RawRow): Row => ({
  collection,
  id: doc_id,
  locale,
  path,
  title: data.title,
  summary: data.summary,
  fields: data.fields,
  references: data.references,
  files: data.files,
  sortAt: sort_at ? sort_at.toISOString() : null,
})
