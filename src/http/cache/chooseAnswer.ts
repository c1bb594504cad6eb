import type { IncomingMessage } from 'node:http'

import { acceptedCoding } from './acceptedCoding'
import { etagMatches } from './etagMatches'
import type { PageEntry } from './pageEntry'

/** A whole answer made from a kept page; the header list belongs to the entry, only its request id may be written. */
export interface PageAnswer {
  status: number
  headers: string[]
  body?: Buffer
}

/** Picks the coding the client accepts, and 304 without a body when it holds the page already. */
export const chooseAnswer = (req: IncomingMessage, entry: PageEntry): PageAnswer => {
  const { headers } = req
  const variant = entry.variants[acceptedCoding(headers['accept-encoding'])]
  const condition = headers['if-none-match']
  if (condition !== undefined && entry.status === 200 && etagMatches(condition, variant.etag)) {
    return { status: 304, headers: variant.notModified }
  }
  return { status: entry.status, headers: variant.headers, body: variant.body }
}
