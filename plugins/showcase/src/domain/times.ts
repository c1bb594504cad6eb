import { readInstant } from './readInstant'
import type { Span } from './span'

/** The fields of a timed document that say from and until when it may be seen. */
export const TIME_FIELDS = { from: 'visibleFrom', until: 'visibleUntil' } as const

/** From and until when a timed document says it may be seen. */
export const timesOf = (document: Record<string, unknown>): Span => ({
  from: readInstant(document[TIME_FIELDS.from]),
  until: readInstant(document[TIME_FIELDS.until]),
})

/** Whether an end lies after its beginning; an open one always does. */
export const areInOrder = ({ from, until }: Span): boolean =>
  from === null || until === null || new Date(until).getTime() > new Date(from).getTime()
