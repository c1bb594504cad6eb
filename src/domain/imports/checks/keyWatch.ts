import type { Issue } from '../issues/issue'
import { nameOf, type PlannedDocument } from '../rows/plannedDocument'

/** What is known of a key: whether it came before, and what there is to say about that. */
export interface KeySighting {
  readonly isFirst: boolean
  readonly issues: readonly Issue[]
}

/** A short number for what a document holds, to tell whether a second row says the same. */
const fingerprint = (document: PlannedDocument): number => {
  let hash = 0
  for (const character of JSON.stringify(document.fields))
    hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0
  return hash
}

/**
 * Tells which rows repeat a key: an error, or (`first`) the first row counts and a later one that says something else gets a
 * warning. Keeps a key, a row and a number for each document, never the document.
 */
export const createKeyWatch = (repeated: 'error' | 'first') => {
  const seen = new Map<string, { print: number; row: number }>()
  return (document: PlannedDocument, row: number): KeySighting => {
    const print = repeated === 'first' ? fingerprint(document) : 0
    const name = nameOf(document)
    const first = seen.get(name)
    if (!first) {
      seen.set(name, { print, row })
      return { isFirst: true, issues: [] }
    }
    const said = { details: { first: first.row, value: document.key }, row }
    if (repeated === 'error')
      return { isFirst: false, issues: [{ ...said, code: 'key-repeated', severity: 'error' }] }
    if (first.print === print) return { isFirst: false, issues: [] }
    return { isFirst: false, issues: [{ ...said, code: 'key-repeated-differs', severity: 'warning' }] }
  }
}
