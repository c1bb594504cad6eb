import { yearIn } from '../dates/yearIn'

/** Of a project without an end nobody knows how long it runs; a slip of the pen is no reason for a thousand years. */
const MOST_YEARS = 30

/**
 * The years in which something runs, from dates or moments as ISO 8601 writes them; without an end, or with one that comes before
 * the start, only that in which it starts.
 */
export const yearsOf = (start: string | null, end: string | null): string[] => {
  const first = yearIn(start) ?? yearIn(end)
  if (first === null) return []
  const last = Math.min(Math.max(yearIn(end) ?? first, first), first + MOST_YEARS - 1)
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
}
