import type { ExchangePart } from '@streekwerk/payload-showcase/router'

/** Where the site reads who gives what to whom. */
export const giveAndGet = {
  kind: 'exchange',
  collection: 'transfers',
  from: 'provider',
  to: 'receiver',
  what: 'resourceType',
  replaces: 'corrects',
  limit: 200,
} as const satisfies Omit<ExchangePart, 'title'>
