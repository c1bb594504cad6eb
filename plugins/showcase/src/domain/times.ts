import { readInstant } from './readInstant'
import { laterOf, type Span } from './span'

/** The fields of a timed document that say when it was first published, and from and until when it may be seen. */
export const TIME_FIELDS = { from: 'visibleFrom', published: 'publishedAt', until: 'visibleUntil' } as const

/** From and until when a timed document says it may be seen. */
export const timesOf = (document: Record<string, unknown>): Span => ({
  from: readInstant(document[TIME_FIELDS.from]),
  until: readInstant(document[TIME_FIELDS.until]),
})

/** When a timed document came to be seen: when it was first published, or from when it may be seen where that is later. */
export const appearedAt = (document: Record<string, unknown>): string | null => {
  const [published, { from }] = [readInstant(document[TIME_FIELDS.published]), timesOf(document)]
  return published === null || from === null ? published : laterOf(published, from)
}

/** A document as it will be once it is published: one that never was is so now. */
export const asPublishedAt = (document: Record<string, unknown>, now: string): Record<string, unknown> => ({
  ...document,
  [TIME_FIELDS.published]: document[TIME_FIELDS.published] ?? now,
})

/** Whether an end lies after its beginning; an open one always does. */
export const areInOrder = ({ from, until }: Span): boolean =>
  from === null || until === null || new Date(until).getTime() > new Date(from).getTime()
