import type { PublicReference } from '../domain/publicEntry'
import type { PublicField, PublicFile, PublicWords } from '../domain/publicField'
import type { Term } from '../domain/searchTerms'
import type { MeasuredAs } from '../domain/series/measured'
import type { Sums } from '../domain/series/takenTogether'
import type { Through } from '../site/site'

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

/** What is known of a path; `since` is the instant (ISO 8601) from which on a document is found there. */
export type PathAnswer =
  | { state: 'current'; locale: string; collection: string; id: string; since: string }
  | { state: 'moved'; to: string }
  | { state: 'gone' }

/** Words that are searched for, understood once and asked in each of these languages. */
export type Match = Readonly<{ terms: readonly Term[]; languages: readonly string[] }>

/** What is searched for. */
export type SearchQuery = Readonly<{
  words: string
  /** The languages that the words of the list's rows may be in, the locale's own first. */
  languages: readonly string[]
  /** Groups of words that stand for each other, as they are compared: small letters, no accents. */
  synonyms?: readonly (readonly string[])[]
  /** Whether a word that is nowhere is left as it is. @default false: what is plainly misspelt is taken for the closest that is there */
  isLiteral?: boolean
  /** Whether words are looked for by themselves, not as parts of longer ones nor as what means the same. @default false */
  isBare?: boolean
  /** Whether a word is in the name of something here, and so no slip of the pen wherever it is found. @default none is */
  isName?: (word: string) => boolean
}>

/**
 * What the words were taken for: those that tell something, as they were written, the question, for each word that is plainly misspelt the one that it was taken for, and the words
 * that may have been meant instead where that is less plain.
 */
export type Understood = Readonly<{
  words: readonly string[]
  match: Match
  corrections: Readonly<Record<string, string>>
  suggestion: string | null
}>

/** Which documents to list, and from where. */
export type ListQuery = {
  collection: string
  locale: string
  limit: number
  /** `best` is for browsing by a match, and numbered pages only. @default 'newest' */
  sort?: 'best' | 'newest' | 'title'
  /** Rows to pass over; bounded by the reader. */
  offset?: number
  /** The cursor of the last row already seen; wins over `offset`. */
  after?: string
  /** Only rows that carry one facet (`theme:<id>`, `sdg:7`) of every group. */
  facets?: readonly (readonly string[])[]
}

/** A kind of facets that documents have from others. */
export type TiedFacet = Readonly<{ name: string; through: Through }>

/** A list, and the kinds of facets that it is narrowed by. */
export type List = Readonly<{
  collection: string
  locale: string
  /** Those that its documents carry: `theme`. */
  names: readonly string[]
  /** Those that they have from others. @default none */
  tied?: readonly TiedFacet[]
}>

/** Which documents of a list are left. */
export type Narrowing = Readonly<{
  /** What is chosen of each kind of facets; of its own facets is counted as if nothing of it were. */
  groups: readonly (readonly string[])[]
  match?: Match | undefined
}>

/** How many documents there are, and how many of them carry each facet. */
export type Counted = { count: number; facets: ReadonlyMap<string, number> }

/** Which page of what is chosen. */
export type BrowseQuery = Narrowing & Pick<ListQuery, 'after' | 'limit' | 'offset' | 'sort'>

/** A page of a list; `next` is the cursor of the next page, null at the end. */
export type RowPage = { rows: Row[]; next: string | null }

/** A list in one state of all that is public: what is answered of it fits together, whatever is published meanwhile. */
export type OpenList = {
  /** What words are to be taken for; null when there is nothing in them to search for. */
  understand(query: SearchQuery): Promise<Understood | null>
  /** How many documents are left, and how many of them have each facet. */
  tally(narrowing: Narrowing): Promise<Counted>
  /** The same, with a page of what is left. */
  browse(query: BrowseQuery): Promise<Counted & RowPage>
}

/** A document that has a page of its own, and the path of that page by locale. */
export type DocumentPaths = { id: string; paths: Record<string, string> }

/** Which documents' paths to read; `after` is one of the cursors that `pathCursors` answers. */
export type PathsQuery = { collection: string; limit: number; after?: string }

/** Which documents, by their keys, to look at for a tie to one of others; rows of the collection `besides` tie nothing. */
export type TiedQuery = { keys: readonly string[]; to: readonly string[]; locale: string; besides: string }

/** Which values to take together: of a collection, by what its documents name in a role, `limit` of those at most. */
export type FiguresQuery = { collection: string; role: string; locale: string; limit: number }

/** What the latest values of the documents that name one in a role make together, as far as they are alike. */
export type TakenTogether = Sums & {
  /** What they name. */
  key: string
  as: MeasuredAs
  /** The last day (`2026-12-31`) of the newest period among them. */
  until: string
}

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
  /** Rows of a collection that name one of these documents, newest first, each once. */
  referring(collection: string, keys: readonly string[], locale: string, limit: number): Promise<Row[]>
  /** Those of these documents that name one of the others, or that a row without a page of its own ties to it. */
  tiedTo(query: TiedQuery): Promise<Set<string>>
  /** How many rows of a collection there are, counted up to `bound`. */
  count(query: Pick<ListQuery, 'collection' | 'locale'>, bound: number): Promise<number>
  /** What the latest values of a collection's documents make together, those that most are of first. */
  figures(query: FiguresQuery): Promise<TakenTogether[]>
  /** Opens a list, to be searched and narrowed. */
  open(list: List): Promise<OpenList>
  /** Which of the collections have a row in the language. */
  present(collections: readonly string[], locale: string): Promise<Set<string>>
  /**
   * Finds out where the words are that most rows of a list have, before anybody asks for them: that takes longer than all else that a
   * search is made of. It takes turns with whoever asks meanwhile.
   */
  prepare(list: List, signal: AbortSignal): Promise<void>
  /** Of each text the place where the match is found, with marks around it (see `readExcerpt`). */
  excerpts(texts: readonly PublicWords[], match: Match): Promise<string[]>
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
