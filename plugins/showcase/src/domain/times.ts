import { readInstant } from './readInstant'
import { laterOf, type Span } from './span'

/** The fields of a timed document that say when it was first seen, and from and until when it may be seen. */
export const TIME_FIELDS = { from: 'visibleFrom', published: 'publishedAt', until: 'visibleUntil' } as const

/** From and until when a timed document says it may be seen. */
export const timesOf = (document: Record<string, unknown>): Span => ({
  from: readInstant(document[TIME_FIELDS.from]),
  until: readInstant(document[TIME_FIELDS.until]),
})

/**
 * When a document that is published now comes to be seen, or came: what has been seen before stays as old as it is, and what waits
 * for its moment follows that. `before` is what was noted at an earlier time.
 */
export const appearsAt = (before: string | null, from: string | null, now: string): string => {
  if (before !== null && new Date(before).getTime() <= new Date(now).getTime()) return before
  return from === null ? now : laterOf(from, now)
}

/** A timed document as it will be once it is published. */
export const asPublishedAt = (document: Record<string, unknown>, now: string): Record<string, unknown> => ({
  ...document,
  [TIME_FIELDS.published]: appearsAt(
    readInstant(document[TIME_FIELDS.published]),
    timesOf(document).from,
    now,
  ),
})

/** Whether an end lies after its beginning; an open one always does. */
export const areInOrder = ({ from, until }: Span): boolean =>
  from === null || until === null || new Date(until).getTime() > new Date(from).getTime()
