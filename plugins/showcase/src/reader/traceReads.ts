import { documentKey } from '../domain/documentKey'
import { ANYTHING, presenceOf, referringTo, type Trace } from '../domain/tracing/traces'
import type { List, RowReader } from './rowReader'

/** The collections that a list is counted and narrowed by. */
const collectionsOf = ({ collection, tied = [] }: List): string[] => [
  collection,
  ...tied.flatMap(({ through: { by, to } }) => [by, to].flatMap((tie) => (tie ? [tie.collection] : []))),
]

/** A reader that remembers what it was asked, for one answer: what that was made from. */
export const traceReads = (reader: RowReader): { reader: RowReader; traces: ReadonlySet<Trace> } => {
  const traces = new Set<Trace>()
  const note = (...found: readonly Trace[]): void => found.forEach((trace) => void traces.add(trace))
  const tracing: RowReader = {
    // Neither is shown: they say until when what is shown holds.
    generation: () => reader.generation(),
    nextChange: () => reader.nextChange(),
    // What a match is searched in, and when, is told by who asked for the rows.
    excerpts: (texts, match) => reader.excerpts(texts, match),
    prepare: (list, signal) => reader.prepare(list, signal),
    path: async (path) => {
      const answer = await reader.path(path)
      note(answer?.state === 'current' ? documentKey(answer.collection, answer.id) : ANYTHING)
      return answer
    },
    row: (collection, id, locale) => {
      note(documentKey(collection, id))
      return reader.row(collection, id, locale)
    },
    rows: (keys, locale) => {
      note(...keys)
      return reader.rows(keys, locale)
    },
    alternates: (collection, id) => {
      note(documentKey(collection, id))
      return reader.alternates(collection, id)
    },
    list: (query) => {
      note(query.collection)
      return reader.list(query)
    },
    count: (query, bound) => {
      note(query.collection)
      return reader.count(query, bound)
    },
    figures: (query) => {
      note(query.collection)
      return reader.figures(query)
    },
    paths: (query) => {
      note(query.collection)
      return reader.paths(query)
    },
    pathCursors: (collection, size, most) => {
      note(collection)
      return reader.pathCursors(collection, size, most)
    },
    referring: (collection, keys, locale, limit) => {
      note(...keys.map((key) => referringTo(collection, key)))
      return reader.referring(collection, keys, locale, limit)
    },
    tiedTo: (query) => {
      note(ANYTHING)
      return reader.tiedTo(query)
    },
    mediaIsPublic: (filename) => {
      note(ANYTHING)
      return reader.mediaIsPublic(filename)
    },
    open: async (list) => {
      note(...collectionsOf(list))
      const open = await reader.open(list)
      return {
        ...open,
        understand: (query) => {
          note(ANYTHING)
          return open.understand(query)
        },
      }
    },
    present: async (collections, locale) => {
      const present = await reader.present(collections, locale)
      // The first of a collection may be any of it; whether one of many was the last is told.
      note(...collections.map((each) => (present.has(each) ? presenceOf(each) : each)))
      return present
    },
  }
  return { reader: tracing, traces }
}
