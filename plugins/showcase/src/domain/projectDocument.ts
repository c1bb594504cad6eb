import { createWriter } from './createWriter'
import type { EntryRow, RowPlace } from './entryRow'
import { entryRow } from './entryRow'
import type { PublicEntry } from './publicEntry'
import { entryShape } from './publicShapes'
import { overlap } from './span'
import { timesOf } from './times'
import type { Writer } from './writer'

/** The documents that belong to one, by collection: none of a collection is an empty list. */
export type Parts = Readonly<Record<string, readonly Record<string, unknown>[]>>

/** What a host's allow-list function is. */
export type Project = (document: Record<string, unknown>, locale: string, write: Writer) => PublicEntry | null

/** How a document becomes public: by its allow-list, and when it is timed from and until the moments that it names itself. */
export type Projection = { project: Project; isTimed: boolean }

const withTimes = (entry: PublicEntry, document: Record<string, unknown>): PublicEntry => {
  const own = { from: entry.visibleFrom ?? null, until: entry.visibleUntil ?? null }
  const { from, until } = overlap(own, timesOf(document))
  return { ...entry, visibleFrom: from, visibleUntil: until }
}

/**
 * Asks the allow-list function about one document in one locale and checks its answer strictly: a key that the type does
 * not name is refused, since whatever is written here is public. Null when the document is not for the public.
 */
export const projectEntry = (
  { isTimed, project }: Projection,
  document: Record<string, unknown>,
  place: RowPlace,
  locales: readonly string[],
): PublicEntry | null => {
  const entry = project(document, place.locale, createWriter(locales, place.locale))
  if (entry === null) return null
  const faults = entryShape(entry, place.collection)
  if (faults.length > 0)
    throw new Error(`[showcase] the projection of ${place.collection} ${place.docId}: ${faults.join('; ')}`)
  return isTimed ? withTimes(entry, document) : entry
}

/** The row of a document in one locale, as it is stored; null when the document is not for the public. */
export const projectDocument = (
  projection: Projection,
  document: Record<string, unknown>,
  place: RowPlace,
  locales: readonly string[],
): EntryRow | null => {
  const entry = projectEntry(projection, document, place, locales)
  return entry === null ? null : entryRow(entry, place)
}
