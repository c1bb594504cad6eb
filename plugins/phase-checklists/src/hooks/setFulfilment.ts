import type { CollectionBeforeChangeHook } from 'payload'

/** Writes down who said that a condition is fulfilled, and when. */
export const setFulfilment: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const [now, before] = [data as Record<string, unknown>, originalDoc as Record<string, unknown> | undefined]
  if (now.isFulfilled === undefined || now.isFulfilled === before?.isFulfilled) return now
  return now.isFulfilled === true
    ? { ...now, fulfilledAt: new Date().toISOString(), fulfilledBy: req.user?.id }
    : { ...now, fulfilledAt: null, fulfilledBy: null }
}
