import { createWriter } from './createWriter'
import type { EntryRow, RowPlace } from './entryRow'
import { entryRow } from './entryRow'
import type { PublicEntry } from './publicEntry'
import { entryShape } from './publicShapes'
import type { Writer } from './writer'

/** What a host's allow-list function is. */
export type Project = (document: Record<string, unknown>, locale: string, write: Writer) => PublicEntry | null

/**
 * Asks the allow-list function about one document in one locale and checks its answer strictly: a key that the type does
 * not name is refused, since whatever is written here is public. Null when the document is not for the public.
 */
export const projectDocument = (
  project: Project,
  document: Record<string, unknown>,
  place: RowPlace,
  locales: readonly string[],
): EntryRow | null => {
  const entry = project(document, place.locale, createWriter(locales, place.locale))
  if (entry === null) return null
  const faults = entryShape(entry, place.collection)
  if (faults.length > 0)
    throw new Error(`[showcase] the projection of ${place.collection} ${place.docId}: ${faults.join('; ')}`)
  return entryRow(entry, place)
}
