import type { EntryRow, RowPlace } from '../domain/entryRow'
import type { Projection } from '../domain/projectDocument'
import { projectDocument, projectEntry } from '../domain/projectDocument'
import type { PublicEntry } from '../domain/publicEntry'
import type { CollectionSource, PublishedDocument } from '../options'
import type { WholeDocument } from './readParts'

/** What rows are made by: a source, and every locale there is. */
export type Publication = { source: CollectionSource; locales: readonly string[] }

const projectionOf = (source: CollectionSource, { partsIn }: WholeDocument): Projection => ({
  isTimed: source.isTimed === true,
  project: (document, locale, write) => source.project(document, locale, write, partsIn(locale)),
})

const placeOf = (
  { collection, path }: CollectionSource,
  document: PublishedDocument,
  locale: string,
): RowPlace => ({ collection, docId: String(document.id), locale, basePath: path?.[locale] ?? null })

/**
 * The rows of a document in these of the locales: what publishing writes, and what an editor is shown before. It does not
 * look whether the document is published.
 */
export const rowsOf = (
  { source, locales }: Publication,
  whole: WholeDocument,
  wanted: readonly string[] = locales,
): EntryRow[] =>
  wanted.flatMap((locale) => {
    const place = placeOf(source, whole.document, locale)
    return projectDocument(projectionOf(source, whole), whole.document, place, locales) ?? []
  })

/** What the allow-list says of a document in a locale, with its empty fields; null when it keeps it back. */
export const entryOf = (
  { source, locales }: Publication,
  whole: WholeDocument,
  locale: string,
): PublicEntry | null =>
  projectEntry(projectionOf(source, whole), whole.document, placeOf(source, whole.document, locale), locales)
