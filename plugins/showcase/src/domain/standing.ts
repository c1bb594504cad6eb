import type { EntryRow } from './entryRow'
import { placeIn } from './span'

/** Whether a visitor sees a row, and if not, why. */
export type Standing =
  | { kind: 'visible'; until: string | null }
  /** There is no row: the document is not published, or the allow-list keeps it back. */
  | { kind: 'absent' }
  | { kind: 'waiting'; from: string; until: string | null }
  | { kind: 'over'; until: string }
  | { kind: 'never' }
  /** These documents must be public first. */
  | { kind: 'behind'; keys: string[] }

type Timed = Pick<EntryRow, 'requiredKeys' | 'visibleFrom' | 'visibleUntil'>

/** How a row stands at a moment; `seen` holds the keys of the documents that a visitor sees then. */
export const standingOf = (row: Timed | null, seen: ReadonlySet<string>, now: string): Standing => {
  if (row === null) return { kind: 'absent' }
  const { requiredKeys, visibleFrom: from, visibleUntil: until } = row
  const place = placeIn({ from, until }, now)
  if (place === 'never') return { kind: 'never' }
  if (place === 'after' && until !== null) return { kind: 'over', until }
  if (place === 'before' && from !== null) return { kind: 'waiting', from, until }
  const keys = requiredKeys.filter((key) => !seen.has(key))
  return keys.length > 0 ? { kind: 'behind', keys } : { kind: 'visible', until }
}
