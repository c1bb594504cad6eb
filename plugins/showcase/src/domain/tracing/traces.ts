import { documentKey } from '../documentKey'

/**
 * What an answer was made from, as traces:
 *
 * - `projects:1`: what is known of a document, or that nothing is;
 * - `projects`: all documents of a collection, in their order and number;
 * - `projects:*`: that there are any of them;
 * - `updates>projects:1`: those of a collection that refer to a document;
 * - `*`: anything at all.
 *
 * What the database tells of a change is written alike: the document itself, those that it refers to or did, and `projects:*` where other
 * documents of a collection may have appeared or disappeared with it.
 */
export type Trace = string

/** The trace of what depends on everything. */
export const ANYTHING: Trace = '*'

/** The trace of whether a collection has documents. */
export const presenceOf = (collection: string): Trace => documentKey(collection, '*')

/** The trace of the documents of a collection that refer to a document. */
export const referringTo = (collection: string, key: string): Trace => `${collection}>${key}`

const collectionOf = (trace: Trace): string => trace.split(/[:>]/, 1)[0] ?? ''

const isTouchedBy = (traces: ReadonlySet<Trace>, change: string): boolean => {
  if (traces.has(change)) return true
  const collection = collectionOf(change)
  // What refers to a document is told of by itself as well.
  if (change.startsWith(`${collection}>`)) return false
  if (change === presenceOf(collection))
    return [...traces].some((trace) => collectionOf(trace) === collection)
  return traces.has(collection)
}

/** Whether an answer that was made from these may be another one after such changes. */
export const areTouched = (traces: ReadonlySet<Trace>, changes: readonly string[]): boolean =>
  traces.has(ANYTHING) || changes.some((change) => isTouchedBy(traces, change))
