import type { EntryRow, RowPlace } from '../domain/entryRow'
import type { Projection } from '../domain/projectDocument'
import { projectDocument, projectEntry } from '../domain/projectDocument'
import type { PublicEntry } from '../domain/publicEntry'
import type { CollectionSource, PublishedDocument } from '../options'

/** What rows are made by: a source, and every locale there is. */
export type Publication = { source: CollectionSource; locales: readonly string[] }

const projectionOf = (source: CollectionSource): Projection => ({
  isTimed: source.isTimed === true,
  project: source.project.bind(source),
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
  document: PublishedDocument,
  wanted: readonly string[] = locales,
): EntryRow[] =>
  wanted.flatMap(
    (locale) =>
      projectDocument(projectionOf(source), document, placeOf(source, document, locale), locales) ?? [],
  )

/** What the allow-list says of a document in a locale, with its empty fields; null when it keeps it back. */
export const entryOf = (
  { source, locales }: Publication,
  document: PublishedDocument,
  locale: string,
): PublicEntry | null =>
  projectEntry(projectionOf(source), document, placeOf(source, document, locale), locales)
