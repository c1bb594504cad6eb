import type { PublicReference } from '../domain/publicEntry'
import type { PublicField, PublicFile, PublicWords } from '../domain/publicField'

/** One public row, as every page, feed and export reads it. */
export type Row = {
  collection: string
  id: string
  locale: string
  path: string | null
  title: PublicWords | null
  summary: PublicWords | null
  fields: Record<string, PublicField>
  references: PublicReference[]
  files: PublicFile[]
  sortAt: string | null
}

/** What is known of a path. */
export type PathAnswer =
  | { state: 'current'; locale: string; collection: string; id: string }
  | { state: 'moved'; to: string }
  | { state: 'gone' }

/** Which documents to list, and from where. */
export type ListQuery = {
  collection: string
  locale: string
  limit: number
  /** @default 'newest' */
  sort?: 'newest' | 'title'
  /** Rows to pass over; bounded by the reader. */
  offset?: number
  /** The cursor of the last row already seen; wins over `offset`. */
  after?: string
  /** Only rows that carry each of these facets (`theme:<id>`, `sdg:7`). */
  facets?: readonly string[]
}

/** A page of a list; `next` is the cursor of the next page, null at the end. */
export type RowPage = { rows: Row[]; next: string | null }

/** A document that has a page of its own, and the path of that page by locale. */
export type DocumentPaths = { id: string; paths: Record<string, string> }

/** Which documents' paths to read; `after` is one of the cursors that `pathCursors` answers. */
export type PathsQuery = { collection: string; limit: number; after?: string }

/**
 * The only source of everything public. It sees visible rows alone: a row before its `visibleFrom`, after its
 * `visibleUntil`, or whose required reference is not visible, does not exist for it.
 */
export type RowReader = {
  /** Grows by one with every commit that changed a row or a path. */
  generation(): Promise<number>
  /** When the passing of time next makes a row appear or disappear; no page may be kept beyond it. */
  nextChange(): Promise<Date | null>
  path(path: string): Promise<PathAnswer | null>
  row(collection: string, id: string, locale: string): Promise<Row | null>
  /** The rows for `collection:id` keys, those that are visible, by key. */
  rows(keys: readonly string[], locale: string): Promise<Map<string, Row>>
  list(query: ListQuery): Promise<RowPage>
  /** Rows of a collection that name the document, newest first. */
  referring(collection: string, key: string, locale: string, limit: number): Promise<Row[]>
  /** How many rows there are, counted up to `bound`. */
  count(query: Pick<ListQuery, 'collection' | 'locale' | 'facets'>, bound: number): Promise<number>
  /** The document's paths by locale. */
  alternates(collection: string, id: string): Promise<Record<string, string>>
  /** The documents of a collection that have pages, by id; of their rows nothing but the paths is read. */
  paths(query: PathsQuery): Promise<DocumentPaths[]>
  /**
   * What each of at most `most` such lists of `size` documents comes after: null for the first, which there is when there
   * is a document. No more rows are looked at than those lists hold.
   */
  pathCursors(collection: string, size: number, most: number): Promise<(string | null)[]>
  /** Whether a visible row names this file (an original or a size of it), for who serves the bytes. */
  mediaIsPublic(filename: string): Promise<boolean>
}
