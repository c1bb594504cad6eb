/** From and until when something may be seen (ISO 8601): from the first moment on, and no longer at the second; null is unbounded. */
export type Span = { from: string | null; until: string | null }

const at = (instant: string): number => new Date(instant).getTime()

/** The later of two moments. */
export const laterOf = (a: string, b: string): string => (at(a) >= at(b) ? a : b)

const pick = (a: string | null, b: string | null, isBetter: (a: number, b: number) => boolean) =>
  a === null ? b : b === null || isBetter(at(a), at(b)) ? a : b

/** When both may be seen: the later beginning and the earlier end. */
export const overlap = (a: Span, b: Span): Span => ({
  from: pick(a.from, b.from, (one, other) => one >= other),
  until: pick(a.until, b.until, (one, other) => one <= other),
})

/** Where a moment lies; `never` when the span ends before it begins, so that no moment lies within it. */
export const placeIn = ({ from, until }: Span, now: string): 'after' | 'before' | 'never' | 'within' => {
  if (from !== null && until !== null && at(until) <= at(from)) return 'never'
  if (until !== null && at(until) <= at(now)) return 'after'
  return from !== null && at(from) > at(now) ? 'before' : 'within'
}
