import type { PathRow } from './settlePaths'

/** What a visitor of a path is told. */
export type PathVerdict =
  { state: 'current'; key: string } | { state: 'moved'; to: string } | { state: 'gone' }

/**
 * Answers for one path: found, moved to where its document is now (in one step, however often it moved), or gone. A path
 * that nobody ever had is null.
 */
export const findPath = (rows: readonly PathRow[], path: string): PathVerdict | null => {
  const row = rows.find((each) => each.path === path)
  if (!row) return null
  if (row.state === 'current') return { state: 'current', key: row.key }
  const now = rows.find(
    ({ key, locale, state }) => key === row.key && locale === row.locale && state === 'current',
  )
  return now ? { state: 'moved', to: now.path } : { state: 'gone' }
}
